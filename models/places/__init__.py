"""Where the official code hangs, and what was found when somebody looked."""
