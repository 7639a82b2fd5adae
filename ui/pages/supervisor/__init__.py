"""The page "Tổng hợp": what the units sent, week by week."""
