"""The supervisor PIN and its recovery code."""
