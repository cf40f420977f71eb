"""One reading of the finished film for everything that is made from its pictures."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creation.fingerprints.video import RATE, Fingerprints
from creation.finish.poster import PosterChoice, blur, save_poster, tint
from creation.finish.sprites import SpriteSheet
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.probe import Probe
from sora_site.lib.media.process import Limits


@dataclass(frozen=True)
class Looks:
    """What the row of a clip keeps of its pictures."""

    blur: str
    tint: str
    sprites: dict[str, Any]
    fingerprint: tuple[str, ...]


def look(film: Path, shape: Probe, folder: Path, report: Callable[[float], None]) -> Looks:
    """Writes poster and sprite sheet of `film` into `folder`. Raises MediaError, or what `report` raises."""
    poster, sprites, fingerprints = PosterChoice(), SpriteSheet(1 / RATE, shape.seconds), Fingerprints()
    limits = Limits(seconds=60 + 2 * shape.seconds)
    size = (shape.width, shape.height)
    expected = max(1.0, shape.seconds * RATE)
    with closing(ffmpeg.pixels(film, "mp4", size, limits, rate=RATE, form="rgb24", decode_threads=2)) as pictures:
        for number, picture in enumerate(pictures):
            poster.see(picture, number / RATE)
            sprites.see(picture)
            fingerprints.see(picture)
            report(min(0.8 * number / expected, 0.8))
    chosen = poster.picture
    save_poster(chosen, folder)
    report(0.9)
    return Looks(blur(chosen), tint(chosen), sprites.save(folder), tuple(fingerprints.hashes()))
