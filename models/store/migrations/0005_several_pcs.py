"""Tables of a unit with several PCs and no server: a frozen copy as they were."""
from peewee import CompositeKey, IntegerField, Model, TextField


class Table(Model):
    class Meta:
        legacy_table_names = False


class OtherPc(Table):

    code = TextField(primary_key=True)
    name = TextField()
    key = TextField()
    since = TextField()
    accepted_by = TextField(default="")
    said_at = TextField(default="")
    taken_at = TextField(default="")
    refused = TextField(default="{}")
    retired_at = TextField(null=True)

    class Meta:
        table_name = "other_pc"


class OtherPcEvent(Table):

    id = TextField(primary_key=True)
    pc = TextField(index=True)
    at = TextField()
    officer = TextField(default="")
    kind = TextField()
    key = TextField(default="")
    reason = TextField(default="")

    class Meta:
        table_name = "other_pc_event"


class OtherName(Table):

    kind = TextField()
    code = TextField()
    said_at = TextField()
    pc = TextField()
    said = TextField()

    class Meta:
        table_name = "other_name"
        primary_key = CompositeKey("kind", "code")


class HandedFile(Table):

    sha256 = TextField(primary_key=True)
    file_name = TextField()
    folder = TextField()
    made_at = TextField()
    facts = IntegerField(default=0)
    days = TextField(default="{}")
    acknowledged_at = TextField(null=True)

    class Meta:
        table_name = "handed_file"


class HandedDay(Table):

    day = TextField(primary_key=True)
    digest = TextField()
    state = TextField()
    week = TextField(default="")
    refused = IntegerField(default=0)
    said_at = TextField()

    class Meta:
        table_name = "handed_day"


TABLES = [OtherPc, OtherPcEvent, OtherName, HandedFile, HandedDay]


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    migrator.migrate(
        migrator.add_column("rows_file", "made_at", TextField(default="")),
        migrator.add_column("rows_file", "refused", IntegerField(default=0)),
    )
