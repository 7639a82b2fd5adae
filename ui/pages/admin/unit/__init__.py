"""The unit, its counters and its people."""
