"""Packages are taken in: dropped, chosen or pasted, judged, and each told of."""
