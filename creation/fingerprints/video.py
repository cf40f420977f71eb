"""The fingerprints of a film: PDQ of one picture from each second."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt

from creation.fingerprints.pdq import pdq
from sora_site.lib.media import ffmpeg, sniff
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.process import Limits

#: Pictures a second that `Fingerprints` wants to see.
RATE = 2
#: A black or flat second has no fingerprint: it would equal every other.
LEAST_QUALITY = 20
_SIZE = (512, 512)


class Fingerprints:
    """Sees pictures of a film, RATE a second, and keeps the PDQ of the one in the middle of each second."""

    def __init__(self) -> None:
        self._seen = 0
        self._first: npt.NDArray[np.uint8] | None = None
        self._kept: list[str] = []

    def see(self, picture: npt.NDArray[np.uint8]) -> None:
        """`picture`: height × width × 3, RGB, of any size."""
        if self._seen == 0:
            self._first = picture
        if self._seen % RATE == RATE // 2:
            self._keep(picture)
        self._seen += 1

    def hashes(self) -> list[str]:
        """64 hex digits for each second that shows anything; of its first picture for a film too short for that."""
        if self._seen <= RATE // 2 and self._first is not None:
            self._keep(self._first)
            self._first = None
        return list(self._kept)

    def _keep(self, picture: npt.NDArray[np.uint8]) -> None:
        found = pdq(picture)
        if found.quality >= LEAST_QUALITY:
            self._kept.append(found.hex)


def fingerprint_video(path: Path, seconds: float = 180.0) -> list[str]:
    """The fingerprints of the first `seconds` of an MP4, MOV or WebM, whoever made it. Raises MediaError.

    A stranger's file is to be shown to `sora_site.lib.media.probe` first.
    """
    kind = sniff.kind_of_file(path)
    if kind not in ffmpeg.DEMUXERS:
        raise MediaError("not_a_film", f"No film: {path.name}")
    found = Fingerprints()
    limits = Limits(seconds=60 + 2 * seconds)
    with closing(ffmpeg.pixels(path, kind, _SIZE, limits, rate=RATE, form="rgb24")) as pictures:
        for number, picture in enumerate(pictures):
            if number >= seconds * RATE:
                break
            found.see(picture)
    return found.hashes()
