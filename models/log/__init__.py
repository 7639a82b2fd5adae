"""The desk log: interactions, their history, the day at a glance."""
