"""Contents of handouts for tests: the shortest and the longest that there are."""

import csv
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

from models.channels.links import fingerprint
from models.handouts.content import HandoutContent
from models.handouts.editions import edition_of
from models.handouts.texts import default_texts
from models.qr.matrix import make_matrix
from models.resources import resource_path
from ui.printing.measure import text_width
from ui.printing.sheet import MM_PER_POINT, Item, Sheet, Text

OA_LINK = "https://zalo.me/4462152339089565647"
SITE_LINK = "https://phananh.moha.gov.vn"
SHORT_CENTRE = "Trung tâm Phục vụ hành chính công xã Hra"
LONG_CENTRE = "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị"
LONG_ADDRESS = "Số 128 đường Nguyễn Thị Minh Khai, thôn Hướng Hiệp, xã Hướng Hiệp, tỉnh Quảng Trị"


def content(
    organisation: str = LONG_CENTRE,
    *,
    kind: str = "zalo_oa",
    language: str = "vi",
    link: str = "",
    name: str = "",
    address: str = "Số 5 Trần Phú, phường An Bình",
    phone: str = "0233 3888 999",
    sample: bool = False,
    edition: str = "",
) -> HandoutContent:
    """A sheet of 23/11/2026 in batch IN-2026-0031, in a language or an edition."""
    oa = kind == "zalo_oa"
    wanted = edition_of(edition or language)
    texts = [default_texts(kind, name) for name in wanted.texts]
    link = link or (OA_LINK if oa else SITE_LINK)
    return HandoutContent(
        organisation=organisation,
        name=name or ("Bộ Nội vụ" if oa else "Phản ánh, kiến nghị Bộ Nội vụ"),
        link=link,
        channel_kind=kind,
        fingerprint=fingerprint(link),
        matrix=make_matrix(link, "Q"),
        texts=texts[0],
        address=address,
        phone=phone,
        day=date(2026, 11, 23),
        batch="IN-2026-0031",
        sample=sample,
        second=texts[1] if len(texts) > 1 else None,
        large=wanted.large,
    )


def page_of(path: Path, number: int = 0) -> pypdfium2.PdfPage:
    """A page of a PDF."""
    return pypdfium2.PdfDocument(path)[number]


def picture(page: pypdfium2.PdfPage, dpi: float) -> Image.Image:
    """The page in grey."""
    return page.render(scale=dpi / 72, grayscale=True).to_pil()


def words(page: pypdfium2.PdfPage) -> str:
    """What is copied from the page, on one line."""
    return " ".join(page.get_textpage().get_text_range().split())


def told_on(sheet: Sheet) -> str:
    """Everything written on a sheet, on one line."""
    told = " ".join(item.text for item in sheet.items if isinstance(item, Text))
    return " ".join(told.split())


def reach(item: Item) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of an item in mm."""
    if isinstance(item, Text):
        em = item.points * MM_PER_POINT
        wide = text_width(item.text, item.points, item.bold)
        return item.x, item.y - 0.8 * em, item.x + wide, item.y + 0.22 * em
    return item.x, item.y, item.x + item.width, item.y + item.height


def check_apart(sheet: Sheet) -> None:
    """Nothing leaves the paper, enters the quiet zone or runs into another line."""
    code, quiet = sheet.code, sheet.code.quiet
    assert code.x >= quiet
    for item in sheet.items:
        left, top, right, bottom = reach(item)
        assert left >= 5 and top >= 5, item
        assert right <= sheet.width - 5 and bottom <= sheet.height - 5, item
        apart = (
            right <= code.x - quiet
            or left >= code.x + code.side + quiet
            or bottom <= code.y - quiet
            or top >= code.y + code.side + quiet
        )
        assert apart, item
    runs = [item for item in sheet.items if isinstance(item, Text)]
    for index, one in enumerate(runs):
        for other in runs[index + 1 :]:
            if one.y == other.y:
                continue
            a, b = reach(one), reach(other)
            # Marks of capitals may use the space between lines, letters may not.
            beside = a[2] <= b[0] or b[2] <= a[0]
            gap = abs(one.y - other.y) / (min(one.points, other.points) * MM_PER_POINT)
            assert beside or gap >= 1.05, (one, other)


def check_readable(sheet: Sheet) -> None:
    """What a visitor reads has 18 points; only the line for the staff at the foot is smaller."""
    runs = [item for item in sheet.items if isinstance(item, Text)]
    small = [item for item in runs if item.points < 18]
    assert {item.points for item in small} <= {9.0, 9.5}
    assert "IN-2026-0031" in " ".join(item.text for item in small)
    last = max(item.y for item in runs)
    assert all(item.y > last - 8 for item in small)


def longest_centre_names(count: int) -> list[str]:
    """Of the 3,321 communal units, with their province."""
    with resource_path("seeds", "units.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    kinds = {"thanh_pho": "thành phố", "tinh": "tỉnh"}
    names = {
        f"Trung tâm Phục vụ hành chính công {row['name'][0].lower()}{row['name'][1:]}, "
        f"{kinds[row['province_kind']]} {row['province']}"
        for row in rows
    }
    return sorted(names, key=len)[-count:]
