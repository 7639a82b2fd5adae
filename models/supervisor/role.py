"""Whether this PC takes in other units' reports, and which page it begins with."""

from datetime import datetime

from models.errors import Refused
from models.setup.desk import own_unit
from models.store import audit, settings
from models.store.opening import Store
from models.store.schema import Unit

DESK, SUPERVISOR = "desk", "supervisor"
STARTS = ("", DESK, SUPERVISOR)
_LEVELS = ("tinh", "trung_uong")
_YES, _NO = "yes", "no"
# As text: every desk asks for its start page and would load the supervisor's tables for it.
_SOMETHING = 'SELECT EXISTS (SELECT 1 FROM "week_file") OR EXISTS (SELECT 1 FROM "expected_unit")'


def takes_reports() -> bool:
    """As somebody chose; before that, a province's or the Ministry's PC does and others do not.
    Call inside ``store.read()``."""
    chosen = settings.get(settings.TAKES_REPORTS)
    return chosen == _YES if chosen in (_YES, _NO) else _is_above()


def start_page() -> str:
    """``desk`` or ``supervisor``: as chosen; before that, the supervisor's page where a province or
    the Ministry has something to see there. Call inside ``store.read()``."""
    if not takes_reports():
        return DESK
    chosen = settings.get(settings.START_PAGE)
    if chosen in (DESK, SUPERVISOR):
        return chosen
    return SUPERVISOR if _is_above() and has_something() else DESK


def has_something() -> bool:
    """Whether a package was taken in or a unit is expected. Call inside ``store.read()``."""
    return bool(Unit._meta.database.execute_sql(_SOMETHING).fetchone()[0])


def set_role(store: Store, takes: bool, start: str, by: str, now: datetime) -> None:
    """Keep what a person chose; ``start`` is one of :data:`STARTS`, empty for by itself.

    Raises:
        Refused: no such page.
        StoreProblem: the store could not; nothing is changed then.
    """
    if start not in STARTS:
        raise Refused("Không có trang mở đầu “{0}”. Hãy chọn trang Quầy hoặc Tổng hợp.", start)
    with store.write():
        settings.put(settings.TAKES_REPORTS, _YES if takes else _NO)
        settings.put(settings.START_PAGE, start)
        said = "bật" if takes else "tắt"
        audit.append(now, by, "supervisor_role", "program", name=said, start=start)


def _is_above() -> bool:
    unit = own_unit()
    return unit is not None and unit.level in _LEVELS
