"""The grey pictures of a film in order, small enough to be held at once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from creation.fingerprints.points import scale_to, sized
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits

Bytes = npt.NDArray[np.uint8]

#: Darker than this on all pictures is a bar beside the film, not the film.
_BAR = 28
#: More than this is not cut away: a dark film is no bar.
_MOST_BAR = 0.45


@dataclass(frozen=True)
class Strip:
    """n pictures, `rate` a second; `pictures` is n × height × width."""

    pictures: Bytes
    rate: float

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def seconds(self) -> float:
        return len(self) / self.rate

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.pictures.shape[2], self.pictures.shape[1]


def strip(
    film: Path,
    kind: str,
    size: tuple[int, int],
    *,
    side: int,
    rate: float,
    seconds: float,
    most: int,
    patience: float | None = None,
) -> Strip:
    """Reads `film`, whose pictures are shown at `size` (width, height), with `side` pixels on the shorter side.

    At most `most` pictures: a longer film gives fewer a second. Memory is their pixels. Takes at most `patience`
    seconds, or as many as a film of this length may need. Raises MediaError.
    """
    rate = min(rate, most / max(seconds, 1 / rate))
    scale = scale_to(side, size)
    small = (max(2, round(size[0] * scale)), max(2, round(size[1] * scale)))
    limits = Limits(seconds=patience or 30 + 2 * seconds)
    found = []
    with closing(ffmpeg.pixels(film, kind, small, limits, rate=rate, form="gray", decode_threads=2)) as pictures:
        for picture in pictures:
            found.append(picture[:, :, 0])
            if len(found) >= most:
                break
    return Strip(np.stack(found) if found else np.empty((0, small[1], small[0]), np.uint8), rate)


@dataclass(frozen=True)
class Bars:
    """Dark bars beside a film, as shares of the whole width and height."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    def __bool__(self) -> bool:
        return max(self.left, self.top, self.right, self.bottom) > 0


def without_bars(whole: Strip) -> tuple[Strip, Bars]:
    """The strip without dark bars at its sides that no picture lights up, at the shorter side it had, and the bars."""
    if not len(whole):
        return whole, Bars()
    width, height = whole.size
    brightest = np.quantile(whole.pictures[:: max(1, len(whole) // 24)], 0.9, axis=0)
    left, right = _dark_ends(np.quantile(brightest, 0.9, axis=0))
    top, bottom = _dark_ends(np.quantile(brightest[:, left : width - right], 0.9, axis=1))
    bars = Bars(left / width, top / height, right / width, bottom / height)
    if not bars:
        return whole, bars
    kept = whole.pictures[:, top : height - bottom, left : width - right]
    return Strip(np.stack([sized(one, min(whole.size)) for one in kept]), whole.rate), bars


def _dark_ends(line: npt.NDArray[np.floating]) -> tuple[int, int]:
    """How many values at both ends of the line are dark; 0 where it is hardly any, or nearly all."""
    light = np.flatnonzero(line > _BAR)
    if not len(light):
        return 0, 0
    ends = (int(light[0]), int(len(line) - 1 - light[-1]))
    if sum(ends) > 2 * _MOST_BAR * len(line):
        return 0, 0
    first, last = (end if end > 0.015 * len(line) else 0 for end in ends)
    return first, last
