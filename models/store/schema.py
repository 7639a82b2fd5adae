"""Tables. Facts are appended; what is true now is kept beside them in the same transaction.

Every text key that travels between stores is a UUIDv7 made where the fact happened. Times are
ISO 8601 text with ``+07:00`` (they sort as text), days ``YYYY-MM-DD``, weeks ``2026-W47``.
Those of the public screen stand in :mod:`models.store.screen_schema`. The tables bind to a
database in :mod:`models.store.opening`.
"""

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    Database,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Table(Model):
    class Meta:
        legacy_table_names = False


def bind_tables(db: Database) -> None:
    """All tables read and write there from now on.

    A table whose module is loaded later takes the database over from :class:`Table`, so a program
    loads only those that it uses.
    """
    db.bind([Table, *Table.__subclasses__()], bind_refs=False, bind_backrefs=False)


class Setting(Table):
    """One value of the desk, as JSON text, so that ``false`` stays false."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class Audit(Table):
    """The system log as a hash chain (see :mod:`models.store.audit`)."""

    seq = IntegerField(primary_key=True)
    at = TextField()
    actor = TextField()
    action = TextField()
    subject = TextField()
    details = TextField()
    previous = TextField()
    hash = TextField()

    class Meta:
        table_name = "audit"


class Unit(Table):
    code = TextField(primary_key=True)
    name = TextField()
    level = TextField()
    parent_agency = TextField(default="")
    phone = TextField(default="")
    address = TextField(default="")
    own = BooleanField(default=False)

    class Meta:
        table_name = "unit"


class Officer(Table):
    code = TextField(primary_key=True)
    name = TextField()
    folded = TextField(default="")
    sort_key = TextField(default="")
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "officer"


class Counter(Table):
    code = TextField(primary_key=True)
    name = TextField()
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "counter"


class ShiftRow(Table):
    code = TextField(primary_key=True)
    name = TextField()
    start = TextField()
    end = TextField()
    weekdays = TextField()
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "shift"


class HolidayRow(Table):
    day = TextField(primary_key=True)
    name = TextField()
    kind = TextField()

    class Meta:
        table_name = "holiday"


class FieldRow(Table):
    """A field (lĩnh vực) a visit is about."""

    code = TextField(primary_key=True)
    name = TextField()
    group_name = TextField(default="")
    folded = TextField(default="")
    favourite = BooleanField(default=False)
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "field"


class ProcedureRow(Table):
    """An administrative procedure (thủ tục hành chính); its code is ``d.dddddd``."""

    code = TextField(primary_key=True)
    name = TextField()
    field = TextField(default="")
    folded = TextField(default="")
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "procedure"


class Preset(Table):
    """A quick button: key n is Fn."""

    code = TextField(primary_key=True)
    key = IntegerField()
    label = TextField()
    hint = TextField(default="")
    folded = TextField(default="")
    activity = TextField()
    outcome = TextField()
    active = BooleanField(default=True)

    class Meta:
        table_name = "preset"


class Channel(Table):
    id = TextField(primary_key=True)
    name = TextField()
    link = TextField()
    kind = TextField()
    owner = TextField(default="")
    fingerprint = TextField()
    status = TextField()
    is_default = BooleanField(default=False)
    entered_by = TextField()
    entered_at = TextField()
    confirmed_by = TextField(null=True)
    confirmed_at = TextField(null=True)
    one_person = BooleanField(default=False)

    class Meta:
        table_name = "channel"


class ChannelEvent(Table):
    id = TextField(primary_key=True)
    channel = ForeignKeyField(Channel, on_delete="RESTRICT")
    at = TextField()
    officer = TextField()
    kind = TextField()
    reason = TextField(default="")
    one_person = BooleanField(default=False)

    class Meta:
        table_name = "channel_event"


class InteractionRow(Table):
    """One lượt. ``original`` holds the first version as JSON once an edit changed the row.

    ``seq`` is the order in which this store came to know its rows; ``id`` is the row's identity.
    """

    seq = AutoField()
    id = TextField(unique=True)
    occurred_at = TextField()
    day = TextField()
    recorded_at = TextField()
    unit = TextField()
    counter = TextField()
    shift = TextField()
    officer = TextField()
    preset = TextField()
    activity = TextField()
    outcome = TextField()
    visitor = TextField()
    medium = TextField()
    channel = TextField(null=True)
    field = TextField(null=True)
    procedure = TextField(null=True)
    quantity = IntegerField()
    note = TextField(null=True)
    note_folded = TextField(null=True)
    entry_mode = TextField()
    reason = TextField(null=True)
    sample = BooleanField(default=False)
    original = TextField(null=True)
    voided_at = TextField(null=True)
    void_reason = TextField(null=True)

    class Meta:
        table_name = "interaction"
        indexes = (
            (("occurred_at", "seq"), False),
            (("day", "preset"), False),
            (("preset", "occurred_at", "seq"), False),
            (("field", "occurred_at", "seq"), False),
            (("officer", "occurred_at", "seq"), False),
        )


InteractionRow.add_index(
    InteractionRow.index(
        InteractionRow.occurred_at,
        InteractionRow.seq,
        InteractionRow.note_folded,
        name="interaction_noted",
        where=SQL('"note_folded" IS NOT NULL'),
    )
)
"""Notes are few: what is searched in them reads these only."""


class InteractionEvent(Table):
    """An edit or a void of an interaction: a fact of its own."""

    id = TextField(primary_key=True)
    interaction = ForeignKeyField(InteractionRow, field="id", on_delete="RESTRICT")
    at = TextField()
    officer = TextField()
    kind = TextField()
    changes = TextField(default="{}")
    reason = TextField(default="")

    class Meta:
        table_name = "interaction_event"


class PrintBatch(Table):
    id = TextField(primary_key=True)
    number = TextField(unique=True)
    kind = TextField()
    language = TextField()
    channel = ForeignKeyField(Channel, on_delete="RESTRICT")
    link = TextField()
    fingerprint = TextField()
    created_at = TextField()
    officer = TextField()
    sample = BooleanField(default=False)

    class Meta:
        table_name = "print_batch"


class PrintEvent(Table):
    """Copies sent to a printer, written to a file, or handed out: three different facts."""

    id = TextField(primary_key=True)
    batch = ForeignKeyField(PrintBatch, on_delete="RESTRICT")
    at = TextField()
    day = TextField()
    officer = TextField()
    kind = TextField()
    copies = IntegerField()
    target = TextField(default="")

    class Meta:
        table_name = "print_event"


class WeekRow(Table):
    """A week somebody closed at least once; all others follow from the calendar."""

    label = TextField(primary_key=True)
    first = TextField(index=True)
    last = TextField()
    closed_at = TextField(null=True)
    closed_by = TextField(default="")
    zero = BooleanField(default=False)
    revision = IntegerField(default=0)
    total = IntegerField(default=0)
    exported_at = TextField(null=True)
    sha256 = TextField(default="")
    folder = TextField(default="")
    snapshot = TextField(default="{}")

    class Meta:
        table_name = "week"


class WeekEvent(Table):
    id = TextField(primary_key=True)
    week = TextField(index=True)
    at = TextField()
    officer = TextField()
    kind = TextField()
    revision = IntegerField()
    reason = TextField(default="")
    details = TextField(default="{}")

    class Meta:
        table_name = "week_event"


class MonthTotal(Table):
    """What stays of rows past their retention: counts without time, officer or note."""

    month = TextField()
    preset = TextField()
    visitor = TextField()
    field = TextField(default="")
    quantity = IntegerField()
    rows = IntegerField()

    class Meta:
        table_name = "month_total"
        indexes = ((("month", "preset", "visitor", "field"), True),)


class DisplayStatus(Table):
    """What a public screen says of itself; one row a screen process."""

    id = TextField(primary_key=True)
    state = TextField()
    screen = TextField(default="")
    fingerprint = TextField(default="")
    detail = TextField(default="")
    pid = IntegerField(default=0)
    checked_at = TextField(null=True)
    updated_at = TextField()

    class Meta:
        table_name = "display_status"
