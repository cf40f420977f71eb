"""Films that wait: whose turn it is, how long that will take, and word to the workers."""
