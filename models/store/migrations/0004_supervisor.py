"""Tables of the supervisor and of a week on its way there: a frozen copy as they were."""
from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


class Table(Model):
    class Meta:
        legacy_table_names = False


class WeekFile(Table):

    sha256 = TextField(primary_key=True)
    unit = TextField()
    week = TextField(index=True)
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


class RefusedFile(Table):

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

    unit = TextField(primary_key=True)
    key = TextField()
    since = TextField()
    accepted_by = TextField(default="")

    class Meta:
        table_name = "unit_key"


class UnitKeyEvent(Table):

    id = TextField(primary_key=True)
    unit = TextField(index=True)
    at = TextField()
    officer = TextField(default="")
    key = TextField()
    reason = TextField(default="")

    class Meta:
        table_name = "unit_key_event"


class ExpectedUnit(Table):

    code = TextField(primary_key=True)
    name = TextField()
    since = TextField(default="")
    until = TextField(default="")
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "expected_unit"


class Delivery(Table):

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

    sha256 = TextField(primary_key=True)
    counter = TextField(default="")
    file_name = TextField()
    taken_at = TextField()
    officer = TextField(default="")
    rows = IntegerField(default=0)
    added = IntegerField(default=0)

    class Meta:
        table_name = "rows_file"


class Place(Table):

    id = TextField(primary_key=True)
    unit = TextField(index=True)
    kind = TextField()
    name = TextField()
    link = TextField(default="")
    created_at = TextField()
    active = BooleanField(default=True)

    class Meta:
        table_name = "place"


class PlaceCheck(Table):
    id = TextField(primary_key=True)
    place = ForeignKeyField(Place, on_delete="RESTRICT")
    at = TextField()
    officer = TextField(default="")
    state = TextField()
    note = TextField(default="")

    class Meta:
        table_name = "place_check"


TABLES = [WeekFile, RefusedFile, UnitKey, UnitKeyEvent, ExpectedUnit, Delivery, WeekReceipt, RowsFile, Place, PlaceCheck]


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
