"""Sentences about answers that the window and the command line share. No Qt."""

from models.text.formats import number
from ui.i18n import tr


def without_code_words(many: int) -> str:
    """What becomes of sources that are links with ``?…`` or ``#…``."""
    return tr(
        "{0} nguồn có phần “?…” hoặc “#…” sau địa chỉ: phiếu in liên kết bằng chữ, không có mã QR."
    ).format(number(many))
