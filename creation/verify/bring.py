"""What somebody brought, taken in through the media door: measured, refused in words, or made ready to be compared."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from django.utils.translation import gettext as _
from PIL import Image

from creation.fingerprints.points import sized
from creation.fingerprints.sides import ASKED_SIDE
from creation.fingerprints.strips import Bars, Strip, strip, without_bars
from sora_site.lib.media import pictures, sniff
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.probe import Most, Probe, probe
from sora_site.lib.media.turning import is_on_its_side

#: Films that are asked about: shorter ones are looked at twice a second.
MOST_SECONDS = 180.0
_RATE, _MOST_PICTURES = 2.0, 120
#: Seconds that decoding may take, whatever was brought.
_PATIENCE = 45.0
_SHORTEST_SIDE = 96
_FILMS = ("mp4", "webm", "gif")


@dataclass(frozen=True)
class Brought:
    """A picture or film somebody asks about; the file stands at `path` until the answer is given."""

    path: Path
    kind: str  # of `sniff.kind_of`
    width: int  # as it is shown
    height: int
    shape: Probe | None  # of a film
    strip: Strip  # without bars
    bars: Bars

    @property
    def is_film(self) -> bool:
        return self.shape is not None


def taken(path: Path, most_bytes: int) -> Brought:
    """Takes in the file at `path`. Raises MediaError in words for the person who brought it."""
    kind = sniff.kind_of_file(path)
    return _film(path, kind, most_bytes) if kind in _FILMS else _picture(path, kind)


def _film(path: Path, kind: str, most_bytes: int) -> Brought:
    shape = probe(path, Most(bytes=most_bytes, seconds=MOST_SECONDS, kinds=_FILMS))
    _require_large(shape.width, shape.height)
    size = (shape.width, shape.height)
    if is_on_its_side(path, kind):
        size = (shape.height, shape.width)
    whole = strip(
        path,
        kind,
        size,
        side=ASKED_SIDE,
        rate=_RATE,
        seconds=shape.seconds,
        most=_MOST_PICTURES,
        patience=_PATIENCE,
    )
    if not len(whole):
        raise MediaError("no_picture", _("There is no picture in this file."))
    kept, bars = without_bars(whole)
    return Brought(path, kind, *size, shape, kept, bars)


def _picture(path: Path, kind: str) -> Brought:
    with path.open("rb") as file:
        clean = pictures.decode_picture(file, shortest_side=_SHORTEST_SIDE)
    with Image.open(io.BytesIO(clean.data)) as picture:
        flat = Image.new("RGB", picture.size)
        flat.paste(picture, mask=picture.getchannel("A") if "A" in picture.getbands() else None)
        grey = np.asarray(flat.convert("L"), np.uint8)
    kept, bars = without_bars(Strip(sized(grey, ASKED_SIDE)[None], _RATE))
    return Brought(path, kind, clean.width, clean.height, None, kept, bars)


def _require_large(width: int, height: int) -> None:
    if min(width, height) < _SHORTEST_SIDE:
        raise MediaError(
            "too_small",
            _("This film is too small to be compared: each side needs %(least)d pixels.") % {"least": _SHORTEST_SIDE},
        )
