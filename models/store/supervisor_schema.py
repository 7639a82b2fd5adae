"""Tables of the supervisor's side, and of a week's way there: packages, keys, deliveries, receipts.

Weeks are ``2026-W47``, times ISO 8601 with ``+07:00``, digests hex SHA-256, keys base64 of the 32
raw public bytes, as in :mod:`models.store.schema`.
"""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from models.store.schema import Table


class WeekFile(Table):
    """A week's package that was taken in whole; ``sha256`` of the file is its identity.

    ``manifest`` and ``aggregate`` are the members' texts as they were signed.
    """

    sha256 = TextField(primary_key=True)
    unit = TextField()
    week = TextField()
    first = TextField()
    last = TextField()
    revision = IntegerField()
    closed_at = TextField()
    unit_name = TextField()
    total = IntegerField()
    zero = BooleanField(default=False)
    sample = BooleanField(default=False)
    manifest = TextField()
    aggregate = TextField()
    size = IntegerField(default=0)
    file_name = TextField(default="")
    received_at = TextField()

    class Meta:
        table_name = "week_file"
        indexes = ((("unit", "week", "revision"), False),)


WeekFile.add_index(
    WeekFile.index(
        *(WeekFile.week, WeekFile.unit, WeekFile.revision, WeekFile.closed_at, WeekFile.sha256),
        *(WeekFile.first, WeekFile.total, WeekFile.zero, WeekFile.sample, WeekFile.unit_name),
        name="week_file_read",
    )
)
"""All that the matrix reads: beside it a package has thousands of bytes of sums."""


class RefusedFile(Table):
    """A file that was not taken in; unit and week as its name or its manifest claims."""

    sha256 = TextField(primary_key=True)
    file_name = TextField()
    unit = TextField(default="")
    week = TextField(default="")
    kind = TextField()
    reason = TextField()
    received_at = TextField()

    class Meta:
        table_name = "refused_file"
        indexes = ((("unit", "week"), False),)


class UnitKey(Table):
    """The key by which a unit's packages are known: the first seen, or one accepted later."""

    unit = TextField(primary_key=True)
    key = TextField()
    since = TextField()
    accepted_by = TextField(default="")

    class Meta:
        table_name = "unit_key"


class UnitKeyEvent(Table):
    """A unit's key was seen first, or another one was accepted in its place."""

    id = TextField(primary_key=True)
    unit = TextField(index=True)
    at = TextField()
    officer = TextField(default="")
    key = TextField()
    reason = TextField(default="")

    class Meta:
        table_name = "unit_key_event"


class ExpectedUnit(Table):
    """A unit whose weekly package is expected, from the week ``since`` (or always)."""

    code = TextField(primary_key=True)
    name = TextField()
    since = TextField(default="")
    until = TextField(default="")
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "expected_unit"


class Delivery(Table):
    """A week's files on their way to a destination; ``state``: waiting, delivered, given_up."""

    id = TextField(primary_key=True)
    week = TextField(index=True)
    revision = IntegerField()
    sha256 = TextField()
    file_name = TextField()
    destination = TextField()
    state = TextField()
    tries = IntegerField(default=0)
    created_at = TextField()
    next_at = TextField(default="")
    delivered_at = TextField(null=True)
    detail = TextField(default="")

    class Meta:
        table_name = "delivery"


class WeekReceipt(Table):
    """The supervisor's signed word that a package arrived."""

    id = TextField(primary_key=True)
    week = TextField(index=True)
    revision = IntegerField()
    sha256 = TextField()
    received_at = TextField()
    receiver = TextField()
    receiver_name = TextField(default="")
    key = TextField()
    taken_at = TextField()

    class Meta:
        table_name = "week_receipt"


class RowsFile(Table):
    """Rows of another PC of the unit that were taken in, file by file (product E0)."""

    sha256 = TextField(primary_key=True)
    counter = TextField(default="")
    file_name = TextField()
    taken_at = TextField()
    officer = TextField(default="")
    rows = IntegerField(default=0)
    added = IntegerField(default=0)
    made_at = TextField(default="")
    refused = IntegerField(default=0)

    class Meta:
        table_name = "rows_file"


class Place(Table):
    """Where the official code stands: ``kind`` is screen, wall, website or portal."""

    id = TextField(primary_key=True)
    unit = TextField(index=True)
    kind = TextField()
    name = TextField()
    link = TextField(default="")
    created_at = TextField()
    active = BooleanField(default=True)
    batch = TextField(null=True)

    class Meta:
        table_name = "place"


PLACE_RETIRED = "retired"
"""The ``state`` of a place's last row: it is no longer looked after, nothing was found."""


class PlaceCheck(Table):
    """Somebody looked at a place (``state`` is what was found), or it was retired
    (:data:`PLACE_RETIRED`). ``batch``: the print batch that hung there, where it was named."""

    id = TextField(primary_key=True)
    place = ForeignKeyField(Place, on_delete="RESTRICT")
    at = TextField()
    officer = TextField(default="")
    state = TextField()
    note = TextField(default="")
    batch = TextField(null=True)

    class Meta:
        table_name = "place_check"
