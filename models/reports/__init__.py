"""Weeks: the ledger, the report and its files."""
