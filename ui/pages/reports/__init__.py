"""The reports page: the week in figures, the ledger of weeks, closing and export."""
