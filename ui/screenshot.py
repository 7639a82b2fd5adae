"""``screenshot PAGE``: painting a page into a PNG, without a display."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from models.errors import Refused
from models.store.files import replace_durably
from models.store.opening import Store, open_store, refuse_other_store
from models.store.places import Places
from ui.boot import make_application
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.kiosk.picture import render_kiosk, views
from ui.session import Session, clock
from ui.window import MainWindow

# Parts of a page that have a name of their own.
_INSIDE = {"petitions": "answers"}


class Program(Protocol):
    """The desk program, connected and not running."""

    window: MainWindow


def run(
    arguments: Arguments,
    places: Places,
    build: Callable[[QApplication, Store, str | None], Program],
) -> int:
    """The command: the page's picture, its path as the answer.

    Raises:
        Refused: no such page, or no PNG can be written there.
    """
    refuse_other_store(arguments.database)
    scale, size = arguments.get("scale"), arguments.get("size") or (1366, 768)
    prepare(scale)
    out = checked_target(arguments.get("out").absolute())
    application = make_application()
    store = open_store(places, clock())
    if arguments.get("page") == "kiosk":
        image = paint_kiosk(
            Session(store),
            size,
            scale,
            arguments.lang or "vi",
            arguments.get("view") or "",
            bool(arguments.get("larger")),
        )
    else:
        program = build(application, store, arguments.lang)
        image = paint_page(program.window, arguments.get("page"), size, scale)
    save(image, out)
    store.close()
    answer({"path": str(out)}, arguments.json, lambda: [str(out)])
    return 0


def prepare(scale: float) -> None:
    """Before QApplication: no display, ``scale`` device pixels per unit."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def checked_target(out: Path) -> Path:
    """The file to write.

    Raises:
        Refused: no PNG can be written there.
    """
    if out.suffix.lower() != ".png" or not out.parent.is_dir() or out.is_dir():
        raise Refused("Không ghi được ảnh vào {0}. Hãy chọn tệp .png trong thư mục có sẵn.", out)
    return out


def paint_kiosk(
    session: Session,
    size: tuple[int, int],
    scale: float,
    language: str,
    view: str = "",
    larger: bool = False,
) -> QImage:
    """The public screen at ``size`` device pixels: its code page, or the page ``view``.

    Raises:
        Refused: there is no such page.
    """
    known = views(session)
    if view and view not in known:
        raise Refused(
            "Màn hình công cộng không có trang “{0}”. Hãy chọn một trong: {1}.",
            view[:40],
            ", ".join(sorted(known)),
        )
    return render_kiosk(session, QSize(*size), scale, language, view, larger)


def paint_page(window: MainWindow, page: str, size: tuple[int, int], scale: float) -> QImage:
    """A page of the desk window at ``size`` device pixels."""
    application = QApplication.instance()
    assert application is not None
    window.setMinimumSize(0, 0)
    window.resize(round(size[0] / scale), round(size[1] / scale))
    holder = _INSIDE.get(page, page)
    window.open_page(holder)
    if holder != page:
        window.page(holder).open_tab(page)  # type: ignore[union-attr]
    window.show()
    for _ in range(5):
        application.processEvents()
    settle = getattr(window.page(page), "settle", None)
    if settle is not None:
        settle()
        application.processEvents()
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    window.render(image)
    window.close()
    return image


def save(image: QImage, out: Path) -> None:
    """Write beside, then replace.

    Raises:
        Refused: the disk does not take it.
    """
    part = out.with_name(out.stem + ".part.png")
    if not image.save(str(part)):
        part.unlink(missing_ok=True)
        raise Refused("Không ghi được ảnh vào {0}. Hãy kiểm tra quyền và chỗ trống.", out)
    replace_durably(part, out)
