"""``setup`` and ``demo``."""

from models.demo import fill_with_samples
from models.errors import Refused
from models.setup import desk, pin
from models.setup.desk import Person, Setup
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session


def set_up_unit(session: Session, arguments: Arguments) -> int:
    """First run or update of unit, counters, officers and PIN."""
    now = session.now()
    officers = tuple(_officer(text) for text in arguments.get("officer"))
    if not officers and not desk.officers():
        raise Refused("Cần ít nhất một cán bộ: --officer MÃ:HỌ TÊN.")
    wanted_pin = arguments.get("supervisor_pin")
    if wanted_pin is not None:
        pin.check_shape(wanted_pin)
    desk.require_pin_if_set(session.store, arguments.get("pin"), now)
    wanted = Setup(
        unit_code=arguments.get("unit_code"),
        unit_name=arguments.get("unit_name"),
        level=arguments.get("level"),
        parent_agency=arguments.get("parent"),
        phone=arguments.get("phone"),
        address=arguments.get("address"),
        counters=tuple(arguments.get("counter")),
        officers=officers,
    )
    with session.store.write():
        # Both or none: a unit without its PIN would be open to anybody.
        unit = desk.set_up(session.store, wanted, now)
        recovery = pin.set_pin(session.store, wanted_pin, now, "setup") if wanted_pin else None
    value = {
        "code": unit.code,
        "name": unit.name,
        "level": unit.level,
        "parent": unit.parent_agency,
        "phone": unit.phone,
        "address": unit.address,
        "counters": [{"code": place.code, "name": place.name} for place in desk.counters()],
        "officers": [{"code": person.code, "name": person.name} for person in desk.officers()],
        "supervisor_pin": pin.has_pin(),
    }
    if recovery is not None:
        value["recovery_code"] = recovery
    answer(value, arguments.json, lambda: _lines(unit.name, unit.code, recovery))
    return 0


def demo(session: Session, arguments: Arguments) -> int:
    """Fill an empty data folder with sample data."""
    rows = fill_with_samples(
        session.store,
        session.now(),
        days=arguments.get("days"),
        per_day=arguments.get("per_day"),
        seed=arguments.get("seed"),
    )
    answer({"rows": rows}, arguments.json, lambda: [tr("Đã tạo {0} lượt mẫu (MẪU).").format(rows)])
    return 0


def _officer(text: str) -> Person:
    code, colon, name = text.partition(":")
    if not colon:
        raise Refused("Cán bộ phải viết dạng MÃ:HỌ TÊN, ví dụ HOA:Nguyễn Thị Hoa.")
    return Person(code, name)


def _lines(name: str, code: str, recovery: str | None) -> list[str]:
    lines = [tr("Đã thiết lập {0} (mã {1}).").format(name, code)]
    if recovery:
        text = tr("Mã khôi phục PIN (ghi ra giấy, cất kín, chỉ hiện một lần): {0}")
        lines.append(text.format(recovery))
    return lines
