"""Tables of the public screen: a frozen copy of them as they were."""
from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


class Table(Model):
    class Meta:
        legacy_table_names = False


class DisplaySession(Table):

    id = TextField(primary_key=True)
    day = TextField(index=True)
    started_at = TextField()
    last_at = TextField()
    ended_at = TextField(null=True)
    screen = TextField(default="")
    fingerprint = TextField()
    content = TextField(default="")
    seconds = IntegerField(default=0)
    checks_passed = IntegerField(default=0)
    checks_failed = IntegerField(default=0)
    stop_reason = TextField(default="")
    sample = BooleanField(default=False)

    class Meta:
        table_name = "display_session"


class VisitorTouch(Table):

    id = TextField(primary_key=True)
    at = TextField()
    day = TextField()
    kind = TextField()
    page = TextField(default="")
    value = TextField(default="")
    language = TextField(default="vi")
    entry_mode = TextField(default="kiosk")
    sample = BooleanField(default=False)

    class Meta:
        table_name = "visitor_touch"
        indexes = ((("day", "kind"), False),)


class HelpCall(Table):

    id = TextField(primary_key=True)
    at = TextField()
    day = TextField(index=True)
    screen = TextField(default="")
    answered_at = TextField(null=True)
    answered_by = TextField(default="")

    class Meta:
        table_name = "help_call"


class ShiftCheck(Table):

    id = TextField(primary_key=True)
    day = TextField()
    shift = TextField()
    at = TextField()
    officer = TextField()
    counter = TextField(default="")
    result = TextField()
    sample = BooleanField(default=False)

    class Meta:
        table_name = "shift_check"
        indexes = ((("day", "shift"), False),)


class Incident(Table):

    id = TextField(primary_key=True)
    found_at = TextField()
    day = TextField(index=True)
    kind = TextField()
    place = TextField(default="")
    note = TextField(default="")
    state = TextField()
    officer = TextField()
    counter = TextField(default="")
    closed_at = TextField(null=True)
    sample = BooleanField(default=False)

    class Meta:
        table_name = "incident"


class IncidentEvent(Table):

    id = TextField(primary_key=True)
    incident = ForeignKeyField(Incident, on_delete="RESTRICT")
    at = TextField()
    officer = TextField()
    state = TextField()
    note = TextField(default="")

    class Meta:
        table_name = "incident_event"


TABLES = [DisplaySession, VisitorTouch, HelpCall, ShiftCheck, Incident, IncidentEvent]


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
