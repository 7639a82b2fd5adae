"""The tab with the proof of display."""
