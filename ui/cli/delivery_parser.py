"""Arguments of a week's way to the supervisor and back."""

from pathlib import Path
from typing import Any


def add_delivery(command: Any, week: Any, outbox: Any, receipt: Any) -> None:
    """``week due``, ``outbox …`` and ``receipt …``."""
    due = command("due", week)
    due.add_argument("--mode", choices=("ask", "unattended"))
    due.add_argument("--time", metavar="HH:MM")
    due.add_argument("--run", action="store_true")
    due.add_argument("--by", metavar="CODE")
    command("list", outbox)
    chosen = command("set", outbox)
    chosen.add_argument("folder")
    chosen.add_argument("--all-files", action="store_true")
    chosen.add_argument("--by", metavar="CODE")
    command("send", outbox)
    retry = command("retry", outbox)
    retry.add_argument("id")
    retry.add_argument("--stop", action="store_true")
    retry.add_argument("--by", metavar="CODE")
    make = command("make", receipt)
    make.add_argument("--week", required=True)
    make.add_argument("--out", required=True, type=Path)
    make.add_argument("--by", metavar="CODE")
    take = command("take", receipt)
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    take.add_argument("--accept-key", metavar="MARK")
    take.add_argument("--by", metavar="CODE")
