"""Codes that people look at: checks at the start of a shift, incidents, photos of posters."""
