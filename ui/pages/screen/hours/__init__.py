"""The tab for opening hours and what visitors may touch."""
