"""Tables of a unit with several PCs and no server: who is known, what was handed over (product E0).

Codes of PCs are short ASCII; times ISO 8601 with ``+07:00``, days ``YYYY-MM-DD``, digests hex
SHA-256, keys base64 of the 32 raw public bytes, as in :mod:`models.store.schema`.
"""

from peewee import CompositeKey, IntegerField, TextField

from models.store.schema import Table


class OtherPc(Table):
    """At the main PC: a second PC whose key a person compared. ``said_at``: when the newest file
    that was taken in was made, by that PC's clock."""

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
    """A second PC became known, was given another key, or is no longer expected."""

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
    """What another PC calls a code that this store's catalogues did not have: the newest word."""

    kind = TextField()
    code = TextField()
    said_at = TextField()
    pc = TextField()
    said = TextField()

    class Meta:
        table_name = "other_name"
        primary_key = CompositeKey("kind", "code")


class HandedFile(Table):
    """At a second PC: a file that was written for the main PC; ``days`` JSON, digest by day."""

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
    """At a second PC: what the main PC last said of a day. ``state``: ``taken`` (its week is open
    there), ``closed`` (closed with everything in it) or ``refused`` (closed before it came)."""

    day = TextField(primary_key=True)
    digest = TextField()
    state = TextField()
    week = TextField(default="")
    refused = IntegerField(default=0)
    said_at = TextField()

    class Meta:
        table_name = "handed_day"
