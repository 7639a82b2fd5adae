"""Vietnamese text: cleaning, searching, ordering, writing numbers and days."""
