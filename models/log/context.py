"""What logging needs to know, read once: catalogues, the desk's place, the channel on show.

Reading it again for every row would cost more than the row. Whoever changes a catalogue, or sees
``store.version()`` change, loads a new one.
"""

from datetime import time
from typing import NamedTuple

from models.calendar.shifts import Shift
from models.calendar.working_days import WorkingDays
from models.channels.register import default_channel
from models.errors import Refused
from models.setup import desk
from models.setup.holidays import working_days
from models.store import settings
from models.store.schema import FieldRow, Preset, ShiftRow


class PresetNow(NamedTuple):
    """A quick button; key n is Fn."""

    key: int
    code: str
    label: str
    hint: str
    activity: str
    outcome: str


class FieldNow(NamedTuple):
    """A field (lĩnh vực)."""

    code: str
    name: str
    group: str
    favourite: bool


class LogContext(NamedTuple):
    """Everything a row takes over from the desk."""

    unit: str
    counter: str
    officer: str
    officers: frozenset[str]
    presets: dict[str, PresetNow]
    fields: dict[str, FieldNow]
    shifts: tuple[Shift, ...]
    days: WorkingDays
    channel: str | None
    sample: bool

    def require_preset(self, code: object) -> PresetNow:
        """The button with this code.

        Raises:
            Refused: there is none.
        """
        preset = self.presets.get(code) if isinstance(code, str) else None
        if preset is None:
            raise Refused(
                "Không có nút ghi nhanh “{0}”. Hãy xem danh sách bằng lệnh presets.", str(code)[:40]
            )
        return preset

    def require_officer(self, code: str | None) -> str:
        """The code itself, or the officer on shift for None.

        Raises:
            Refused: no such officer.
        """
        if code is None:
            return self.officer
        if code not in self.officers:
            raise Refused(
                "Không có cán bộ mã {0}. Hãy kiểm tra mã trong danh sách cán bộ.", str(code)[:40]
            )
        return code

    def check_field(self, code: object) -> str | None:
        """The code itself; an empty one is no field.

        Raises:
            Refused: no such field.
        """
        if code is None or code == "":
            return None
        if not isinstance(code, str) or code not in self.fields:
            raise Refused(
                "Không có lĩnh vực mã “{0}” trong danh mục. Hãy chọn lĩnh vực khác.", str(code)[:40]
            )
        return code


def load_context() -> LogContext:
    """Read the catalogues and the desk's place.

    Raises:
        Refused: the unit or its officers were never set up.
    """
    unit = desk.require_unit()
    people = frozenset(person.code for person in desk.officers())
    on_shift = settings.get(settings.OFFICER_ON_SHIFT)
    channel = default_channel()
    return LogContext(
        unit=unit.code,
        counter=desk.counter_here(),
        officer=on_shift if on_shift in people else desk.officer_on_shift().code,
        officers=people,
        presets={preset.code: preset for preset in load_presets()},
        fields={field.code: field for field in load_fields()},
        shifts=load_shifts(),
        days=working_days(),
        channel=channel.id if channel else None,
        sample=settings.get(settings.SAMPLE),
    )


def load_presets() -> list[PresetNow]:
    """The quick buttons in the order of their keys."""
    query = Preset.select().where(Preset.active).order_by(Preset.key)
    return [
        PresetNow(row.key, row.code, row.label, row.hint, row.activity, row.outcome)
        for row in query
    ]


def load_fields() -> list[FieldNow]:
    """The fields, favourites first, then in catalogue order."""
    query = FieldRow.select().where(FieldRow.active)
    query = query.order_by(FieldRow.favourite.desc(), FieldRow.position, FieldRow.code)
    return [FieldNow(row.code, row.name, row.group_name, bool(row.favourite)) for row in query]


def load_shifts() -> tuple[Shift, ...]:
    """The working shifts of the unit."""
    query = ShiftRow.select().where(ShiftRow.active).order_by(ShiftRow.position)
    return tuple(
        Shift(
            row.code,
            row.name,
            time.fromisoformat(row.start),
            time.fromisoformat(row.end),
            frozenset(int(day) for day in row.weekdays.split()),
        )
        for row in query
    )
