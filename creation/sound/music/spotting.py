"""Where music meets the picture: what it strikes with, and who is seen to play it.

Composers call it spotting: they sit before the film and note the instants that want music, or silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from creation.sound.foley.catalogue import known
from creation.sound.moments import Moment
from creation.storyboard.vocabulary import data

#: Weight from which something is worth a stop and a stroke, how many there may be, how many seconds apart,
#: and from which share of the heaviest one is about as heavy.
_WORTH, _MOST, _APART, _ABOUT = 1.5, 2, 2.5, 0.6
#: A hit before this is no surprise yet (seconds of the film); one this near the end is the end's own.
_EARLIEST, _LATEST = 1.2, 0.5
#: A player rests no longer than this, and is heard this long after the last stroke seen (seconds).
_REST, _AFTER = 2.7, 1.1


@dataclass(frozen=True)
class Hit:
    """An instant the music strikes at."""

    time: float
    kind: str
    weight: float


@dataclass(frozen=True)
class Playing:
    """Somebody is seen to play or sing from `start` to `end`: the music is theirs."""

    start: float
    end: float
    kind: str  # the near sound that engines say
    part: str  # the player in the music; "" the drums
    low: int  # the lowest and highest notes, MIDI
    high: int


@dataclass(frozen=True)
class Spots:
    """All of a film."""

    hits: tuple[Hit, ...] = ()
    playing: tuple[Playing, ...] = ()

    def tune(self, time: float) -> tuple[Playing, ...]:
        """Those who have the tune at `time`, who sings first."""
        now = [each for each in self.playing if each.part and each.start <= time < each.end]
        return tuple(sorted(now, key=lambda each: each.part != "voice"))

    def drums(self, time: float) -> bool:
        """Whether somebody is seen at the drums."""
        return any(not each.part and each.start <= time < each.end for each in self.playing)

    @property
    def share(self) -> float:
        """Seconds in which somebody plays, as far as they do not overlap."""
        total, reached = 0.0, 0.0
        for each in sorted(self.playing, key=lambda playing: playing.start):
            total += max(0.0, each.end - max(reached, each.start))
            reached = max(reached, each.end)
        return total


def spotted(moments: Iterable[Moment], seconds: float) -> Spots:
    """What the music has to know of a film of this length."""
    seen = sorted(moments, key=lambda moment: moment.time)
    return Spots(tuple(_hits(seen, seconds)), tuple(_playing(seen, seconds)))


def is_played(moment: Moment) -> bool:
    """Whether the music plays this, and not the near sounds."""
    return known(moment.kind) in data("music")["seen"]


def _hits(seen: list[Moment], seconds: float) -> list[Hit]:
    weights = data("music")["hits"]
    found = [
        Hit(moment.time, known(moment.kind), float(weights[known(moment.kind)]) * moment.strength)
        for moment in seen
        if known(moment.kind) in weights and _EARLIEST <= moment.time <= seconds - _LATEST
    ]
    chosen: list[Hit] = []
    top = max((hit.weight for hit in found), default=0.0)
    # The heaviest first; of those about as heavy the first that is seen.
    for hit in sorted(found, key=lambda each: (each.weight < _ABOUT * top, each.time)):
        is_alone = all(abs(hit.time - other.time) >= _APART for other in chosen)
        if hit.weight >= _WORTH and is_alone and len(chosen) < _MOST:
            chosen.append(hit)
    return sorted(chosen, key=lambda hit: hit.time)


def _playing(seen: list[Moment], seconds: float) -> list[Playing]:
    found: list[Playing] = []
    for kind, about in data("music")["seen"].items():
        spans: list[list[float]] = []
        for moment in (moment for moment in seen if known(moment.kind) == kind):
            if spans and moment.time - spans[-1][1] <= _REST:
                spans[-1][1] = moment.time
            else:
                spans.append([moment.time, moment.time])
        found += [
            Playing(
                max(0.0, first - 0.05), min(seconds, last + _AFTER), kind, about["part"], about["low"], about["high"]
            )
            for first, last in spans
        ]
    return found
