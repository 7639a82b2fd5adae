"""Care of the store: copies, health, the audit log."""
