"""Tables of the public screen: what it showed, what visitors touched, what was found on codes.

Nothing here identifies a visitor. Ids are UUIDv7, times ISO 8601 with ``+07:00``, days
``YYYY-MM-DD``, as in :mod:`models.store.schema`.
"""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from models.store.schema import Table


class DisplaySession(Table):
    """One code on one screen without a break: the proof of display (product K10)."""

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
    """Something a visitor touched; ``entry_mode`` is always ``kiosk``."""

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
    """Somebody at the public screen asks for an officer."""

    id = TextField(primary_key=True)
    at = TextField()
    day = TextField(index=True)
    screen = TextField(default="")
    answered_at = TextField(null=True)
    answered_by = TextField(default="")

    class Meta:
        table_name = "help_call"


class ShiftCheck(Table):
    """An officer looked at the codes at the start of a shift (product T7)."""

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
    """A code found pasted over, torn, faded, with a wrong link, or a stranger at it."""

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
    """One step in an incident's life."""

    id = TextField(primary_key=True)
    incident = ForeignKeyField(Incident, on_delete="RESTRICT")
    at = TextField()
    officer = TextField()
    state = TextField()
    note = TextField(default="")

    class Meta:
        table_name = "incident_event"
