"""Words that several pages and commands say in the same way, by what they speak of."""
