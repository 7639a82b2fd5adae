"""PDF pages to grey pictures (PDFium)."""

import math
import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image

# PDFium is not safe to use from two threads at once, and checks run beside the window.
_PDFIUM = threading.Lock()


class UnreadablePdf(ValueError):
    """The PDF cannot be opened or drawn. ``locked``: it asks for a password."""

    def __init__(self, message: str, *, locked: bool = False) -> None:
        super().__init__(message)
        self.locked = locked


def rendered_pages(
    source: Path | bytes,
    dpi: float,
    *,
    max_pages: int | None = None,
    max_pixels: int = 40_000_000,
    colour: bool = False,
) -> Iterator[Image.Image]:
    """Each page as an 8-bit grey picture (RGB with ``colour``) at ``dpi``, coarser where
    ``max_pixels`` asks for it.

    Raises UnreadablePdf, and OSError for a path; a page without an area is left out.
    """
    with _PDFIUM:
        document = _opened(source)
    try:
        with _PDFIUM:
            count = len(document)
        for index in range(count if max_pages is None else min(count, max_pages)):
            with _PDFIUM:
                image = _drawn(document, index, dpi, max_pixels, colour)
            if image is not None:
                yield image
    finally:
        with _PDFIUM:
            document.close()


def _opened(source: Path | bytes) -> pypdfium2.PdfDocument:
    # Bytes, not the path: the file is not held open, and any letters may stand in its name.
    data = source.read_bytes() if isinstance(source, Path) else source
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise UnreadablePdf(str(error), locked=locked) from error


def _drawn(
    document: pypdfium2.PdfDocument, index: int, dpi: float, max_pixels: int, colour: bool
) -> Image.Image | None:
    try:
        page = document[index]
    except pypdfium2.PdfiumError as error:
        raise UnreadablePdf(str(error)) from error
    try:
        area = page.get_width() * page.get_height()
        if not 0 < area < math.inf:
            return None
        scale = min(dpi / 72, math.sqrt(max_pixels / area))
        bitmap = page.render(scale=scale, grayscale=not colour)
        try:
            # A copy: the bitmap's own memory is freed below.
            picture: Image.Image = bitmap.to_pil()
            return picture.convert("RGB" if colour else "L").copy()
        finally:
            bitmap.close()
    except pypdfium2.PdfiumError as error:
        raise UnreadablePdf(str(error)) from error
    finally:
        page.close()
