"""A week as one signed file: built at the desk, read by the supervisor."""
