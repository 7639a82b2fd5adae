"""Tables of the desk beside its log, and how the history is found: a frozen copy as they were."""
from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


class Table(Model):
    class Meta:
        legacy_table_names = False


class ProcedureRow(Table):

    code = TextField(primary_key=True)
    name = TextField()
    field = TextField(default="")
    folded = TextField(default="")
    position = IntegerField(default=0)
    active = BooleanField(default=True)

    class Meta:
        table_name = "procedure"


class AnswerRow(Table):

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

    id = TextField(primary_key=True)
    answer = ForeignKeyField(AnswerRow, on_delete="RESTRICT")
    at = TextField()
    officer = TextField(default="")
    kind = TextField()
    before = TextField(default="{}")

    class Meta:
        table_name = "answer_event"


class AnswerUse(Table):

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


TABLES = [ProcedureRow, AnswerRow, AnswerEvent, AnswerUse, PetitionRow, PetitionEvent, FollowerReading, ZeroShift]

# What a million rows are filtered by; notes are few, so that reading all of them is quick.
INDEXES = (
    ("interaction_preset_occurred_at_seq", '("preset", "occurred_at", "seq")'),
    ("interaction_field_occurred_at_seq", '("field", "occurred_at", "seq")'),
    ("interaction_officer_occurred_at_seq", '("officer", "occurred_at", "seq")'),
)
NOTED = (
    'CREATE INDEX "interaction_noted" ON "interaction" ("occurred_at", "seq", "note_folded") '
    'WHERE "note_folded" IS NOT NULL'
)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    migrator.migrate(migrator.add_column("interaction", "procedure", TextField(null=True)))
    for name, columns in INDEXES:
        db.execute_sql(f'CREATE INDEX "{name}" ON "interaction" {columns}')
    db.execute_sql(NOTED)
