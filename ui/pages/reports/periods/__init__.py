"""Reports of months, quarters, half-years, nine months and years (product R4)."""
