"""The page about the public screen: which one, what it says, how it is doing."""
