"""Several PCs of one unit without a server: one is the main PC, the others hand their rows over."""
