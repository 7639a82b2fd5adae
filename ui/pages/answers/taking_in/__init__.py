"""Bringing a file of answers in: chosen, looked at, taken in."""
