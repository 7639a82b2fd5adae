"""Handouts: their texts, what a sheet says, and the batches that were made of them."""
