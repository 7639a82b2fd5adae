"""Sheets of paper: one drawing for preview, printer and PDF."""
