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
    return deed.is_event or bool(deed.entry.about.get("once"))


def carried(everything: list[Deed], chosen: list[Deed], now: list[int]) -> list[Deed]:
    """What those without a deed of their own in these phases go on doing."""
    busy = {deed.who for deed in chosen}
    last: dict[str, Deed] = {}
    for deed in everything:
        if deed.who not in busy and now and deed.phase < now[0] and not is_once(deed) and not deed.is_past:
            last[deed.who] = deed
    return list(last.values())
