"""Corners of a picture and what surrounds them (ORB): they stay where a picture is cropped, framed, turned or scaled.

From the surroundings of each corner three words of 20 bits are drawn (locality-sensitive hashing): two pictures of one
thing share many words, so that a list of words finds the few films worth a closer look among very many.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint32]

#: Changes with whatever changes the words, so that older rows are taken anew.
EDITION = 1
#: The shorter side words are taken at, in pixels; a cropped picture is then a little larger than its film.
SIDE = 360
MOST = 500
#: The longer side, in shorter ones: what somebody brings may be a band thousands of pixels long.
_LONGEST = 4
_TABLES, _BITS = 3, 20
#: Places in which words differ: all of them together.
WORD_COUNT = _TABLES << _BITS


@dataclass(frozen=True)
class Points:
    """Corners of one picture: n × 2 places in pixels of the picture as it was given, n × 32 bytes around them."""

    places: npt.NDArray[np.float32]
    around: Bytes

    def __len__(self) -> int:
        return len(self.places)


def points(grey: Bytes, most: int = MOST) -> Points:
    """The strongest corners of a grey picture (height × width), as it is. A few milliseconds."""
    found, around = _orb(most).detectAndCompute(np.ascontiguousarray(grey), None)
    if not found:
        return Points(np.empty((0, 2), np.float32), np.empty((0, 32), np.uint8))
    return Points(np.array([one.pt for one in found], np.float32), np.ascontiguousarray(around))


def scale_to(side: int, size: tuple[int, ...]) -> float:
    """What makes the shorter side of `size` as long as `side`; less where the longer would become a long band."""
    return min(side / min(size), _LONGEST * side / max(size))


def sized(grey: Bytes, side: int = SIDE) -> Bytes:
    """The picture with `side` pixels on its shorter side, fewer where it is a band."""
    scale = scale_to(side, grey.shape)
    if scale == 1:
        return grey
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    size = (max(2, round(grey.shape[1] * scale)), max(2, round(grey.shape[0] * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=way), np.uint8)


def words(found: Points) -> Words:
    """The words of these corners, each once, in order."""
    bits = np.unpackbits(found.around, axis=1)
    drawn = [bits[:, picked] @ _POWERS + np.uint32(table << _BITS) for table, picked in enumerate(_picked())]
    return np.unique(np.concatenate(drawn)) if len(found) else np.empty(0, np.uint32)


@lru_cache(maxsize=4)
def _orb(most: int) -> cv2.ORB:
    return cv2.ORB.create(nfeatures=most, scaleFactor=1.2, nlevels=8, edgeThreshold=15, fastThreshold=7)


_POWERS = (1 << np.arange(_BITS)).astype(np.uint32)


@lru_cache(maxsize=1)
def _picked() -> list[npt.NDArray[np.int64]]:
    """Which of the 256 bits each table looks at; the same everywhere and for ever."""
    order = np.random.Generator(np.random.PCG64(20261122)).permutation(256)
    return [order[table * _BITS : (table + 1) * _BITS] for table in range(_TABLES)]


#: Corners of one picture that are remembered for finding its film.
REMEMBERED = 32
#: Words of one film: the strongest corners of each second of a film of 50 s.
MOST_WORDS = 4_800


def film_words(pictures: Bytes) -> Words:
    """What a film is found by: the words of its pictures (n × height × width, grey), one a second, each word once."""
    found = [words(points(sized(one), REMEMBERED)) for one in pictures]
    together = np.unique(np.concatenate(found)) if found else np.empty(0, np.uint32)
    # Of a long film an even share, the same for the same film.
    return together[:: -(-len(together) // MOST_WORDS)] if len(together) > MOST_WORDS else together
