"""What happened, as values that travel between stores and are taken in by uuid."""
