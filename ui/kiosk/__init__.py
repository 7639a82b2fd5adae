"""The public screen: a process of its own."""
