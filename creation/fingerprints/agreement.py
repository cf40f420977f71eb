"""Whether two pictures that lie over each other show the same, square by square.

Films of one engine share places and figures: what tells them apart is only a part of the picture. So agreement is not
asked of the whole, but of each square that has anything to see in either picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Grid = npt.NDArray[np.bool_]
_Kind = TypeVar("_Kind", np.uint8, np.float32, np.bool_)

SQUARE = 12
#: Grey levels (standard deviation) from which on there is something to see in a square.
_PLAIN = 6.0
#: Of 1: how alike the patterns of two squares must be, contrast included.
_ALIKE = 0.5
#: Grey levels by which the means of two squares may differ.
_TONE = 26.0


@dataclass(frozen=True)
class Agreement:
    """Of the squares with anything to see in them, how many there are and which share of them agrees."""

    squares: int
    share: float
    #: Share of them that disagree side by side in the largest group: another figure is a group, noise is scattered.
    clump: float
    noise: float  # grey levels by which pictures differ where squares agree
    gain: float  # contrast of what is asked about, of the film's
    lift: float  # and how much lighter it is in the middle, in grey levels
    #: Rows × columns of squares: which are covered, which have anything to see, and which of those disagree.
    covered: Grid
    seen: Grid
    odd: Grid


def agreement(asked: Bytes, kept: Bytes, covers: npt.NDArray[np.bool_]) -> Agreement:
    """Compares two grey pictures (height × width) where the first `covers` the second. A millisecond."""
    here, there = (_soft(one) for one in (asked, kept))
    even, gain, lift = _evened(here, there, covers)
    whole = _squares(covers).min(axis=1)
    nothing = np.zeros((covers.shape[0] // SQUARE, covers.shape[1] // SQUARE), np.bool_)
    ours, theirs = _squares(even)[whole], _squares(there)[whole].astype(np.float32)
    if not len(ours):
        return Agreement(0, 0.0, 1.0, 0.0, gain, lift, nothing, nothing, nothing)
    means = ours.mean(axis=1), theirs.mean(axis=1)
    spreads = ours.std(axis=1), theirs.std(axis=1)
    common = ((ours - means[0][:, None]) * (theirs - means[1][:, None])).mean(axis=1)
    alike = (2 * common + _PLAIN) / (spreads[0] ** 2 + spreads[1] ** 2 + _PLAIN) > _ALIKE
    tone = np.abs(means[0] - means[1]) < _TONE
    seen = np.maximum(*spreads) > _PLAIN
    # A plain square of quite another tone is something to see as well.
    seen |= ~tone
    agrees = alike & tone
    noise = float(np.sqrt(np.mean((ours[agrees] - theirs[agrees]) ** 2))) if agrees.any() else 255.0
    covered = whole.reshape(nothing.shape)
    in_all, odd = nothing.copy(), nothing.copy()
    in_all[covered], odd[covered] = seen, seen & ~agrees
    return _counted(covered, in_all, odd, (noise, gain, lift))


def _counted(covered: Grid, seen: Grid, odd: Grid, levels: tuple[float, float, float]) -> Agreement:
    count = int(seen.sum())
    if not count:
        return Agreement(0, 0.0, 1.0, *levels, covered, seen, odd)
    return Agreement(count, 1 - int(odd.sum()) / count, _largest_group(odd) / count, *levels, covered, seen, odd)


def _largest_group(odd: Grid) -> int:
    """How many squares (rows × columns) that disagree the largest group has."""
    _count, _labels, stats, _middles = cv2.connectedComponentsWithStats(odd.astype(np.uint8), connectivity=8)
    return int(stats[1:, cv2.CC_STAT_AREA].max(initial=0))


def _soft(picture: Bytes) -> Bytes:
    """Without the grain of a recording."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.8), np.uint8)


def _evened(asked: Bytes, kept: Bytes, covers: npt.NDArray[np.bool_]) -> tuple[Floats, float, float]:
    """The asked picture with the film's brightness: a recording is darker, lighter or flatter all over."""
    here, there = _levels(asked[covers]), _levels(kept[covers])
    spread = float(np.std(there))
    gain = float(np.std(here)) / spread if spread > 1 else 1.0
    lift = float(here[8] - there[8])
    if not 0.4 < gain < 2.0 or abs(lift) > 70:
        return asked.astype(np.float32), gain, lift  # that is no recording of it
    rising = np.maximum.accumulate(here + np.arange(17) * 1e-3)
    return np.interp(np.arange(256), rising, there).astype(np.float32)[asked], gain, lift


def _levels(greys: Bytes) -> npt.NDArray[np.float64]:
    """17 percentiles, from the 2nd to the 98th, to fractions of a grey level. Counting is quicker than sorting."""
    up_to = np.cumsum(np.bincount(greys, minlength=256)) / max(1, len(greys))
    # A hair more for each level, so that levels nobody has do not stand in the way.
    found: npt.NDArray[np.float64] = np.interp(
        np.linspace(0.02, 0.98, 17), up_to + np.arange(256) * 1e-9, np.arange(256) + 0.5
    )
    return found


def _squares(picture: npt.NDArray[_Kind]) -> npt.NDArray[_Kind]:
    """Squares × pixels of one."""
    rows, columns = picture.shape[0] // SQUARE, picture.shape[1] // SQUARE
    cut = picture[: rows * SQUARE, : columns * SQUARE]
    return cut.reshape(rows, SQUARE, columns, SQUARE).swapaxes(1, 2).reshape(-1, SQUARE * SQUARE)
