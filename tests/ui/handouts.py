"""Contents of handouts for tests: the shortest and the longest that there are."""

import csv
from datetime import date

from models.channels.links import fingerprint
from models.handouts.content import HandoutContent
from models.handouts.texts import default_texts
from models.qr.matrix import make_matrix
from models.resources import resource_path

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
) -> HandoutContent:
    """A sheet of 23/11/2026 in batch IN-2026-0031."""
    oa = kind == "zalo_oa"
    link = link or (OA_LINK if oa else SITE_LINK)
    return HandoutContent(
        organisation=organisation,
        name=name or ("Bộ Nội vụ" if oa else "Phản ánh, kiến nghị Bộ Nội vụ"),
        link=link,
        channel_kind=kind,
        fingerprint=fingerprint(link),
        matrix=make_matrix(link, "Q"),
        texts=default_texts(kind, language),
        address=address,
        phone=phone,
        day=date(2026, 11, 23),
        batch="IN-2026-0031",
        sample=sample,
    )


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
