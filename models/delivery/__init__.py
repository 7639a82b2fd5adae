"""A week's way to the supervisor: what is due, the outbox, the receipt that comes back."""
