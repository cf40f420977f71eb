"""Where the picture that is asked about lies in a picture of a film: moved, scaled, turned a little or stretched."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from creation.fingerprints.points import Points

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
#: 2 × 3: times (x, y, 1) of a pixel that is asked about it gives the pixel of the film.
Placing = npt.NDArray[np.float64]

#: Corners that must agree on one placing.
LEAST_CORNERS = 12
_NEAREST, _CLEARLY = 70, 0.8  # bits two corners may differ in; share of what the second best differs in
_ROUNDS = 40
#: Pixels a corner may be off; of pairs of corners, how many are tried, and how far apart both ways they must be.
_NEAR, _GUESSES, _APART = 3.0, 300, 20.0
#: Share of the corners that agree on a placing with a turn, with which one without is preferred.
_STRAIGHT = 0.7


def pairs(asked: Points, kept: Points) -> npt.NDArray[np.int64]:
    """n × 2: which corners look alike, and clearly more so than any other."""
    if len(asked) < LEAST_CORNERS or len(kept) < LEAST_CORNERS:
        return np.empty((0, 2), np.int64)
    both = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(asked.around, kept.around, k=2)
    clear = [
        (best.queryIdx, best.trainIdx)
        for best, second in both
        if best.distance < _NEAREST and best.distance < _CLEARLY * second.distance
    ]
    return np.array(clear, np.int64).reshape(-1, 2)


def placed(asked: Points, kept: Points, alike: npt.NDArray[np.int64]) -> tuple[Placing, int] | None:
    """The placing most of the pairs agree on, and how many do; None where too few do."""
    if len(alike) < LEAST_CORNERS:
        return None
    here, there = asked.places[alike[:, 0]], kept.places[alike[:, 1]]
    found, agree = cv2.estimateAffine2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=_NEAR, maxIters=500)
    count = int(agree.sum()) if agree is not None else 0
    if found is None or count < LEAST_CORNERS:
        return None
    placing = np.asarray(found, np.float64)
    free = (placing, count) if is_sound(placing) else None
    straight = _upright(here, there)
    # Hardly anybody turns a film: where grass or windows repeat, that is the better guess.
    if straight and (free is None or straight[1] >= _STRAIGHT * free[1]) and is_sound(straight[0]):
        return straight
    return free


def _upright(here: Floats, there: Floats) -> tuple[Placing, int] | None:
    """The placing without any turn most pairs agree on, and how many do: each side has its scale and its beginning."""
    chance = np.random.default_rng(len(here))
    one, other = chance.integers(0, len(here), (2, _GUESSES))
    apart = here[one] - here[other]
    one, other, apart = (each[(np.abs(apart) > _APART).all(axis=1)] for each in (one, other, apart))
    if not len(one):
        return None
    scale = (there[one] - there[other]) / apart
    begin = there[one] - scale * here[one]
    off = np.abs(here[None] * scale[:, None] + begin[:, None] - there[None]).max(axis=2)
    agree = off[int((off < _NEAR).sum(axis=1).argmax())] < _NEAR
    count = int(agree.sum())
    if count < LEAST_CORNERS:
        return None
    sides = [np.polyfit(here[agree, side], there[agree, side], 1) for side in (0, 1)]
    return np.array([[sides[0][0], 0, sides[0][1]], [0, sides[1][0], sides[1][1]]], np.float64), count


def is_sound(placing: Placing) -> bool:
    """Whether a person could have changed a film like this: not folded, torn or squeezed to a line."""
    _left, (long, short), _right = np.linalg.svd(placing[:, :2])
    return bool(np.linalg.det(placing[:, :2]) > 0 and short > 0.1 and long < 8 and long / short < 2.2)


def refined(asked: Bytes, kept: Bytes, placing: Placing) -> Placing:
    """The placing moved by fractions of a pixel until the pictures agree best; as it was where that fails."""
    back = cv2.invertAffineTransform(placing).astype(np.float32)
    stop = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _ROUNDS, 1e-4)
    try:
        _score, better = cv2.findTransformECC(kept, asked, back, cv2.MOTION_AFFINE, stop, None, 5)  # type: ignore[call-overload]
    except cv2.error:  # it does not converge
        return placing
    result: Placing = cv2.invertAffineTransform(better).astype(np.float64)
    return result if is_sound(result) else placing


@dataclass(frozen=True)
class Laid:
    """Pictures that are asked about, laid over the film's: n × height × width, and which pixels they cover."""

    pictures: Bytes
    covers: npt.NDArray[np.bool_]


def laid(pictures: Bytes, placing: Placing, size: tuple[int, int]) -> Laid:
    """`pictures` (n × height × width) as they lie in a film of `size` (width, height)."""
    height, width = pictures.shape[1:]
    shrink = float(np.sqrt(abs(np.linalg.det(placing[:, :2]))))
    soft = [cv2.GaussianBlur(one, (0, 0), 0.4 / shrink) if shrink < 0.8 else one for one in pictures]
    over = np.stack([cv2.warpAffine(one, placing, size, flags=cv2.INTER_LINEAR) for one in soft])
    covers = cv2.warpAffine(np.full((height, width), 255, np.uint8), placing, size, flags=cv2.INTER_NEAREST)
    # The outermost pixels mix with what lies outside.
    inside = cv2.erode(cv2.copyMakeBorder(covers, 1, 1, 1, 1, cv2.BORDER_CONSTANT), np.ones((5, 5), np.uint8))[
        1:-1, 1:-1
    ]
    return Laid(np.asarray(over, np.uint8), inside > 0)
