"""``week list|close|reopen|export``; ``week due`` stands in :mod:`ui.cli.delivery`."""

from collections.abc import Iterable
from typing import Any

from models.clock import iso
from models.pcs.known import PcOfWeek, pcs_of_week
from models.reports import ledger
from models.reports.ledger import Gap, LedgerWeek
from models.setup import desk
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import N_, tr
from ui.session import Session

STATES = {
    "open": N_("đang mở"),
    "due": N_("chưa chốt"),
    "closed": N_("đã chốt"),
    "exported": N_("đã xuất"),
    "delivered": N_("đã gửi"),
    "acknowledged": N_("nơi nhận đã báo nhận"),
}


def list_all(session: Session, arguments: Arguments) -> int:
    """The ledger, newest week first."""
    found = ledger.ledger(session.now())
    answer([as_json(week) for week in found], arguments.json, lambda: map(_line, found))
    return 0


def close(session: Session, arguments: Arguments) -> int:
    """Lock a week; gaps are told."""
    officer = arguments.get("by") or desk.officer_on_shift().code
    week, gaps = ledger.close_week(
        session.store,
        arguments.get("week"),
        session.now(),
        officer,
        zero=bool(arguments.get("zero")),
    )
    with session.store.read():
        pcs = pcs_of_week(week.week)
    value = {
        **as_json(week),
        "gaps": [_gap(gap) for gap in gaps],
        "pcs": [_pc(one) for one in pcs],
    }
    answer(value, arguments.json, lambda: [*_closed_lines(week, gaps), *_pc_lines(pcs)])
    return 0


def reopen(session: Session, arguments: Arguments) -> int:
    """Unlock a week with PIN and reason."""
    week = ledger.reopen_week(
        session.store,
        arguments.get("week"),
        session.now(),
        arguments.get("by"),
        arguments.get("reason"),
        arguments.get("pin"),
    )
    answer({**as_json(week), "gaps": []}, arguments.json, lambda: [_line(week)])
    return 0


def export(session: Session, arguments: Arguments) -> int:
    """Write the week's files."""
    # xlsxwriter and what it needs are loaded for this command only.
    from models.reports.export import export_week

    done = export_week(
        session.store, arguments.get("week"), arguments.get("out").absolute(), session.now()
    )
    value = {
        "revision": done.revision,
        "sha256": done.sha256,
        "files": [str(path.absolute()) for path in done.files],
    }
    answer(value, arguments.json, lambda: [str(path) for path in done.files])
    return 0


def as_json(week: LedgerWeek) -> dict[str, Any]:
    """A ledger row as the contract answers it, with its flags."""
    return {
        "week": week.week.label,
        "from": week.week.first.isoformat(),
        "to": week.week.last.isoformat(),
        "state": week.state,
        "total": week.total,
        "revision": week.revision,
        "deadline": iso(week.deadline),
        "late": week.late,
        "amended": week.amended,
        "zero": week.zero,
        "closed_at": week.closed_at,
        "exported_at": week.exported_at,
        "delivered_at": week.delivered_at,
        "acknowledged_at": week.acknowledged_at,
        "receiver": week.receiver,
    }


def _gap(gap: Gap) -> dict[str, str]:
    return {"day": gap.day.isoformat(), "shift": gap.shift, "name": gap.shift_name}


def _pc(one: PcOfWeek) -> dict[str, Any]:
    return {
        "pc": one.pc.code,
        "name": one.pc.name,
        "said_at": one.pc.said_at or None,
        "taken_at": one.pc.taken_at or None,
        "complete": one.complete,
    }


def _pc_lines(pcs: list[PcOfWeek]) -> Iterable[str]:
    for one in pcs:
        if not one.complete:
            yield "  " + tr("Lượt ghi của máy {0} mới đến {1}, chưa hết tuần.").format(
                one.pc.name, one.pc.said_at or "–"
            )


def _line(week: LedgerWeek) -> str:
    period = f"{week.week.first.isoformat()}..{week.week.last.isoformat()}"
    state, total = tr(STATES[week.state]), tr("{0} lượt").format(week.total)
    return f"{week.week.label}  {period}  {state:<20} {total:>14}  r{week.revision}"


def _closed_lines(week: LedgerWeek, gaps: list[Gap]) -> Iterable[str]:
    yield _line(week)
    for gap in gaps:
        yield "  " + tr("Ca {0} ngày {1} chưa có lượt nào.").format(
            tr(gap.shift_name), gap.day.isoformat()
        )
