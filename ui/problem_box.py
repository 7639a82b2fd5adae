"""The box for a program that cannot open its window: what happened, what helps, where the data is.

There is no store and no page yet; it must work without both.
"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from models.errors import Problem, StoreProblem
from models.store.backup import PREFIX
from models.version import VERSION
from ui.i18n import tr, tr_problem
from ui.theme import tokens
from ui.theme.icons import pixmap
from ui.theme.style import repolish

_ICON = 40


def ask_what_to_do(problem: Problem, folder: Path | None) -> None:
    """Show the box until it is closed; opening the folder leaves it open."""
    box = QMessageBox()
    box.setWindowTitle(tr("Quầy Một Cửa"))
    box.setIconPixmap(pixmap("warning", tokens.WARN, _ICON, box.devicePixelRatioF()))
    box.setText(tr_problem(problem))
    box.setInformativeText(advice(problem))
    leave = box.addButton(tr("Đóng"), QMessageBox.ButtonRole.RejectRole)
    leave.setProperty("kind", "primary")
    repolish(leave)
    opens: QPushButton | None = None
    if folder is not None and folder.is_dir():
        opens = box.addButton(tr("Mở thư mục dữ liệu"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    # Windows may put a first box where the mouse is; the public screen is no place for it.
    clerk = QApplication.primaryScreen().availableGeometry()
    box.show()
    box.move(clerk.center() - box.rect().center())
    while True:
        box.exec()
        if folder is None or opens is None or box.clickedButton() is not opens:
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def advice(problem: Problem) -> str:
    """What a clerk can do now; empty where the problem itself says it all."""
    code = problem.code if isinstance(problem, StoreProblem) else ""
    if code == "damaged":
        return tr(
            "Đừng xóa hay sửa tệp nào. Nếu có bản sao lưu ở USB hoặc thư mục chung (tên bắt đầu "
            "bằng “{0}”): chép vào thư mục “backups” trong thư mục dữ liệu rồi mở lại chương "
            "trình, sổ sẽ được phục hồi từ bản đó. Nếu không có, hãy gọi người hỗ trợ."
        ).format(f"{PREFIX}20")
    if code == "newer":
        return tr(
            "Bản đang chạy là {0}. Dữ liệu không bị đụng tới. Hãy mở lối tắt của bản mới; nếu máy "
            "này chưa có bản mới thì cài rồi mở lại."
        ).format(VERSION)
    if code in ("full", "read_only", "io"):
        return tr("Những lượt đã ghi vẫn còn nguyên trong thư mục dữ liệu.")
    return ""
