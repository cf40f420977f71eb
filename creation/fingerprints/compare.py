"""Whether pictures that are asked about are pictures of one film of ours, and what was done to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from creation.fingerprints.agreement import Agreement, agreement
from creation.fingerprints.anchors import anchored
from creation.fingerprints.course import CLUMP, LEAST_SQUARES, Course, followed, relaid
from creation.fingerprints.overlays import hidden, spread
from creation.fingerprints.placing import Placing
from creation.fingerprints.sides import Asked, Kept
from creation.fingerprints.timing import Line

#: Share of the squares that must agree: in a film, and in a single picture, which has no others to confirm it.
FILM_SHARE, STILL_SHARE = 0.93, 0.95
#: And both for half of the pictures: the same place and the same movements with one small figure exchanged come near
#: enough in single pictures, but not in as many.
_HALF_SHARE, _HALF_CLUMP = 0.97, 0.03
#: Half of the pictures agree so far that laying them anew may help.
_NEARLY = 0.6
#: Of the pictures between the first and the last that agree, so many must.
_STEADY = 0.75
#: A film is recognised by at least so many of its pictures.
_LEAST_PICTURES = 3


@dataclass(frozen=True)
class Match:
    """Pictures that are asked about are these of our film."""

    placing: Placing  # from pixels of the asked strip to pixels of the kept strip
    line: Line
    is_mirrored: bool
    pictures: int  # that were compared where the film is shown
    agreeing: int
    first: float  # second of what is asked about from which on the film is shown
    last: float
    share: float  # of the squares that agree, in the middle picture
    noise: float  # grey levels
    gain: float
    lift: float
    covered: float  # share of the film's picture that something stands over


def compare(asked: Asked, kept: Kept, looking: Sequence[int] = ()) -> Match | None:
    """The match, None where there is none. `looking`: numbers of the asked pictures that are most promising."""
    anchor = anchored(asked, kept, looking)
    return _confirmed(asked, kept, anchor.placing) if anchor else None


def _confirmed(asked: Asked, kept: Kept, placing: Placing) -> Match | None:
    course = followed(asked, kept, placing)
    if course is None:
        return None
    match = _judged(asked, kept, placing, course)
    if match or asked.is_still or course.share() < _NEARLY:
        return match
    # A picture a little before or after in a camera's slow way forward agrees at another scale. Now that it is known
    # when each picture is shown, they can be laid again.
    better = relaid(asked, kept, placing, course)
    again = followed(asked, kept, better)
    return _judged(asked, kept, better, again) if again else None


def _judged(asked: Asked, kept: Kept, placing: Placing, course: Course) -> Match | None:
    agrees, covered = course.agrees, 0.0
    steady = _steady(agrees, STILL_SHARE if asked.is_still else FILM_SHARE, len(asked.strip))
    if steady is None and not asked.is_still:
        places = list(agrees)
        theirs = kept.strip.pictures[[course.near[place] for place in places]]
        under = hidden(course.over.pictures[places], theirs, list(agrees.values()))
        if under is not None:
            open_to_see = course.over.covers & ~spread(under, course.over.covers.shape)
            agrees = {
                place: agreement(course.over.pictures[place], kept.strip.pictures[course.near[place]], open_to_see)
                for place in places
            }
            # With less to go by, more of it must agree.
            steady = _steady(agrees, STILL_SHARE, len(asked.strip))
            covered = float(under.mean())
    if steady is None:
        return None
    agreeing, pictures = steady
    middle = sorted((agrees[place] for place in agreeing), key=lambda each: each.share)[len(agreeing) // 2]
    return Match(
        placing=placing,
        line=course.line,
        is_mirrored=asked.is_mirrored,
        pictures=pictures,
        agreeing=len(agreeing),
        first=agreeing[0] / asked.strip.rate,
        last=min((agreeing[-1] + 1) / asked.strip.rate, asked.strip.seconds),
        share=middle.share,
        noise=middle.noise,
        gain=middle.gain,
        lift=middle.lift,
        covered=covered,
    )


def _steady(agrees: dict[int, Agreement], least: float, asked: int) -> tuple[list[int], int] | None:
    """The pictures that agree, and how many were compared between the first and the last; None where too few agree."""
    agreeing = [
        place
        for place, each in agrees.items()
        if each.squares >= LEAST_SQUARES and each.share >= least and each.clump <= CLUMP
    ]
    if len(agreeing) < min(_LEAST_PICTURES, asked):
        return None
    between = sum(agreeing[0] <= place <= agreeing[-1] for place in agrees)
    if len(agreeing) < _STEADY * between:
        return None
    share = float(np.median([agrees[place].share for place in agreeing]))
    clump = float(np.median([agrees[place].clump for place in agreeing]))
    return (agreeing, between) if share >= _HALF_SHARE and clump <= _HALF_CLUMP else None


def corners_of(match: Match, size: tuple[int, int]) -> npt.NDArray[np.float64]:
    """4 × 2: where the corners of the asked picture of `size` lie in the film, in pixels of the kept strip."""
    width, height = size
    places = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], float)
    found: npt.NDArray[np.float64] = places @ match.placing.T
    return found
