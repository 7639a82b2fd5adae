"""Questions that the Ministry answered: the library, its import and its search."""
