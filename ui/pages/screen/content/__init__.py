"""The tab where pages and their texts are edited."""
