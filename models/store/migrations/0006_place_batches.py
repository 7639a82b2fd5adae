"""Which print batch hangs at a place: named when it was entered, or at a check."""
from peewee import TextField


def up(migrator, db):
    migrator.migrate(
        migrator.add_column("place", "batch", TextField(null=True)),
        migrator.add_column("place_check", "batch", TextField(null=True)),
    )
