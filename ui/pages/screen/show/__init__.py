"""The tab that chooses the screen and shows how it is doing."""
