"""The page that makes handouts."""
