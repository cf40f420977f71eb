"""What the light lane does for the feed from time to time."""

from __future__ import annotations

from feed import actions
from feed.studio import rollup


def refresh_scores() -> int:
    """Scores anew what changed. Returns how many posts."""
    return actions.refresh_scores()


def roll_up_numbers() -> int:
    """Brings the numbers by day up to now. Returns how many views were new."""
    return rollup.roll_up()
