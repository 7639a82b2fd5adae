"""Days that count: reporting weeks, working days and shifts, all in +07:00."""
