"""How weeks go out by themselves, where to, and the receipts that come back."""
