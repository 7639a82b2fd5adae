"""The history of the log."""
