"""A shot in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from creation.storyboard import timing
from creation.storyboard.beats import Beat
from creation.storyboard.roles import Deed
from creation.storyboard.types import Line

#: More than this is no picture any more.
MOST_IN_A_SHOT = 8


@dataclass
class View:
    """A shot in the making."""

    beat: Beat
    kind: str  # "open", "act", "line", "close"
    need: timing.Need
    framing: str
    move: str
    deeds: list[Deed] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cast: list[str] = field(default_factory=list)
    transition: str = "cut"

    @property
    def phases(self) -> list[int]:
        """The steps of what happens, in order."""
        return sorted({deed.phase for deed in self.deeds})


def is_once(deed: Deed) -> bool:
    """Whether it happens at one moment and cannot be seen twice: a cup breaks, a tower falls."""
    return bool(deed.entry.about.get("once"))
