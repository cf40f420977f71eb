"""What tells one sound from another: its spectrum, from the attack's milliseconds to the end's seconds."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from creation.sound.signal.basics import RATE
from tests.creation.sound.measuring import Sound

_BANDS = np.geomspace(60, 15_000, 25)
_TIMES = (0.0, 0.012, 0.03, 0.06, 0.1, 0.15, 0.22, 0.3, 0.4, 0.55, 0.75, 1.0, 1.3, 1.7, 2.2, 2.8)
_FLOOR = -40.0


def fingerprint(sound: Sound) -> NDArray[np.float64]:
    """(times, bands) in dB below the loudest place, from the first audible sample of a mono sound."""
    first = int(np.argmax(np.abs(sound) > 0.02 * np.abs(sound).max()))
    heard = np.pad(sound[first:], (0, round(3 * RATE)))
    rows = []
    for start, end in pairwise(_TIMES):
        piece = heard[round(start * RATE) : round(end * RATE)]
        power = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), max(4096, len(piece)))) ** 2 / len(piece)
        hertz = np.fft.rfftfreq(max(4096, len(piece)), 1 / RATE)
        rows.append(
            [power[(hertz >= low) & (hertz < high)].sum() / len(piece) * 4096 for low, high in pairwise(_BANDS)]
        )
    whole = np.array(rows)
    return np.asarray(np.maximum(10 * np.log10(whole / whole.max() + 1e-9), _FLOOR))


def distance(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Mean difference in dB over the places where either is heard."""
    heard = (one > _FLOOR) | (other > _FLOOR)
    return float(np.abs(one - other)[heard].mean())
