"""Pictures that are the same numbers on every machine."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def picture(kind: int, height: int, width: int) -> npt.NDArray[np.uint8]:
    """A picture of waves and discs in RGB, by whole numbers alone; each `kind` is another one."""
    y, x = np.mgrid[0:height, 0:width]
    y, x = y * 1024 // height, x * 1024 // width
    channels = []
    for channel in range(3):
        waves = _wave(x * (1 + kind % 3) + y * (kind % 5), 700 + 37 * kind) + _wave(
            y * (2 + channel) - x, 400 + 90 * channel
        )
        middle_x, middle_y = (211 * kind + 300 * channel) % 1024, (467 * kind + 150 * channel) % 1024
        disc = (x - middle_x) ** 2 + (y - middle_y) ** 2 < (120 + 30 * (kind % 7)) ** 2
        channels.append(np.where(disc, 255 - waves // 2, waves // 2))
    return np.stack(channels, axis=2).astype(np.uint8)


def _wave(place: npt.NDArray[np.int_], period: int) -> npt.NDArray[np.int_]:
    return np.abs(place % period * 2 - period) * 255 // period
