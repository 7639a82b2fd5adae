"""QR codes: made, drawn, read back and compared."""
