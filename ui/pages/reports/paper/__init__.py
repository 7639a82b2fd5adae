"""Does a printed report agree with the data (product R7)?"""
