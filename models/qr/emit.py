"""One verified code as a file, ready to hand over. PDF is drawn by the printing side."""

import errno
from dataclasses import dataclass
from pathlib import Path

from models.channels.links import fingerprint
from models.errors import Refused, StoreProblem
from models.qr.matrix import QUIET_ZONE, Matrix, make_matrix
from models.qr.render import exact_dpi, pixels_for_mm, png_bytes, svg_text
from models.qr.size import check_code_mm
from models.qr.verify import verify_png, verify_svg
from models.store.files import write_durably

DEFAULT_MM = 60.0
"""Side of a code on an A4 handout, scanned from 0.6 m."""
_MAX_SIDE = 6000


@dataclass(frozen=True)
class CodeFile:
    """What was written. ``modules`` and ``mm``: side of the code without its quiet zone."""

    path: Path
    text: str
    modules: int
    mm: float
    fingerprint: str


def write_code_png(path: Path, link: str, mm: float = DEFAULT_MM) -> CodeFile:
    """Level M as a two-colour PNG of whole pixels whose density makes it exactly ``mm``.

    About 300 dpi, coarser for a code of more than half a metre. The bytes are decoded and
    compared before anything is written; an older file is replaced whole or not at all.
    Raises Refused (size, folder, read-back) and StoreProblem (disk).
    """
    matrix = make_matrix(link, "M")
    check_code_mm(matrix, mm)
    whole = matrix.size + 2 * QUIET_ZONE
    pixels = min(pixels_for_mm(matrix, mm), _MAX_SIDE // whole)
    data = png_bytes(matrix, pixels, exact_dpi(matrix, mm, pixels))
    verify_png(data, link)
    return _written(path, data, matrix, mm)


def write_code_svg(path: Path, link: str, mm: float = DEFAULT_MM) -> CodeFile:
    """Level M as an SVG, exactly ``mm``; otherwise as ``write_code_png``."""
    matrix = make_matrix(link, "M")
    check_code_mm(matrix, mm)
    text = svg_text(matrix, mm)
    verify_svg(text, link)
    return _written(path, text.encode("utf-8"), matrix, mm)


def _written(path: Path, data: bytes, matrix: Matrix, mm: float) -> CodeFile:
    try:
        if path.is_dir():
            raise Refused("{0} là thư mục; hãy đặt tên tệp.", path.name)
        if not path.parent.is_dir():
            raise Refused("Không có thư mục {0}; hãy chọn thư mục khác.", path.parent)
        write_durably(path, data)
    except OSError as error:
        code = "full" if error.errno == errno.ENOSPC else "io"
        raise StoreProblem(
            "Không ghi được tệp {0}; hãy kiểm tra chỗ trống và quyền ghi.", path.name, code=code
        ) from error
    return CodeFile(path, matrix.text, matrix.size, mm, fingerprint(matrix.text))
