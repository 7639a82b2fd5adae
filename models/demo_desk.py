"""Sample petitions, uses of answers and follower readings, every one marked."""

import random
from datetime import date, datetime, time, timedelta

from models.answers.use import PRINTED, SHOWN
from models.clock import TZ, day_of, iso
from models.followers import FROM_ABOVE, TYPED
from models.log.context import LogContext
from models.petitions.book import ANSWERED, COMMENT, FORWARDED, NEW, PETITION, put_step
from models.setup.holidays import working_days
from models.store.desk_schema import AnswerRow, AnswerUse, FollowerReading, PetitionRow
from models.store.rows import tuples
from models.text.fold import fold
from models.uuid7 import uuid7

_CONTENTS = (
    (PETITION, "nguoi_co_cong", "Đề nghị niêm yết bảng mức trợ cấp ở nơi dễ nhìn, chữ to hơn"),
    (PETITION, "bhxh", "Thời gian chờ xác nhận hồ sơ bảo hiểm xã hội dài hơn giấy hẹn"),
    (COMMENT, "cbccvc", "Biểu mẫu kê khai của viên chức nên gộp hai phụ lục trùng nội dung"),
    (PETITION, "viec_lam", "Mong có lịch phiên giao dịch việc làm tại phường mỗi tháng"),
    (COMMENT, "", "Hướng dẫn trên cổng nên có bản chữ to cho người cao tuổi"),
    (PETITION, "", "Lối vào trung tâm chưa có chỗ lên xuống cho xe lăn"),
)
_ANSWER = timedelta(days=8)
_OFFICERS = ("HOA", "MINH")
_START_AT, _MORE_A_WEEK = 12_400, (90, 260)
_NOTE = "Gửi kèm tuần của đơn vị (MẪU)"


def plant_desk_samples(
    context: LogContext, seed: int, first: date, now: datetime
) -> dict[str, int]:
    """What the desk keeps beside its log from ``first`` to ``now``; how many of each.

    The same seed and days give the same. Call inside ``store.write()``.
    """
    chance = random.Random(f"desk-{seed}")
    days = _working(first, now)
    return {
        "petitions": _petitions(context, chance, days, now),
        "answer_uses": _uses(chance, days, now),
        "followers": _readings(chance, days, now),
    }


def _working(first: date, now: datetime) -> list[date]:
    calendar, today = working_days(), day_of(now)
    every = (first + timedelta(days=n) for n in range((today - first).days + 1))
    return [day for day in every if calendar.is_working(day)]


def _at(chance: random.Random, day: date) -> datetime:
    return datetime.combine(day, time(8, 0), TZ) + timedelta(minutes=chance.randint(0, 170))


def _petitions(context: LogContext, chance: random.Random, days: list[date], now: datetime) -> int:
    planted = 0
    for place, day in enumerate(days[:: max(1, len(days) // len(_CONTENTS))]):
        kind, field, said = _CONTENTS[place % len(_CONTENTS)]
        when, officer = _at(chance, day), chance.choice(_OFFICERS)
        if when > now:
            continue
        steps = [(NEW, when), (FORWARDED, when + timedelta(days=2)), (ANSWERED, when + _ANSWER)]
        taken = [(state, at) for state, at in steps if at <= now]
        key, content = uuid7(when), f"(MẪU) {said}"
        PetitionRow.create(
            id=key,
            at=iso(when),
            day=day.isoformat(),
            kind=kind,
            content=content,
            folded=fold(content),
            field=field if field in context.fields else None,
            state=taken[-1][0],
            officer=officer,
            counter=context.counter,
            sample=True,
        )
        for state, at in taken:
            put_step(key, officer, state, _NOTE if state == FORWARDED else "", at)
        planted += 1
    return planted


def _uses(chance: random.Random, days: list[date], now: datetime) -> int:
    row = AnswerRow
    answers = [key for (key,) in tuples(row.select(row.id).where(row.in_force).order_by(row.key))]
    planted = 0
    for day in days if answers else ():
        for _ in range(chance.randint(0, 3)):
            when, kind = _at(chance, day), chance.choice((SHOWN, PRINTED))
            answer, officer = chance.choice(answers), chance.choice(_OFFICERS)
            if when > now:
                continue
            AnswerUse.create(
                id=uuid7(when),
                answer=answer,
                at=iso(when),
                day=day.isoformat(),
                officer=officer,
                kind=kind,
                sample=True,
            )
            planted += 1
    return planted


def _readings(chance: random.Random, days: list[date], now: datetime) -> int:
    """One a week, on its first working day; one week is left out, as happens."""
    value, planted, seen = _START_AT, 0, set()
    for day in days:
        week = day.isocalendar()[:2]
        if week in seen:
            continue
        seen.add(week)
        value += chance.randint(*_MORE_A_WEEK)
        when, source = _at(chance, day), chance.choice((TYPED, TYPED, FROM_ABOVE))
        if when > now or len(seen) % 7 == 4:
            continue
        FollowerReading.create(
            id=uuid7(when),
            read_at=iso(when),
            day=day.isoformat(),
            recorded_at=iso(when),
            value=value,
            source=source,
            officer=chance.choice(_OFFICERS),
            sample=True,
        )
        planted += 1
    return planted
