"""The public screen: its texts, its sizes and what it says of itself."""
