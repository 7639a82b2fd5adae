"""Arguments of the program: the command-line contract as one argparse tree."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.version import VERSION

APP_FOLDER = "QuayMotCua"
_MOST = 1_000_000_000
_MOST_DAYS, _MOST_PER_DAY = 3_650, 100_000


class Arguments(argparse.Namespace):
    """What was typed. ``command`` is None for the desk window; ``sub`` names e.g. ``close``."""

    command: str | None
    sub: str | None
    data_dir: Path
    database: str | None
    lang: str | None
    json: bool

    def get(self, name: str) -> Any:
        """An option that only some commands have; None where it is absent."""
        return getattr(self, name, None)


def parse(argv: list[str]) -> Arguments:
    """Parse, or exit with code 2 on wrong usage (and 0 after ``--version`` and ``--help``)."""
    arguments, rest = _common().parse_known_args(argv, namespace=Arguments())
    # The desk window has no command: its start does not pay for the tree of all of them.
    arguments.command = None
    if rest:
        arguments = _parser().parse_args(argv, namespace=Arguments())
    chosen = arguments.get("data_dir")
    if chosen == "":
        _parser().error("--data-dir: thư mục trống")
    chosen = chosen or os.environ.get("QMC_DATA_DIR")
    arguments.data_dir = _place(str(chosen)) if chosen else _default_place()
    arguments.database = arguments.get("database") or os.environ.get("QMC_DATABASE_URL")
    arguments.lang = arguments.get("lang")
    arguments.json = bool(arguments.get("json"))
    arguments.sub = arguments.get("sub")
    return arguments


def _default_place() -> Path:
    # Not needed, and not loaded, where the place is given.
    from platformdirs import user_data_path

    return user_data_path(APP_FOLDER, appauthor=False, roaming=False)


def _place(text: str) -> Path:
    # A network path must reach the refusal as it was typed.
    if text.startswith(("\\\\", "//")):
        return Path(text)
    return Path(text).expanduser().absolute()


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(
        add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False
    )
    common.add_argument("--data-dir", metavar="DIR", help="thư mục chứa mọi dữ liệu")
    common.add_argument("--database", metavar="URL", help="kho dữ liệu khác")
    common.add_argument("--lang", choices=("vi", "en"), help="ngôn ngữ")
    return common


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = argparse.ArgumentParser(
        prog="main.py", description="Quầy Một Cửa", parents=[common], allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"Quầy Một Cửa {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    parser.set_defaults(command=None)

    def command(name: str, help_text: str, within: Any = None) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = (within or commands).add_parser(
            name, help=help_text, parents=[common], allow_abbrev=False
        )
        made.add_argument("--json", action="store_true", help="trả lời bằng JSON")
        return made

    def group(name: str, help_text: str) -> Any:
        made = commands.add_parser(name, help=help_text)
        return made.add_subparsers(dest="sub", metavar="SUB", required=True)

    _kiosk(command)
    _setup(command)
    _channels(command, group("channel", "sổ kênh chính thức"))
    _log(command)
    _paper(command)
    _weeks(command, group("week", "sổ các tuần"))
    _care(command)
    return parser


def _kiosk(command: Any) -> None:
    kiosk = command("kiosk", "màn hình công cộng")
    kiosk.add_argument("--screen", metavar="NAME")
    kiosk.add_argument("--windowed", metavar="WxH", type=_size)
    kiosk.add_argument("--watch", action="store_true")


def _setup(command: Any) -> None:
    setup = command("setup", "thiết lập lần đầu hoặc cập nhật")
    setup.add_argument("--unit-code", required=True, metavar="C")
    setup.add_argument("--unit-name", required=True, metavar="N")
    setup.add_argument("--level", required=True, choices=("trung_uong", "tinh", "xa"))
    setup.add_argument("--parent", metavar="P")
    setup.add_argument("--counter", action="append", default=[], metavar="Q")
    setup.add_argument("--officer", action="append", default=[], metavar="CODE:NAME")
    setup.add_argument("--phone")
    setup.add_argument("--address")
    setup.add_argument("--supervisor-pin", metavar="PIN")
    setup.add_argument("--pin", metavar="PIN")


def _channels(command: Any, channel: Any) -> None:
    add = command("add", "đăng ký một liên kết", channel)
    add.add_argument("link")
    add.add_argument("--name", required=True)
    add.add_argument("--by", required=True, metavar="CODE")
    add.add_argument("--kind", choices=("zalo_oa", "gov_site"))
    add.add_argument("--owner", default="")
    add.add_argument("--strip", action="store_true", help="bỏ phần sau dấu ? hoặc #")
    command("read", "đọc mã QR trong ảnh", channel).add_argument("image", type=Path)
    confirm = command("confirm", "người thứ hai xác nhận", channel)
    confirm.add_argument("id")
    confirm.add_argument("--by", required=True, metavar="CODE")
    confirm.add_argument("--pin")
    command("list", "các kênh", channel)
    disable = command("disable", "ngừng dùng kênh", channel)
    disable.add_argument("id")
    disable.add_argument("--by", required=True, metavar="CODE")
    disable.add_argument("--reason", required=True)
    disable.add_argument("--pin", required=True)


def _log(command: Any) -> None:
    command("presets", "các nút ghi nhanh")
    log = command("log", "ghi một lượt, hoặc nhiều lượt từ đầu vào chuẩn (-)")
    log.add_argument("preset")
    log.add_argument("--quantity", type=int, default=1)
    log.add_argument("--visitor", default="citizen")
    log.add_argument("--medium", default="counter")
    for name in ("--field", "--note", "--at", "--reason", "--by", "--id"):
        log.add_argument(name)
    void = command("void", "hủy một lượt")
    void.add_argument("id")
    void.add_argument("--reason", required=True)
    void.add_argument("--by", metavar="CODE")
    rows = command("interactions", "các lượt đã ghi, mới nhất trước")
    rows.add_argument("--from", dest="first", metavar="D")
    rows.add_argument("--to", dest="last", metavar="D")
    rows.add_argument("--search", default="")
    rows.add_argument("--preset")
    rows.add_argument("--limit", type=_up_to(_MOST), default=100)
    rows.add_argument("--offset", type=_up_to(_MOST), default=0)
    rows.add_argument("--voided", action="store_true")


def _paper(command: Any) -> None:
    code = command("qr", "một mã đã kiểm chứng")
    code.add_argument("channel")
    code.add_argument("--out", required=True, type=Path)
    code.add_argument("--mm", type=float, default=60.0)
    handout = command("handout", "tờ hướng dẫn")
    handout.add_argument("kind", choices=("a5", "a4"))
    handout.add_argument("--channel", required=True, metavar="ID")
    handout.add_argument("--out", required=True, type=Path)
    handout.add_argument("--copies", type=int, default=1)
    shot = command("screenshot", "ảnh của một trang")
    shot.add_argument("page", choices=("desk", "kiosk", "screen", "print", "reports", "admin"))
    shot.add_argument("--out", required=True, type=Path)
    shot.add_argument("--size", type=_size, default=None, metavar="WxH")
    shot.add_argument("--scale", type=_scale, default=1.0)


def _weeks(command: Any, week: Any) -> None:
    command("list", "sổ các tuần", week)
    close = command("close", "chốt tuần", week)
    close.add_argument("week")
    close.add_argument("--zero", action="store_true")
    close.add_argument("--by", metavar="CODE")
    reopen = command("reopen", "hủy chốt", week)
    reopen.add_argument("week")
    reopen.add_argument("--reason", required=True)
    reopen.add_argument("--by", required=True, metavar="CODE")
    reopen.add_argument("--pin", required=True)
    export = command("export", "xuất tệp của tuần", week)
    export.add_argument("week")
    export.add_argument("--out", required=True, type=Path)


def _care(command: Any) -> None:
    command("backup", "sao lưu có kiểm chứng").add_argument("--out", type=Path)
    restore = command("restore", "phục hồi từ bản sao lưu")
    restore.add_argument("file", type=Path)
    restore.add_argument("--pin", required=True)
    command("check", "tình trạng của chương trình")
    demo = command("demo", "dữ liệu mẫu cho thư mục trống")
    demo.add_argument("--days", type=_up_to(_MOST_DAYS), default=14)
    demo.add_argument("--per-day", type=_up_to(_MOST_PER_DAY), default=55)
    demo.add_argument("--seed", type=int, default=1)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("viết dạng 1366x768")
    size = int(width), int(height)
    if not all(100 <= side <= 8000 for side in size):
        raise argparse.ArgumentTypeError("mỗi cạnh từ 100 đến 8000")
    return size


def _scale(text: str) -> float:
    value = float(text)
    if not 0.5 <= value <= 4:
        raise argparse.ArgumentTypeError("từ 0.5 đến 4")
    return value


def _up_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if not 0 <= value <= most:
            raise argparse.ArgumentTypeError(f"từ 0 đến {most}")
        return value

    return number
