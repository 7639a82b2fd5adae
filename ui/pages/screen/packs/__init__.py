"""The tab for content packs."""
