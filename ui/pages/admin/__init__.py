"""The administration page: unit, people, channels, PIN, backups, the system log."""
