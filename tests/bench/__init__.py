"""``make bench``: every claim about speed beside its peer or floor, in one run."""
