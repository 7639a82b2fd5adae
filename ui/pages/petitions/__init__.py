"""The view "Phản ánh, kiến nghị": the way to the portal, noting, and the book of what was noted."""
