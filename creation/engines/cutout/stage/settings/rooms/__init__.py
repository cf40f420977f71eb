"""Rooms, halls and everything else under a roof."""
