"""How far the code reaches: from real packages, in any order, never ranked."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from models import followers
from models.calendar.weeks import parse_week
from models.clock import TZ
from models.errors import Refused
from models.places.coverage import Coverage, KindCover
from models.places.register import add_place, check_place
from models.reports import ledger
from models.reports.export import export_week
from models.store.opening import Store, open_store
from models.store.places import Places
from models.supervisor.beside import count_beside
from models.supervisor.coverage import Reach, UnitCover, build_reach
from models.supervisor.coverage_files import write_coverage
from models.supervisor.coverage_words import percent, rate_words
from models.supervisor.expected import apply, plan_province, plan_unit
from models.supervisor.take_in import take_in
from models.text import formats
from models.weekly_package.aggregate import Aggregate, aggregate_bytes, read_aggregate
from models.weekly_package.read import FORGED, RefusedPackage, read_package
from tests.models.test_supervisor_combined import made_office
from tests.packages import make_package, sums

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
WEEK, BEFORE = "2026-W47", "2026-W46"
FRIDAY = date(2026, 11, 20)
OLD = Path(__file__).resolve().parent.parent / "data" / "week-package-before-coverage.zip"

GOOD_WALL = KindCover(count=2, ok=2, checked=FRIDAY, oldest=FRIDAY - timedelta(days=1))
GOOD_SITE = KindCover(count=1, ok=1, checked=FRIDAY, oldest=FRIDAY)
ALL_GOOD = Coverage(
    shown=FRIDAY,
    self_checked=FRIDAY,
    shift_checked=FRIDAY,
    fingerprint="7c1e 09fa",
    wall=GOOD_WALL,
    website=GOOD_SITE,
    batches=("IN-2026-0031",),
)


def covered(coverage: Coverage | None, week: str = WEEK, total: int = 43) -> Aggregate:
    return replace(sums(week, total), coverage=coverage)


def package(
    folder: Path, unit: str, coverage: Coverage | None, week: str = WEEK, **more: Any
) -> Path:
    told = covered(coverage, week)
    return make_package(folder, unit, week, aggregate=told, size=20, **more)


def listed(store: Store, *codes: str) -> None:
    for code in codes:
        with store.read():
            plan = plan_unit(code, f"Xã {code}")
        apply(store, plan, "", WEEK, NOW)


def reach_of(store: Store, week: str = WEEK) -> Reach:
    with store.read():
        return build_reach(week)


def one(store: Store, folder: Path, coverage: Coverage | None, **more: Any) -> UnitCover:
    take_in(store, [package(folder, "1", coverage, **more)], NOW)
    (unit,) = reach_of(store).units
    return unit


def states(unit: UnitCover) -> list[str]:
    return [cell.state for cell in unit.cells.values()]


# What a week says.


def test_a_desk_signs_what_hangs_where(desk_store: Store, now: datetime, tmp_path: Path) -> None:
    at = now - timedelta(days=4)
    wall = add_place(desk_store, "wall", "Cửa chính", "", "IN-2026-0001", "HOA", at)
    check_place(desk_store, wall.id, "worn", "", "MINH", at + timedelta(days=1))
    add_place(desk_store, "portal", "Cổng", "dichvucong.gov.vn", "", "HOA", at)
    ledger.close_week(desk_store, WEEK, now, "HOA", zero=True)
    (path, *_) = export_week(desk_store, WEEK, tmp_path / "a", now).files
    told = read_package(path).aggregate.coverage
    assert told == Coverage(
        wall=KindCover(count=1, worn=1, checked=FRIDAY, oldest=FRIDAY),
        portal=KindCover(count=1, unchecked=1),
        batches=("IN-2026-0001",),
    )
    # Neither a name of a place, nor an address, nor an officer leaves the desk.
    data = path.read_bytes()
    for secret in ("Cửa chính", "dichvucong", "MINH", wall.id):
        assert secret.encode() not in data
    # Later facts change nothing of a closed week.
    check_place(desk_store, wall.id, "ok", "IN-2026-0002", "HOA", now)
    later = now + timedelta(days=1)
    assert export_week(desk_store, WEEK, tmp_path / "b", later).files[0].read_bytes() == data


def test_a_package_from_before_is_read_as_it_is(store: Store) -> None:
    found = read_package(OLD)
    assert found.aggregate.coverage is None
    take_in(store, [OLD], NOW)
    (unit,) = reach_of(store).units
    assert states(unit) == ["unknown"] * 3 and unit.week == WEEK
    # Without a word of coverage the bytes are what they were.
    assert aggregate_bytes(covered(None)) == aggregate_bytes(sums(WEEK, 43))
    assert b"coverage" not in aggregate_bytes(sums(WEEK, 43))


IMPOSSIBLE = [
    replace(ALL_GOOD, shown=date(2026, 11, 23)),
    replace(ALL_GOOD, self_checked=date(1999, 1, 1)),
    replace(ALL_GOOD, fingerprint="<b>x</b>"),
    replace(ALL_GOOD, fingerprint="7c1e 09fa 1"),
    replace(ALL_GOOD, batches=("IN-2026-0002", "IN-2026-0001")),
    replace(ALL_GOOD, batches=("IN-2026-0001", "IN-2026-0001")),
    replace(ALL_GOOD, batches=("Nguyễn Thị Hoa",)),
    replace(ALL_GOOD, batches=tuple(f"IN-2026-{no:04}" for no in range(51))),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, count=3)),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=-1, worn=3)),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, checked=None)),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, oldest=None)),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, oldest=date(2026, 11, 21))),
    replace(ALL_GOOD, wall=replace(GOOD_WALL, checked=date(2026, 11, 23))),
    replace(ALL_GOOD, wall=KindCover(count=1, unchecked=1, checked=FRIDAY, oldest=FRIDAY)),
    replace(ALL_GOOD, wall=KindCover(count=10**9, unchecked=10**9)),
]


@pytest.mark.parametrize("coverage", IMPOSSIBLE)
def test_what_no_desk_can_say_is_forged(tmp_path: Path, coverage: Coverage) -> None:
    with pytest.raises(RefusedPackage) as caught:
        read_package(package(tmp_path, "1", coverage))
    assert caught.value.kind == FORGED and "Hãy" in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"batches":["IN-2026-0031"]', b'"batches":"IN-2026-0031"'),
        (b'"batches":["IN-2026-0031"]', b'"batches":[31]'),
        (b'"shown":"2026-11-20"', b'"shown":null'),
        (b'"shown":"2026-11-20"', b'"shown":"20261120"'),
        (b'"shown":"2026-11-20"', b'"shown":20261120'),
        (b'"count":2', b'"count":"2"'),
        (b'"count":2', b'"count":true'),
        (b'"wall":{', b'"tower":{},"wall":{'),
        (b'"wrong_link":0}', b'"wrong_link":0,"z":0}'),
        (b'"coverage":{', b'"coverage":null,"x":{'),
    ],
)
def test_another_spelling_is_refused(old: bytes, new: bytes) -> None:
    data = aggregate_bytes(covered(ALL_GOOD))
    assert read_aggregate(data, parse_week(WEEK)).coverage == ALL_GOOD
    assert old in data
    with pytest.raises(Refused):
        read_aggregate(data.replace(old, new), parse_week(WEEK))


# What a unit amounts to.


def test_a_unit_with_everything(store: Store, tmp_path: Path) -> None:
    unit = one(store, tmp_path, ALL_GOOD)
    assert states(unit) == ["good"] * 3 and not unit.lacks
    assert (unit.week, unit.batches, unit.fingerprint) == (WEEK, ("IN-2026-0031",), "7c1e 09fa")
    wall = unit.cells["wall"]
    assert (wall.count, wall.checked, wall.since) == (2, FRIDAY, FRIDAY - timedelta(days=1))
    reach = reach_of(store)
    assert {rate.code: (rate.part, rate.whole) for rate in reach.rates} == dict.fromkeys(
        ("screen", "wall", "web", "all", "checked_7", "checked_30"), (1, 1)
    )


AGO_29, AGO_30 = date(2026, 10, 24), date(2026, 10, 23)
STATES = [
    (replace(ALL_GOOD, shown=None), "screen", "none"),
    (replace(ALL_GOOD, shown=date(2026, 11, 15)), "screen", "stopped"),
    (replace(ALL_GOOD, shown=date(2026, 11, 16)), "screen", "good"),
    (replace(ALL_GOOD, self_checked=None, shift_checked=AGO_29), "screen", "good"),
    (replace(ALL_GOOD, self_checked=None, shift_checked=AGO_30), "screen", "stale"),
    (replace(ALL_GOOD, self_checked=None, shift_checked=None), "screen", "unchecked"),
    (replace(ALL_GOOD, shown=None, screen=GOOD_SITE), "screen", "good"),
    (replace(ALL_GOOD, wall=KindCover()), "wall", "none"),
    (replace(ALL_GOOD, wall=KindCover(count=1, unchecked=1)), "wall", "unchecked"),
    (
        replace(ALL_GOOD, wall=KindCover(count=1, removed=1, checked=FRIDAY, oldest=None)),
        "wall",
        "none",
    ),
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=1, worn=1)), "wall", "worn"),
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=1, removed=1)), "wall", "worn"),
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=1, pasted_over=1)), "wall", "wrong"),
    # The one that nobody looks at is where the sticker is.
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, count=3, unchecked=1)), "wall", "stale"),
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, oldest=AGO_30)), "wall", "stale"),
    (replace(ALL_GOOD, wall=replace(GOOD_WALL, oldest=AGO_29)), "wall", "good"),
    (replace(ALL_GOOD, website=KindCover(), portal=GOOD_SITE), "web", "good"),
    (replace(ALL_GOOD, portal=replace(GOOD_SITE, ok=0, wrong_link=1)), "web", "wrong"),
]


@pytest.mark.parametrize(("coverage", "place", "state"), STATES)
def test_how_a_place_stands(
    store: Store, tmp_path: Path, coverage: Coverage, place: str, state: str
) -> None:
    unit = one(store, tmp_path, coverage)
    assert unit.cells[place].state == state
    assert unit.lacks == (state != "good")
    assert [unit.cells[name].state for name in unit.cells if name != place] == ["good"] * 2


def test_the_newest_week_counts_and_is_named(store: Store, tmp_path: Path) -> None:
    no_screen = replace(ALL_GOOD, shown=None)
    earlier = Coverage(shown=date(2026, 11, 13), wall=KindCover(count=1, unchecked=1))
    files = [
        package(tmp_path, "1", earlier, BEFORE),
        package(tmp_path, "1", no_screen),
        package(tmp_path, "1", ALL_GOOD, revision=2),
        package(tmp_path, "2", earlier, BEFORE),
    ]
    take_in(store, files, NOW)
    first, second = reach_of(store).units
    assert (first.week, states(first)) == (WEEK, ["good"] * 3)
    # A week that is over says nothing about a screen of today.
    assert (second.week, states(second)) == (BEFORE, ["stopped", "unchecked", "none"])
    assert reach_of(store, BEFORE).units[0].cells["screen"].state == "unchecked"
    assert not reach_of(store, "2026-W45").units


def test_rates_are_over_the_expected_units(store: Store, tmp_path: Path) -> None:
    listed(store, "1", "2", "3")
    files = [
        package(tmp_path, "1", ALL_GOOD),
        package(tmp_path, "2", replace(ALL_GOOD, shown=None, website=KindCover())),
        package(tmp_path, "9", ALL_GOOD, name="Xã ngoài danh sách"),
    ]
    take_in(store, files, NOW)
    reach = reach_of(store)
    assert [unit.code for unit in reach.units] == ["1", "2", "3", "9"] and reach.listed
    assert [unit.expected for unit in reach.units] == [True, True, True, False]
    rates = {rate.code: (rate.part, rate.whole) for rate in reach.rates}
    assert rates["screen"] == rates["web"] == rates["all"] == (1, 3)
    assert rates["wall"] == rates["checked_7"] == (2, 3)
    assert rate_words(reach.rate("wall")) == "2/3 (66,7%)" and percent(reach.rate("wall")) == 66.7
    assert [unit.code for unit in reach.without("screen")] == ["2"]
    assert [unit.code for unit in reach.unknown] == ["3"]


def test_sample_data_and_ones_own_package_are_no_ones_coverage(
    store: Store, tmp_path: Path
) -> None:
    office = made_office(store)
    files = [package(tmp_path, "01", ALL_GOOD), package(tmp_path, "2", ALL_GOOD, sample=True)]
    take_in(office, files, NOW)
    assert not reach_of(office).units
    assert [rate.whole for rate in reach_of(office).rates] == [0] * 6
    assert percent(reach_of(office).rate("all")) is None


# Whatever order.

DAYS = st.none() | st.dates(date(2026, 9, 1), date(2026, 11, 15))


@st.composite
def kinds(draw: st.DrawFn) -> KindCover:
    counts = [draw(st.integers(0, 3)) for _ in range(5)]
    unchecked = draw(st.integers(0, 2))
    names = ("ok", "pasted_over", "worn", "wrong_link", "removed")
    checked = draw(st.dates(date(2026, 10, 1), date(2026, 11, 15)))
    hanging = sum(counts[:4])
    return KindCover(
        count=sum(counts) + unchecked,
        unchecked=unchecked,
        checked=checked if sum(counts) else None,
        oldest=checked - timedelta(days=draw(st.integers(0, 40))) if hanging else None,
        **dict(zip(names, counts, strict=True)),
    )


COVERAGES = st.builds(
    Coverage,
    shown=DAYS,
    self_checked=DAYS,
    shift_checked=DAYS,
    wall=kinds(),
    website=kinds(),
    portal=kinds(),
    screen=kinds(),
)


@hypothesis_settings(max_examples=15)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("123"),
            st.sampled_from((BEFORE, WEEK)),
            st.integers(1, 2),
            COVERAGES | st.none(),
        ),
        min_size=1,
        max_size=8,
        unique_by=lambda said: said[:3],
    ),
    st.randoms(use_true_random=False),
)
def test_any_order_and_repetition_gives_the_same_coverage(
    tmp_path_factory: pytest.TempPathFactory,
    told: list[tuple[str, str, int, Coverage | None]],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("gói")
    files = [
        package(folder, unit, coverage, week, revision=revision)
        for unit, week, revision, coverage in told
    ]
    seen = []
    for number in range(2):
        store = open_store(Places(folder / f"sổ {number}"), NOW)
        try:
            listed(store, "3", "4")
            for path in files if not number else chance.sample(files * 2, len(files) * 2):
                take_in(store, [path], NOW + timedelta(minutes=number))
            seen.append((reach_of(store), reach_of(store, BEFORE)))
        finally:
            store.close()
    assert seen[0] == seen[1]
    for reach in seen[0]:
        assert all(0 <= rate.part <= rate.whole == len(reach.counted) for rate in reach.rates)
        assert [unit.name for unit in reach.units] == sorted(unit.name for unit in reach.units)


# What is written.


@pytest.fixture
def province(store: Store, tmp_path: Path) -> Store:
    """All units of a province with their longest names, of which few have everything."""
    office = made_office(store)
    with office.read():
        plan = plan_province("01")
    apply(office, plan, "", WEEK, NOW)
    wrong = replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=1, pasted_over=1))
    kinds_of_units = (ALL_GOOD, wrong, Coverage(), None, replace(ALL_GOOD, shown=None))
    files = [
        package(
            tmp_path / "gói",
            line.code,
            kinds_of_units[no % 5],
            WEEK if no % 7 else BEFORE,
            name=line.name,
        )
        for no, line in enumerate(plan.lines[:-4])
        if no % 7 or kinds_of_units[no % 5] in (None, Coverage())
    ]
    take_in(office, files, NOW)
    for value, at in ((1_234_567, NOW - timedelta(days=3)), (1_200_000, NOW - timedelta(days=9))):
        followers.note_reading(office, value, followers.TYPED, at, "HOA", NOW)
    return office


def written(store: Store, path: Path) -> Path:
    with store.read():
        reach = build_reach(WEEK)
        beside = count_beside(reach.week)
    return write_coverage(path, reach, beside)


def test_the_summary_is_one_page(province: Store, tmp_path: Path) -> None:
    document = PdfDocument(written(province, tmp_path / "ra" / "độ phủ.pdf"))
    assert len(document) == 1
    page = document[0]
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]
    text = " ".join(page.get_textpage().get_text_bounded().split())
    for wanted in (
        "không xếp hạng",
        "7 ngày tính đến hết tuần",
        "không suy ra nhân quả",
        "1.234.567",
        "1.200.000",
    ):
        assert wanted in text
    rate = reach_of(province).rate("wall")
    assert f"Tờ dán: {rate.part}/{rate.whole}" in text
    # To the tenth, as the page and the table say it.
    assert f" {formats.percent(rate.part, rate.whole)} " in text


def test_the_document_says_what_the_page_says(province: Store, tmp_path: Path) -> None:
    path = written(province, tmp_path / "dp.docx")
    document = Document(str(path))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert any("7 ngày tính đến hết tuần" in text for text in words)
    assert "TÓM TẮT" in words and not any("Nơi nhận" in text for text in words)
    reach = reach_of(province)
    lacking = next(table for table in document.tables if table.cell(0, 0).text == "Còn thiếu")
    said = {row.cells[0].text: row.cells[1].text for row in lacking.rows}
    assert said["Chưa có tờ dán"] == str(len(reach.without("wall")))
    assert said["Chưa có số liệu độ phủ"] == str(len(reach.unknown))
    # Numbers stand right and so do their heads; names beside them do not.
    for row in lacking.rows:
        sides = [cell.paragraphs[0].alignment for cell in row.cells]
        assert sides[1] == WD_ALIGN_PARAGRAPH.RIGHT and sides[2] != WD_ALIGN_PARAGRAPH.RIGHT
    charts = [part for part in document.part.package.iter_parts() if "chart" in part.partname]
    chart = charts[0].blob.decode()
    assert '<c:max val="100"/>' in chart and f"<c:v>{percent(reach.rate('web'))}</c:v>" in chart
    assert written(province, tmp_path / "nữa.docx").read_bytes() == path.read_bytes()


def test_the_table_is_a_sheet(province: Store, tmp_path: Path) -> None:
    path = written(province, tmp_path / "dp.xlsx")
    sheet = load_workbook(path)["Độ phủ"]
    assert sheet.page_setup.orientation == "landscape"
    rows = list(sheet.iter_rows(values_only=True))
    reach = reach_of(province)
    table = [row for row in rows if row[1] and row[0] != "STT"][-len(reach.units) :]
    assert [row[1] for row in table] == [unit.code for unit in reach.units]
    good = next(row for row in table if row[4] == row[7] == row[10] == "tốt")
    assert good[9] == datetime(2026, 11, 20) and good[13] == "IN-2026-0031"
    assert written(province, tmp_path / "nữa.xlsx").read_bytes() == path.read_bytes()


def test_nothing_taken_in_is_a_page_too(store: Store, tmp_path: Path) -> None:
    assert len(PdfDocument(written(store, tmp_path / "trống.pdf"))) == 1
    for kind in ("docx", "xlsx"):
        assert written(store, tmp_path / f"trống.{kind}").stat().st_size > 1_000


def test_another_ending_or_no_folder_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_bytes(b"")
    for path in (tmp_path / "dp.txt", tmp_path / "dp", tmp_path / "tệp" / "dp.pdf"):
        with pytest.raises(Refused, match="Hãy"):
            written(store, path)
    assert [path.name for path in tmp_path.iterdir() if "dp" in path.name] == []
