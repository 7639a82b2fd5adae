"""The command line: every command of the contract, without a window."""
