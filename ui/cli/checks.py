"""``shift-check``, ``incident``, ``poster``, ``screen-time`` and ``recall``."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from models.calendar.weeks import week_of
from models.channels.register import confirmed_links
from models.checks import incidents, shift_checks
from models.checks.incidents import IncidentNow
from models.clock import day_of, parse_day
from models.display import sessions
from models.display.sessions import SessionNow
from models.errors import Refused
from models.handouts import collected, recall
from models.handouts.batches import Batch
from models.handouts.recall import Recall
from models.store import settings
from models.text import formats
from ui.cli.acting import acting
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session
from ui.words.steps import blanked

_MOST = 10_000


def shift_check(session: Session, arguments: Arguments) -> int:
    """An officer looked at the codes, for the shift that runs or is about to begin."""
    made = shift_checks.check_now(session.store, acting(arguments), session.now())
    lines = [f"{made.at}  {made.shift or tr('ngoài ca')}  {made.officer}  {made.result}"]
    if made.shift == shift_checks.OUTSIDE:
        lines.append(tr("Ngoài ca làm việc: lần xem mã này được giữ, không tính cho ca nào."))
    answer(asdict(made), arguments.json, lambda: lines)
    return 0


def incident_add(session: Session, arguments: Arguments) -> int:
    """Something is wrong with a code."""
    made = incidents.report(
        session.store,
        arguments.get("kind"),
        arguments.get("place"),
        arguments.get("note") or "",
        acting(arguments),
        session.now(),
    )
    return _answer_incident(made, arguments)


def incident_list(_session: Session, arguments: Arguments) -> int:
    """All incidents, newest first, each with its steps."""
    found = incidents.incidents()
    answer([_incident(one) for one in found], arguments.json, lambda: map(_incident_line, found))
    return 0


def incident_move(session: Session, arguments: Arguments) -> int:
    """The next step of an incident."""
    made = incidents.move(
        session.store,
        arguments.get("id"),
        arguments.get("state"),
        arguments.get("note") or "",
        acting(arguments),
        session.now(),
    )
    return _answer_incident(made, arguments)


def poster(_session: Session, arguments: Arguments) -> int:
    """Is the code on a photographed poster one of ours? 0 for any picture that can be opened."""
    # Reading pictures loads Pillow, zxing-cpp and pypdfium2; no other command here needs them.
    from models.checks.poster import STATE_LABELS, judge_poster

    found = judge_poster(arguments.get("image"), confirmed_links())
    value = {
        "state": found.state,
        "codes": [{"text": text, "official": text not in found.strange} for text in found.texts],
        "fault": found.fault or None,
        "hint": tr(found.hint),
    }
    head = tr(STATE_LABELS[found.state])
    answer(value, arguments.json, lambda: [head, *found.texts, tr(found.hint)])
    return 0


def screen_time(session: Session, arguments: Arguments) -> int:
    """The proof of display: sessions, and their hours; of this week unless told."""
    first, last = _days(session, arguments)
    found = sessions.sessions(first, last, limit=_MOST)
    seconds = sessions.seconds_shown(first, last)
    passed, failed = sessions.checks(first, last)
    value = {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "hours": round(seconds / 3600, 2),
        "seconds": seconds,
        "checks_passed": passed,
        "checks_failed": failed,
        "days": [
            {"day": day.isoformat(), "seconds": shown}
            for day, shown in sessions.seconds_by_day(first, last).items()
        ],
        "sessions": [asdict(one) for one in found],
    }
    answer(value, arguments.json, lambda: _screen_lines(found, seconds, passed, failed))
    return 0


def recall_list(_session: Session, arguments: Arguments) -> int:
    """Batches to take back, then those that are only old."""
    found = recall.recalls()
    answer([asdict(one) for one in found], arguments.json, lambda: _recall_lines(found))
    return 0


def collect(session: Session, arguments: Arguments) -> int:
    """Sheets of a recalled batch came back."""
    copies, now = arguments.get("copies"), session.now()
    made = collected.collect(session.store, arguments.get("number"), copies, acting(arguments), now)
    said = tr("đã thu {0}").format(made.collected)
    answer(asdict(made), arguments.json, lambda: [f"{made.number}  {made.collected_at}  {said}"])
    return 0


def _days(session: Session, arguments: Arguments) -> tuple[date, date]:
    week = week_of(day_of(session.now()), settings.get(settings.FIRST_WEEKDAY))
    given_first, given_last = arguments.get("first"), arguments.get("last")
    last = parse_day(given_last) if given_last else None
    first = parse_day(given_first) if given_first else min(week.first, last or week.first)
    last = last or max(week.last, first)
    if last < first:
        raise Refused("Ngày đầu ({0}) phải trước ngày cuối ({1}).", first, last)
    return first, last


def _answer_incident(made: IncidentNow, arguments: Arguments) -> int:
    answer(_incident(made), arguments.json, lambda: [_incident_line(made)])
    return 0


def _incident(one: IncidentNow) -> dict[str, Any]:
    return {**asdict(one), "steps": [asdict(step) for step in incidents.history(one.id)]}


def _incident_line(one: IncidentNow) -> str:
    kind, state = tr(incidents.KIND_LABELS[one.kind]), tr(incidents.STATE_LABELS[one.state])
    note = f"  ({blanked(one.note)})" if one.note else ""
    return f"{one.id}  {one.found_at}  {kind}  {one.place}  [{state}]{note}"


def _screen_lines(found: list[SessionNow], seconds: int, passed: int, failed: int) -> Iterator[str]:
    for one in found:
        end = one.ended_at or "…"
        checks = tr("tự kiểm tra {0} đạt, {1} không đạt").format(one.passed, one.failed)
        shown = tr("{0} giờ").format(formats.decimal(one.seconds / 3600, 1))
        yield f"{one.started_at} – {end}  {one.screen}  [{one.fingerprint}]  {shown}  {checks}"
    total = formats.decimal(seconds / 3600, 1)
    yield tr("Tổng cộng {0} giờ; tự kiểm tra {1} đạt, {2} không đạt.").format(total, passed, failed)


def _recall_lines(found: list[Recall]) -> Iterator[str]:
    if not found:
        yield tr("Không có lô in nào cần thu hồi.")
    for one in found:
        copies = tr("đã gửi in {0}, đã lưu tệp {1}, đã phát {2}").format(
            one.sent, one.filed, one.handed_out
        )
        yield f"{tr(recall.STATE_LABELS[one.state])}: {one.link}  [{one.fingerprint}]  {copies}"
        for batch in one.batches:
            copies = f"×{batch.sent + batch.filed}{_back(batch)}"
            yield f"  {batch.number}  {batch.created_at}  {batch.kind}  {copies}"


def _back(batch: Batch) -> str:
    return "  " + tr("đã thu {0}").format(batch.collected) if batch.collected else ""
