"""What happens on the way of a chase: it closes in, there is a lunge and a leap out of reach, a stumble, and a lead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.paths import hop
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve
from creation.storyboard.types import Shot

#: Seconds from one lunge to the next.
ROUND = 3.4
#: Shares of a round: the lunge, the stumble after it, the end of the stumble.
_LUNGE, _TRIP, _UP = 0.5, 0.66, 0.8
#: How near they are at shares of a round: 0 far apart, 1 within reach.
_NEAR = ((0.0, 0.35), (0.2, 0.55), (0.42, 0.95), (0.5, 1.0), (0.6, 0.75), (0.78, 0.0), (0.9, 0.1), (1.0, 0.35))
#: Seconds that a leap lasts.
_LEAP = 0.62


@dataclass(frozen=True)
class Lunge:
    """One attempt, by samples of the shot."""

    start: int
    trip: int
    up: int


def way_of(shots: tuple[Shot, ...], number: int, way: float) -> float:
    """The way things go in shot `number`: where the hunted has turned upon its hunter, back again."""
    last: tuple[str, str] | None = None
    for shot in shots[: number + 1]:
        for action in shot.actions:
            if action.verb == "chase" and action.whom:
                pair = (action.who, action.whom)
                way = -way if last == pair[::-1] else way
                last = pair
    return way


def turns_upon(scene: Scene, hunters: list[Acting], hunted: list[Acting], a: int) -> None:
    """Until sample `a` the hunted stand as they ran, then see what is turning round to them."""
    turned = max(0, a - round(0.5 * RATE))
    for part in hunters:
        part.does("look", 0, a, "anger")
        part.facing[:turned], part.facing[turned:] = -scene.way, scene.way
    for part in hunted:
        part.does("stand", 0, a, "smug")
        part.facing[:a] = -scene.way
        part.emotion[max(0, turned - 6) : a] = "surprise"
        part.looks(0, a, 0.9, -0.3)
        scene.seen(turned, "exclaim", part, up=1.15 * part.height, size=0.9)


def nearness(scene: Scene, a: int, b: int) -> Curve:
    """How near the hunter is from sample `a` to `b`, by the clock of the film: a cut does not change it."""
    shares = (scene.start + np.arange(a, b) / RATE) / ROUND % 1.0
    return np.interp(shares, [share for share, _ in _NEAR], [near for _, near in _NEAR]).astype(np.float32)


def lunges(scene: Scene, a: int, b: int) -> list[Lunge]:
    """The attempts whose lunge lies between samples `a` and `b`."""
    found = []
    for number in range(int(scene.start / ROUND), int((scene.start + b / RATE) / ROUND) + 1):
        first = number * ROUND - scene.start
        start, trip, up = (round((first + share * ROUND) * RATE) for share in (_LUNGE, _TRIP, _UP))
        if a + 2 <= start < b - 8:
            found.append(Lunge(start, min(trip, b), min(up, b)))
    return found


def lunge(scene: Scene, hunter: Acting, each: Lunge, b: int, way: float) -> None:
    """It throws itself forward, misses, stumbles and runs on."""
    end = min(b, each.start + round(0.5 * RATE))
    vehicle = hunter.sort == "vehicle"
    if not vehicle:
        hop(hunter, each.start, end, 0.2 * hunter.height)
        hunter.emotion[each.start : end] = "effort"
    n = each.up - each.trip
    if n > 4:
        # Forward and nearly down, then up again.
        dip = np.sin(np.linspace(0, np.pi, n)) ** 0.8
        hunter.turn[each.trip : each.up] += (way * (6 if vehicle else 20) * dip).astype(np.float32)
        hunter.emotion[each.trip : each.up] = "surprise"
        scene.heard(each.trip, "trip", 0.5, float(hunter.x[each.trip]))
        for ahead in (0.3, 0.0, -0.3):
            scene.seen(each.trip + 4, "dust", hunter, size=0.5 + 0.25 * hunter.height, ahead=ahead * hunter.length)


def leap(scene: Scene, hunted: Acting, each: Lunge, b: int, late: int = 0) -> None:
    """Out of reach in the last moment, eyes wide."""
    start = each.start + 2 + late
    end = min(b, start + round(_LEAP * RATE))
    if hunted.sort == "vehicle":
        hunted.turn[start:end] -= hunted.facing[start] * 5 * np.sin(np.linspace(0, np.pi, end - start))
        return
    hop(hunted, start, end, min(0.42 * hunted.height, 0.3 + 0.2 * hunted.height))
    hunted.emotion[start:end] = "surprise"
    if not late:
        scene.heard(start, "jump", 0.6, float(hunted.x[start]))
        scene.seen(start, "exclaim", hunted, up=1.15 * hunted.height, size=0.8 * max(0.7, hunted.height) ** 0.5)
