"""What is asked about and a film of ours, as they are compared: their pictures, and the corners in some of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from creation.fingerprints.points import Points, points
from creation.fingerprints.strips import Strip

#: The shorter side, in pixels, of a film of ours while it is compared, and of what is asked about.
KEPT_SIDE, ASKED_SIDE = 240, 360
#: Corners of one picture: enough for geometry, and few enough to be quick.
_CORNERS = 400
#: Pictures a second of a film of ours that corners are looked for at, at most so many.
KEYS, _MOST_KEYS = 3, 60


@dataclass(frozen=True)
class Asked:
    """What is asked about, without dark bars: one picture or a film."""

    strip: Strip
    is_mirrored: bool = False

    @property
    def is_still(self) -> bool:
        return len(self.strip) == 1

    def mirrored(self) -> Asked:
        """The same, left and right exchanged."""
        return replace(self, strip=replace(self.strip, pictures=self.strip.pictures[:, :, ::-1]), is_mirrored=True)

    @cached_property
    def corners(self) -> dict[int, Points]:
        """Filled as they are needed."""
        return {}

    def points(self, place: int) -> Points:
        return self.corners.setdefault(place, points(self.strip.pictures[place], _CORNERS))


@dataclass(frozen=True)
class Kept:
    """A film of ours."""

    strip: Strip

    @cached_property
    def keys(self) -> list[tuple[int, Points]]:
        """Some pictures by their number, with their corners."""
        step = max(1, round(self.strip.rate / KEYS), -(-len(self.strip) // _MOST_KEYS))
        return [(place, self.points(place)) for place in range(step // 2, len(self.strip), step)]

    @cached_property
    def corners(self) -> dict[int, Points]:
        """Filled as they are needed."""
        return {}

    def points(self, place: int) -> Points:
        return self.corners.setdefault(place, points(self.strip.pictures[place], _CORNERS))
