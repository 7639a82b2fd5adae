"""``batch`` and ``zero``: what is made up for a shift, and that nobody came in one."""

from dataclasses import asdict
from datetime import datetime, time

from models.clock import parse_day
from models.errors import Refused
from models.log.batch import OUTSIDE, BatchDraft, log_batch
from models.log.context import load_context
from models.log.interactions import Interaction
from models.log.zeros import Zero, confirm_zero, withdraw_zero
from models.uuid7 import parse_uuid, uuid7
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session


def batch(session: Session, arguments: Arguments) -> int:
    """Several kinds for one shift, one transaction."""
    now, given = session.now(), arguments.get
    context = load_context()
    own = given("id")
    at = _time(given("time"))
    draft = BatchDraft(
        id=parse_uuid(own) if own is not None else uuid7(now),
        day=parse_day(given("day")),
        shift=_shift(given("shift"), at),
        quantities=_quantities(given("quantities")),
        reason=given("reason"),
        visitor=given("visitor"),
        medium=given("medium"),
        field=given("field") or None,
        officer=given("by") or None,
        at=at,
    )
    rows = log_batch(session.store, context, draft, now)
    answer([asdict(row) for row in rows], arguments.json, lambda: map(_line, rows))
    return 0


def zero(session: Session, arguments: Arguments) -> int:
    """Confirm that nobody came in a shift, or take that back."""
    now, given = session.now(), arguments.get
    context = load_context()
    wanted = given("day"), given("shift")
    if given("withdraw") is not None:
        if any(wanted):
            raise Refused("Bỏ xác nhận chỉ cần mã của nó. Hãy bỏ --day và --shift.")
        by = context.require_officer(given("by"))
        found = withdraw_zero(session.store, parse_uuid(given("withdraw")), by, now)
    else:
        if not all(wanted):
            raise Refused("Hãy ghi --day và --shift của ca không có lượt, hoặc --withdraw.")
        day, shift = parse_day(given("day")), given("shift")
        reason, by = given("reason"), given("by")
        found = confirm_zero(session.store, context, day, shift, reason, by, now)
    answer(asdict(found), arguments.json, lambda: [_zero_line(found)])
    return 0


def _shift(text: str | None, at: time | None) -> str:
    if (text is None) == (at is None):
        raise Refused("Hãy ghi ca (--shift), hoặc giờ ngoài ca (--time) khi tăng cường.")
    return OUTSIDE if text is None else text


def _time(text: str | None) -> time | None:
    if text is None:
        return None
    try:
        return datetime.strptime(text.strip(), "%H:%M").time()
    except ValueError:
        raise Refused("“{0}” không phải là giờ. Hãy ghi như 18:30.", text[:40]) from None


def _quantities(given: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for pair in given:
        code, mark, count = pair.partition("=")
        if not mark or not (count.isascii() and count.isdigit()) or code in found:
            raise Refused(
                "“{0}” không đúng dạng. Hãy ghi mã nút và số lượt, mỗi nút một lần, "
                "như followed=12.",
                pair[:40],
            )
        found[code] = int(count[:9])
    return found


def _line(row: Interaction) -> str:
    mark = "  " + tr("[đã hủy]") if row.voided_at else ""
    return f"{row.occurred_at}  {row.preset} ×{row.quantity}  {row.officer}  {row.id}{mark}"


def _zero_line(found: Zero) -> str:
    words = tr("đã bỏ xác nhận") if found.withdrawn_at else tr("không có lượt")
    return f"{found.day}  {found.shift}  {words}  {found.officer}  {found.id}"
