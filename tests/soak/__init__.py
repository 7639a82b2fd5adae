"""The public screen for as long as one likes: `make soak`."""
