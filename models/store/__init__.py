"""The store: one SQLite file, its schema, its health and its copies."""
