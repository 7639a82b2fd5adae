"""Catalogues: what a desk chooses from, edited as tables. Nothing used is deleted, only retired."""
