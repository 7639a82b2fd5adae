"""The link out of an official picture, and what the policy says about every code in it."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from models.channels.links import judge_link
from models.errors import Refused
from models.qr.decode import decode_photo
from models.qr.pdf_pages import UnreadablePdf, rendered_pages

MAX_BYTES = 30_000_000
MAX_PIXELS = 80_000_000
MAX_PDF_PAGES = 20
_WORKING_PIXELS = 24_000_000
_PDF_DPI = 250

_UNKNOWN = "Tệp này không phải ảnh PNG, JPEG, WebP hay PDF; hãy lưu lại ở một trong bốn dạng đó."
_BROKEN = "Ảnh bị hỏng hoặc thiếu dữ liệu nên không đọc được; hãy tải lại hoặc chụp lại ảnh."
_TOO_MANY_PIXELS = "Ảnh quá lớn (trên {0} triệu điểm ảnh); hãy thu nhỏ ảnh rồi thử lại."
_TOO_MANY_BYTES = "Tệp lớn hơn {0} MB; hãy chọn ảnh nhỏ hơn."
_EMPTY = "Tệp rỗng, không có gì để đọc; hãy chọn tệp khác."
_NO_CODE = (
    "Không tìm thấy mã QR nào trong ảnh; hãy chụp lại gần hơn, đủ sáng, thấy trọn mã và viền trắng."
)
_SEVERAL = "Ảnh có {0} mã QR khác nhau; hãy chọn đúng mã của kênh chính thức."


@dataclass(frozen=True)
class CodeFound:
    """One code of a picture with the link policy's verdict on it (see ``LinkVerdict``)."""

    text: str
    verdict: str
    template: str
    values: tuple[str, ...]
    canonical: str | None
    kind: str | None

    @property
    def reason(self) -> str:
        """The Vietnamese sentence."""
        return self.template.format(*self.values)


@dataclass(frozen=True)
class PictureReading:
    """All different codes of a picture, in reading order, and the verdict on the whole.

    ``verdict``: the code's own when there is one, ``ask`` for several different ones, ``reject``
    for none. ``reason``: one Vietnamese sentence, made of ``template`` and ``values``. The texts
    are a stranger's: show them as plain text, never as a link.
    """

    codes: tuple[CodeFound, ...]
    verdict: str
    template: str
    values: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """The sentence."""
        return self.template.format(*self.values)


def read_picture(path: Path) -> PictureReading:
    """Read a PNG, JPEG, WebP or PDF file (30 MB, 80 million pixels, 20 pages at most).

    Raises Refused with one sentence for a file that is missing, foreign, damaged or too large.
    """
    return read_picture_bytes(picture_file(path))


def picture_file(path: Path) -> bytes:
    """What stands in a file that somebody chose, one byte more than is allowed at most.

    Raises Refused for a file that is missing, a folder, or not to be opened.
    """
    try:
        if path.is_dir():
            raise Refused("{0} là thư mục; hãy chọn một tệp ảnh.", path.name)
        if not path.exists():
            raise Refused("Không thấy tệp {0}; hãy chọn lại.", path.name)
        if not path.is_file():
            raise Refused(_UNKNOWN)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Refused("Không mở được tệp {0}; hãy kiểm tra quyền đọc.", path.name) from error


def read_picture_bytes(data: bytes) -> PictureReading:
    """As ``read_picture``, for a picture that was pasted or dropped."""
    texts = dict.fromkeys(text for image in images_in(data) for text in decode_photo(image))
    return _reading(tuple(map(_judged, texts)))


def images_in(data: bytes) -> Iterator[Image.Image]:
    """The picture, or the pages of a PDF, upright and at most 24 million pixels each.

    Raises Refused as ``read_picture`` while they are taken.
    """
    if not data:
        raise Refused(_EMPTY)
    if len(data) > MAX_BYTES:
        raise Refused(_TOO_MANY_BYTES, MAX_BYTES // 1_000_000)
    yield from _images(data)


def _reading(codes: tuple[CodeFound, ...]) -> PictureReading:
    if not codes:
        return PictureReading(codes, "reject", _NO_CODE)
    if len(codes) == 1:
        return PictureReading(codes, codes[0].verdict, codes[0].template, codes[0].values)
    return PictureReading(codes, "ask", _SEVERAL, (str(len(codes)),))


def _judged(text: str) -> CodeFound:
    verdict = judge_link(text)
    return CodeFound(
        text,
        verdict.verdict,
        verdict.template,
        verdict.values,
        verdict.canonical,
        verdict.kind,
    )


def _images(data: bytes) -> Iterator[Image.Image]:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        yield _opened(data, "PNG")
    elif data.startswith(b"\xff\xd8\xff"):
        yield _opened(data, "JPEG")
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        yield _opened(data, "WEBP")
    elif b"%PDF-" in data[:1024]:
        yield from _pdf_images(data)
    else:
        raise Refused(_UNKNOWN)


def _opened(data: bytes, kind: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Pillow only warns about what is still below twice its own limit.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image: Image.Image = Image.open(io.BytesIO(data), formats=(kind,))
        if image.width * image.height > MAX_PIXELS:
            raise Refused(_TOO_MANY_PIXELS, MAX_PIXELS // 1_000_000)
        # Grey straight from the JPEG decoder: a third of the memory, nothing lost for a code.
        image.draft("L", image.size)
        image.load()
        return _upright(_smaller(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused(_TOO_MANY_PIXELS, MAX_PIXELS // 1_000_000) from error
    except Refused:
        raise
    except Exception as error:
        # Pillow's decoders raise whatever a hostile file leads them into.
        raise Refused(_BROKEN) from error


def _smaller(image: Image.Image) -> Image.Image:
    if image.width * image.height <= _WORKING_PIXELS:
        return image
    if image.mode in ("1", "P"):
        image = image.convert("RGBA" if image.has_transparency_data else "L")
    return image.reduce(2)


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera meant it, so that codes are listed in the order a person sees."""
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # noqa: BLE001 - damaged EXIF does not make the picture unreadable
        return image


def _pdf_images(data: bytes) -> Iterator[Image.Image]:
    try:
        yield from rendered_pages(
            data, _PDF_DPI, max_pages=MAX_PDF_PAGES, max_pixels=_WORKING_PIXELS
        )
    except UnreadablePdf as error:
        if error.locked:
            raise Refused("Tệp PDF có mật khẩu; hãy mở khóa rồi lưu lại, hoặc xin tệp khác.") from (
                error
            )
        raise Refused("Tệp PDF bị hỏng nên không đọc được; hãy tải lại tệp.") from error
