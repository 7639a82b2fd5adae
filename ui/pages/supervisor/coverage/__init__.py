"""The part "Độ phủ" of the page: where the official code hangs at each unit."""
