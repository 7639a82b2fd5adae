"""Ghi bù: the panel in place of the nine cards."""
