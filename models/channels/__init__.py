"""Trusted channels: what a link may look like and who confirmed it."""
