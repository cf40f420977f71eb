"""What cases add to people, below. Each file fills a registry of theirs and bears its name."""
