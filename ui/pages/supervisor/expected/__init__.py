"""The list of units whose packages are expected."""
