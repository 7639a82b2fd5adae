"""Words and colours of incidents."""

from models.checks.incidents import IN_PROGRESS, NEW, REPLACED

LEVELS = {NEW: "bad", IN_PROGRESS: "warn", REPLACED: "ok"}
