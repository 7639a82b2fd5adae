"""A desk whose every name is as long, as odd and as hostile as the program lets it be."""

from datetime import datetime, time, timedelta

from models.calendar.weeks import parse_week
from models.channels.changes import add_channel, confirm_channel
from models.clock import TZ, iso
from models.log.context import load_context
from models.log.interactions import Draft, log_interaction
from models.petitions.book import note_petition
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store.desk_schema import AnswerRow, AnswerUse
from models.store.opening import Store
from models.store.schema import Counter, FieldRow, HolidayRow, Preset, ProcedureRow, ShiftRow
from models.text.fold import clean_line, fold
from models.uuid7 import uuid7

WEEK = "2026-W47"
MONDAY = parse_week(WEEK, 0).first
AFTER = datetime(2026, 11, 23, 9, 0, tzinfo=TZ)
LINK = "https://zalo.me/" + "9" * 19
HARD = (
    '=HYPERLINK("http://x.example";"bấm")',
    "+84 gọi ngay",
    "-1+1",
    "@SUM(A1:A9)",
    "<b>Đậm</b> & <r>",
    "ﬁ Ⅻ ① 🏛️ 👩🏽‍💼 n\u0302\u0303\u0323 dấu",
    "KHÔNGCÓKHOẢNGTRẮNG" * 12,
)
_WORDS = " Trung tâm Phục vụ hành chính công xã Nghĩa Hưng Thượng Nguyễn Huyền Trường"


def filled(start: str, size: int) -> str:
    """``start`` and real words up to exactly ``size`` letters, the last one a Z."""
    begun = clean_line(start)
    return (begun + _WORDS * (size // len(_WORDS) + 1))[: size - 1] + "Z"


def set_up_longest(store: Store) -> None:
    """The desk and week 47 with rows of each preset, field, shift and counter."""
    begun = AFTER - timedelta(days=400)
    place = "phường Văn Miếu - Quốc Tử Giám"
    desk.set_up(
        store,
        Setup(
            unit_code="MA-DON-VI_DAI-20-CHU",
            unit_name=filled(f"Trung tâm Phục vụ hành chính công {place}", 160),
            level="xa",
            parent_agency=filled(f"Ủy ban nhân dân {place}", 160),
            counters=("03",),
            officers=(Person("HOA", filled("=Hoa", 160)), Person("MINH", "Trần Văn Minh")),
        ),
        begun,
    )
    channel = add_channel(store, LINK, filled("=Bộ Nội vụ", 40), "HOA", begun)
    confirm_channel(store, channel.id, "MINH", begun)
    with store.write():
        _rename()
    _log(store)
    _beside(store)


def _rename() -> None:
    for place, preset in enumerate(list(Preset.select().order_by(Preset.key))):
        label = filled(HARD[place % len(HARD)][:20], 48)
        Preset.update(label=label).where(Preset.code == preset.code).execute()
    for place, row in enumerate(list(FieldRow.select().order_by(FieldRow.position))):
        name = filled(HARD[place % len(HARD)], 160)
        FieldRow.update(name=name, folded=fold(name)).where(FieldRow.code == row.code).execute()
    Counter.update(name=filled("=Quầy", 40)).execute()
    for place, text in enumerate(HARD, start=4):
        Counter.create(code=f"{place:02}", name=filled(text[:20], 40), position=place)
    ShiftRow.update(name=filled("=Ca", 30)).where(ShiftRow.code == "sang").execute()
    friday = (MONDAY + timedelta(days=4)).isoformat()
    HolidayRow.create(day=friday, name=filled("+Ngày", 80), kind="holiday")
    ProcedureRow.create(code="1.013709", name=filled("=Thủ tục", 600))


def _log(store: Store) -> None:
    context = load_context()
    counters = [row.code for row in Counter.select().order_by(Counter.code)]
    presets, fields = list(context.presets), list(context.fields)
    for place in range(63):
        day = MONDAY + timedelta(days=place % 5)
        at = datetime.combine(day, time(7 + place % 10, place % 60), TZ)
        draft = Draft(
            id=uuid7(at),
            preset=presets[place % len(presets)],
            field=fields[place % len(fields)],
            note=filled(HARD[place % len(HARD)], 200),
            procedure="1.013709",
        )
        here = context._replace(counter=counters[place % len(counters)])
        log_interaction(store, here, draft, at)


def _beside(store: Store) -> None:
    monday = datetime.combine(MONDAY, time(9), TZ)
    for place, text in enumerate(HARD):
        key = uuid7(monday)
        field = list(load_context().fields)[place]
        long = place % 2 == 1
        said = filled(text, 2000 if long else 300)
        said = said.replace(" ", "\n") if place == 5 else said
        note_petition(store, load_context(), "petition", said, field, monday, log=False)
        with store.write():
            AnswerRow.create(
                id=key,
                key=str(place),
                question=filled(text, 1000 if long else 150),
                answer="Đáp",
                field="",
                field_name=filled(text, 160),
                question_folded="x",
                answer_folded="x",
                added_at=iso(monday),
                changed_at=iso(monday),
            )
            AnswerUse.create(
                id=uuid7(monday),
                answer=key,
                at=iso(monday),
                day=MONDAY.isoformat(),
                kind="shown",
                officer="HOA",
            )
