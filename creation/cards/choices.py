"""What a card can be set to: the vocabulary's names, and what the cards themselves add."""

from __future__ import annotations

import re
from functools import cache

from creation.storyboard.vocabulary import data, entries

#: How one stands to another, or on the stage.
RELATIONS = (
    "behind", "before", "beside", "on", "under", "over", "in", "held", "left", "right", "middle", "far", "near",
)  # fmt: skip
TRANSITIONS = ("cut", "fade", "black", "whip")
#: Why words that were understood make no picture: see `Aside`.
WHY = ("style", "engine", "later", "scenery", "spoken")
SIZES = ("tiny", "small", "big", "huge")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")


def names(role: str) -> tuple[str, ...]:
    """Every name of a role, in the vocabulary's order."""
    return tuple(data(role))


@cache
def framings() -> tuple[str, ...]:
    """How near the camera may be."""
    return _values("framing")


@cache
def moves() -> tuple[str, ...]:
    """How it may move."""
    return _values("move")


def _values(key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(entry.about[key]) for entry in entries("camera") if key in entry.about))


@cache
def colours() -> tuple[tuple[str, str], ...]:
    """(name, #rrggbb) of the colours words can ask for."""
    return tuple(
        (entry.name, str(entry.about["value"])) for entry in entries("looks") if entry.about.get("look") == "colour"
    )


def is_colour(value: str) -> bool:
    """Whether this is #rrggbb; "rainbow" and the like are colours of the vocabulary too."""
    return bool(_COLOUR.match(value)) or value in {known for _, known in colours()}
