"""The page of answered questions: found as somebody types, read, brought in, corrected."""
