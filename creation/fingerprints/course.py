"""All asked pictures laid over the film from one placing: when each is shown, and how far it agrees there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.fingerprints.agreement import Agreement, agreement
from creation.fingerprints.anchors import PERFECT, finer
from creation.fingerprints.placing import Laid, Placing, laid, pairs, placed
from creation.fingerprints.sides import Asked, Kept
from creation.fingerprints.timing import Line, likeness, line

#: Share of the squares that may disagree side by side.
CLUMP = 0.04
#: Squares with anything to see; fewer would say nothing.
LEAST_SQUARES = 24


@dataclass(frozen=True)
class Course:
    """All asked pictures laid over the film, and how each agrees where the film is shown."""

    over: Laid
    line: Line
    agrees: dict[int, Agreement]  # by the number of the asked picture
    near: dict[int, int]  # the film's picture it agrees with

    def share(self) -> float:
        return float(np.median([each.share for each in self.agrees.values()])) if self.agrees else 0.0


def followed(asked: Asked, kept: Kept, placing: Placing) -> Course | None:
    """None where the placing leads beside the film."""
    over = laid(asked.strip.pictures, placing, kept.strip.size)
    if not over.covers.any():
        return None
    found = line(likeness(over, kept.strip), asked.strip.rate, kept.strip.rate)
    seen = {
        place: _best(over, kept, place, found.at(place / asked.strip.rate))
        for place in range(len(asked.strip))
        if 0 <= found.at(place / asked.strip.rate) < kept.strip.seconds
    }
    telling = {place: each for place, each in seen.items() if each.agrees.squares >= LEAST_SQUARES}
    near = {place: each.near for place, each in telling.items()}
    return Course(over, found, {place: each.agrees for place, each in telling.items()}, near)


def relaid(asked: Asked, kept: Kept, placing: Placing, course: Course) -> Placing:
    """The placing that one of three pictures has in the film's picture shown at its moment, and most agrees with."""
    places = sorted(course.agrees)
    best = (0.0, placing)
    for place in {places[share * (len(places) - 1) // 4] for share in (1, 2, 3)}:
        near = min(max(round(course.line.at(place / asked.strip.rate) * kept.strip.rate), 0), len(kept.strip) - 1)
        here, there = asked.points(place), kept.points(near)
        found = placed(here, there, pairs(here, there))
        for begin in (placing, *([found[0]] if found else [])):
            anchor = finer(asked, kept, place, near, begin)
            best = max(best, (anchor.share(), anchor.placing), key=lambda each: each[0])
    return best[1]


@dataclass(frozen=True)
class _Seen:
    """One asked picture and the film's picture it agrees with best."""

    agrees: Agreement
    near: int


def _best(over: Laid, kept: Kept, place: int, second: float) -> _Seen:
    """How well one picture agrees with the film's about that second."""
    middle = min(max(round(second * kept.strip.rate), 0), len(kept.strip) - 1)
    reach = [near for near in range(middle - 2, middle + 3) if 0 <= near < len(kept.strip)]
    found: list[_Seen] = []
    for near in sorted(reach, key=lambda one: abs(one - middle)):
        found.append(_Seen(agreement(over.pictures[place], kept.strip.pictures[near], over.covers), near))
        if found[-1].agrees.share > PERFECT and found[-1].agrees.clump <= CLUMP:
            break
    return max(found, key=lambda each: each.agrees.share)
