"""What the light lane does for the feed from time to time."""

from __future__ import annotations

from feed import actions


def refresh_scores() -> int:
    """Scores anew what changed. Returns how many posts."""
    return actions.refresh_scores()
