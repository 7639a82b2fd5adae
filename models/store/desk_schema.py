"""Tables of the desk beside its log: answers, petitions, confirmed zeros, followers.

Nothing here identifies a visitor. Ids are UUIDv7, times ISO 8601 with ``+07:00``, days
``YYYY-MM-DD``, as in :mod:`models.store.schema`.
"""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from models.store.schema import Table


class AnswerRow(Table):
    """A question that the Ministry answered. ``key`` is the folded question: one entry each.

    ``field`` is a code of the catalogue or empty, ``field_name`` what the file said; ``day`` the
    day of the answer or empty.
    """

    id = TextField(primary_key=True)
    key = TextField(unique=True)
    question = TextField()
    answer = TextField()
    field = TextField(default="")
    field_name = TextField(default="")
    source = TextField(default="")
    document = TextField(default="")
    day = TextField(default="")
    in_force = BooleanField(default=True)
    question_folded = TextField()
    answer_folded = TextField()
    added_at = TextField()
    changed_at = TextField()
    sample = BooleanField(default=False)

    class Meta:
        table_name = "answer"


class AnswerEvent(Table):
    """An answer that was changed: ``before`` holds the former values as JSON."""

    id = TextField(primary_key=True)
    answer = ForeignKeyField(AnswerRow, on_delete="RESTRICT")
    at = TextField()
    officer = TextField(default="")
    kind = TextField()
    before = TextField(default="{}")

    class Meta:
        table_name = "answer_event"


class AnswerUse(Table):
    """An answer was shown to visitors, printed as a slip, or logged with an interaction."""

    id = TextField(primary_key=True)
    answer = ForeignKeyField(AnswerRow, on_delete="RESTRICT")
    at = TextField()
    day = TextField(index=True)
    officer = TextField()
    kind = TextField()
    interaction = TextField(null=True)
    sample = BooleanField(default=False)

    class Meta:
        table_name = "answer_use"


class PetitionRow(Table):
    """What somebody wants the Ministry to know, without who. ``kind``: ``petition`` (phản ánh,
    kiến nghị) or ``comment`` (góp ý chuyên môn); ``state``: new, forwarded, answered."""

    id = TextField(primary_key=True)
    at = TextField()
    day = TextField(index=True)
    kind = TextField()
    content = TextField()
    folded = TextField(default="")
    field = TextField(null=True)
    state = TextField()
    officer = TextField()
    counter = TextField(default="")
    sample = BooleanField(default=False)

    class Meta:
        table_name = "petition"


class PetitionEvent(Table):
    id = TextField(primary_key=True)
    petition = ForeignKeyField(PetitionRow, on_delete="RESTRICT")
    at = TextField()
    officer = TextField()
    state = TextField()
    note = TextField(default="")

    class Meta:
        table_name = "petition_event"


class FollowerReading(Table):
    """The follower number of the whole OA as somebody read it: one number, never summed."""

    id = TextField(primary_key=True)
    read_at = TextField()
    day = TextField(index=True)
    recorded_at = TextField()
    value = IntegerField()
    source = TextField()
    officer = TextField()
    voided_at = TextField(null=True)
    sample = BooleanField(default=False)

    class Meta:
        table_name = "follower_reading"


class ZeroShift(Table):
    """Somebody confirmed that a shift had no lượt; ``withdrawn_at`` once that was taken back."""

    id = TextField(primary_key=True)
    day = TextField()
    shift = TextField()
    counter = TextField()
    at = TextField()
    officer = TextField()
    reason = TextField(default="")
    withdrawn_at = TextField(null=True)
    sample = BooleanField(default=False)

    class Meta:
        table_name = "zero_shift"
        indexes = ((("day", "shift"), False),)
