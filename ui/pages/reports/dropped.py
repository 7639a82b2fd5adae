"""Files that are dragged over the reports and may be receipts."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def receipts_in(event: QDropEvent) -> list[Path]:
    """The files among what is dragged that may be receipts."""
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    paths = [Path(url.toLocalFile()) for url in urls]
    return [path for path in paths if path.suffix.lower() == ".json"]
