"""The section "Danh mục": catalogues edited as tables, and taken from and into files."""
