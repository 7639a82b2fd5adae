"""Paper and data: the code at the end of a report, read from a photo of it."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from PIL import ImageEnhance, ImageFilter

from models.qr.matrix import make_matrix
from models.qr.pdf_pages import rendered_pages
from models.qr.plain_png import plain_png
from models.qr.verify import verify_png
from models.reports import ledger
from models.reports.export import export_week
from models.reports.paper_code import (
    DIFFERS,
    MATCH,
    NO_CODE,
    UNKNOWN,
    code_of,
    judge_paper,
    parse_code,
)
from models.reports.report import build_report
from models.store.opening import Store
from models.supervisor.held import held_data
from models.supervisor.take_in import take_in
from tests.builders import PIN, log_one
from tests.models.test_report import MONDAY, WEEK, fill_week
from tests.packages import make_package


@pytest.fixture
def paper(desk_store: Store, tmp_path: Path, now: datetime) -> Path:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    return export_week(desk_store, WEEK, tmp_path, now).files[3]


def photo_of(paper: Path) -> bytes:
    """The last page as somebody photographs it: askew, small, unsharp, badly lit, as JPEG."""
    page = list(rendered_pages(paper, 150))[-1].convert("RGB")
    shot = page.rotate(4, expand=True, fillcolor=(90, 80, 70)).resize((1100, 1560))
    shot = ImageEnhance.Brightness(shot.filter(ImageFilter.GaussianBlur(0.8))).enhance(0.75)
    out = io.BytesIO()
    shot.save(out, "JPEG", quality=60)
    return out.getvalue()


def test_the_photo_of_the_paper_agrees_with_the_data(paper: Path) -> None:
    verdict = judge_paper(photo_of(paper), held_data)
    assert verdict.state == MATCH and "khớp với dữ liệu" in verdict.hint
    assert verdict.paper is not None and verdict.paper.week == WEEK


def test_the_document_and_the_pdf_carry_the_same_code(
    paper: Path, desk_store: Store, now: datetime
) -> None:
    text = code_of(build_report(WEEK, now)).text
    with zipfile.ZipFile(paper.with_suffix(".docx")) as archive:
        (picture,) = [name for name in archive.namelist() if name.endswith(".png")]
        verify_png(archive.read(picture), text)
    assert judge_paper(paper, held_data).state == MATCH


def test_paper_of_a_former_revision_is_told(paper: Path, desk_store: Store, now: datetime) -> None:
    ledger.reopen_week(desk_store, WEEK, now, "HOA", "thiếu lượt", PIN)
    assert judge_paper(paper, held_data).state == UNKNOWN
    log_one(desk_store, MONDAY, "followed")
    ledger.close_week(desk_store, WEEK, now, "HOA")
    verdict = judge_paper(paper, held_data)
    assert verdict.state == DIFFERS and "bản r1" in verdict.hint and "bản r2" in verdict.hint


def test_a_supervisor_compares_with_the_package(
    store: Store, tmp_path: Path, now: datetime
) -> None:
    package = make_package(tmp_path, total=43)
    code = "QMC1:30337:2026-W47:r1:43:0:"
    said = plain_png(make_matrix(code + "0" * 32, "Q"), 8)
    assert judge_paper(said, held_data).state == UNKNOWN
    take_in(store, [package], now)
    changed = judge_paper(said, held_data)
    assert changed.state == DIFFERS and "chi tiết" in changed.hint
    held = held_data("30337", "2026-W47", 1)
    assert held is not None
    right = plain_png(make_matrix(held.code.text, "Q"), 8)
    assert judge_paper(right, held_data).state == MATCH
    more = plain_png(make_matrix(held.code.text.replace(":43:", ":44:"), "Q"), 8)
    assert "44 lượt" in judge_paper(more, held_data).hint


def test_other_codes_are_no_report() -> None:
    said = plain_png(make_matrix("https://zalo.me/4462152339089565647", "M"), 8)
    assert judge_paper(said, held_data).state == NO_CODE


@pytest.mark.parametrize(
    "text",
    [
        "QMC1:30337:2026-W47:r1:43:12:" + "g" * 32,
        "QMC2:30337:2026-W47:r1:43:12:" + "0" * 32,
        "QMC1:30337:2026-W47:r1:４３:12:" + "0" * 32,
        "QMC1:30337:2026-W47:r1:43:12:" + "0" * 32 + "\n",
    ],
)
def test_what_is_no_code_of_ours(text: str) -> None:
    assert parse_code(text) is None
