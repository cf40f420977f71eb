"""PDQ, Meta's published fingerprint of a picture: 256 bits, nearly the same when it is resized or recompressed.

https://github.com/facebook/ThreatExchange/tree/main/pdq. The blur is linear and separable, and so is picking 64 rows
and columns from it; both are one matrix a side here, which gives the reference's bits in a tenth of its time.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

BITS = 256
_SMALL = 64  # side of the blurred picture
_KEPT = 16  # side of the block of frequencies
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


class Pdq(NamedTuple):
    """A fingerprint and how much there was to take it from."""

    hex: str  # 64 digits
    quality: int  # 0 (one flat colour) to 100; Meta advises to compare from 50 on


def pdq(picture: npt.NDArray[np.uint8]) -> Pdq:
    """The PDQ of a picture: height × width × 3 (RGB), or height × width (luminance); each side at least 2 pixels."""
    luma = picture.astype(np.float32) if picture.ndim == 2 else picture[:, :, :3] @ _LUMA
    small: Floats = (_shrink(luma.shape[0]) @ luma @ _shrink(luma.shape[1]).T).astype(np.float32)
    frequencies = _cosines() @ small @ _cosines().T
    # The reference takes the lower of the two middle values, so that half of the bits are set.
    median = np.partition(frequencies, BITS // 2 - 1, axis=None)[BITS // 2 - 1]
    bits = (frequencies > median).ravel()
    # Bit k of the number is frequency k; bytes are filled from the last.
    return Pdq(np.packbits(bits[::-1]).tobytes().hex(), _quality(small))


def distance(one: str, other: str) -> int:
    """In how many of the 256 bits two fingerprints differ. Up to about 30 they show the same picture."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _quality(small: Floats) -> int:
    """How much the blurred picture changes from point to point; as in the reference, in whole steps."""
    changes = (np.trunc(np.diff(small, axis=axis) * (100 / 255)) for axis in (0, 1))
    total = int(sum(np.abs(change).sum() for change in changes))
    return min(total // 90, 100)


@lru_cache(maxsize=32)
def _shrink(length: int) -> Floats:
    """64 × `length`: two passes of the box filter along one side, then the 64 points that are kept."""
    window = math.ceil(length / (2 * _SMALL))
    right = (window + 2) // 2 - 1
    left = window - 1 - right
    places = np.arange(length)
    near = (places >= places[:, None] - left) & (places <= places[:, None] + right)
    box = near / near.sum(axis=1, keepdims=True)
    picked = ((np.arange(_SMALL) + 0.5) * length / _SMALL).astype(int)
    kept: npt.NDArray[np.float64] = box[picked] @ box
    return kept.astype(np.float32)


@lru_cache(maxsize=1)
def _cosines() -> Floats:
    """16 × 64: the discrete cosine transform without its constant."""
    rows = np.arange(1, _KEPT + 1)[:, None]
    columns = 2 * np.arange(_SMALL)[None, :] + 1
    waves: npt.NDArray[np.float64] = math.sqrt(2 / _SMALL) * np.cos(math.pi / 2 / _SMALL * rows * columns)
    return waves.astype(np.float32)
