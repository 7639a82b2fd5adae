"""The tab "Nơi treo mã": where the official code hangs, and each look at it."""
