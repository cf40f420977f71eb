"""The studio's rooms that need posts and views: how films travel, by day and in words."""
