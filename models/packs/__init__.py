"""Signed packages that travel between desks as one file."""
