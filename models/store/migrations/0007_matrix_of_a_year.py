"""The matrix of a province's year reads this index alone: packages carry thousands of bytes of
sums, and beside them a few columns are looked at."""

READ = (
    'CREATE INDEX "week_file_read" ON "week_file" ("week", "unit", "revision", "closed_at", '
    '"sha256", "first", "total", "zero", "sample", "unit_name")'
)


def up(migrator, db):
    db.execute_sql(READ)
    # What the first column of the other one is for.
    db.execute_sql('DROP INDEX "week_file_week"')
