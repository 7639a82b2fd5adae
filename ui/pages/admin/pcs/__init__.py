"""The section "Nhiều máy": a unit's PCs without a server."""
