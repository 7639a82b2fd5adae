"""Tables that people bring and take away: CSV and XLSX files as plain text cells."""
