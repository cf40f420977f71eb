"""When the pictures that are asked about are shown in a film: from where, and how fast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from creation.fingerprints.placing import Laid
from creation.fingerprints.strips import Strip

Floats = npt.NDArray[np.float32]

#: How fast a film may be shown: a hundredth slower or quicker is the least that is told apart.
_SPEEDS = np.unique(np.r_[1.0, 24 / 25, 25 / 24, np.round(np.geomspace(0.5, 2.0, 139), 3)])
#: Rows and columns of pixels that are looked at.
_EVERY = 3
#: How much better another speed must explain the pictures than the film's own.
_PLAIN = 1.03


@dataclass(frozen=True)
class Line:
    """The second of the film shown at second t of what is asked about: `begin + speed * t`."""

    begin: float
    speed: float

    def at(self, second: float) -> float:
        return self.begin + self.speed * second


def likeness(asked: Laid, kept: Strip) -> Floats:
    """Asked × kept pictures: how alike they are where they lie over each other, by correlation, -1 to 1."""
    every = np.zeros_like(asked.covers)
    every[::_EVERY, ::_EVERY] = True
    where = asked.covers & every
    found: Floats = _upright(asked.pictures[:, where]) @ _upright(kept.pictures[:, where]).T
    return found


def line(alike: Floats, asked_rate: float, kept_rate: float) -> Line:
    """The line through the likenesses that explains most pictures."""
    count, length = alike.shape
    # Nearly equal counts for much more than alike: a place without its figures is alike all the time.
    weights = -np.log(np.clip(1 - alike, 0, None) + 2e-3)
    weights -= np.median(weights, axis=1, keepdims=True)
    shown = np.arange(count) / asked_rate * kept_rate
    rows = np.arange(count)[:, None]
    best, found = -np.inf, Line(0.0, 1.0)
    for speed in sorted(_SPEEDS, key=lambda each: abs(each - 1)) if count > 2 else (1.0,):
        begins = np.arange(-int(speed * shown[-1]), length)
        places = np.rint(speed * shown)[:, None].astype(int) + begins[None]
        inside = (places >= 0) & (places < length)
        sums = np.where(inside, np.clip(weights[rows, np.clip(places, 0, length - 1)], 0, None), 0).sum(axis=0)
        place = int(sums.argmax())
        if sums[place] > best * (1.0 if found.speed != 1.0 or best == -np.inf else _PLAIN):
            best, found = float(sums[place]), Line(float(begins[place]) / kept_rate, float(speed))
    return found


def _upright(pictures: npt.NDArray[np.uint8]) -> Floats:
    """n × pixels, each row without its mean and of length 1."""
    rows: Floats = pictures.astype(np.float32)
    rows -= rows.mean(axis=1, keepdims=True)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6
    return rows
