"""The desk page: one key press, one lượt."""
