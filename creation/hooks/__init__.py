"""What creation adds to the rooms below. Each file fills a registry of theirs and bears its name.

`deletion`, `export`, `notifications` and `studio` are people's, `cases` is the moderators'.
"""
