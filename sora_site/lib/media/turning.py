"""Whether a telephone stored its film sideways and left it to the player to turn it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

#: Boxes that are looked at, over all: a file with more is not searched further.
_MOST_BOXES = 4096
#: Where the matrix stands in a box, by the box's version.
_MATRIX = {b"mvhd": (36, 48), b"tkhd": (40, 52)}


def is_on_its_side(film: Path, kind: str) -> bool:
    """Whether `film` (of a kind of `sniff`) is to be turned by a quarter, so that its width and height change places.

    Reads a few headers and decodes nothing. What it cannot read is taken to stand upright; WebM knows no turning.
    """
    if kind != "mp4":
        return False
    with film.open("rb") as file:
        file.seek(0, 2)
        try:
            return _quarters(file, file.tell())
        except (struct.error, OSError):
            return False


def _quarters(file: IO[bytes], size: int) -> bool:
    whole, track = False, False
    for name, begin, end in _boxes(file, 0, size, [_MOST_BOXES]):
        if name == b"mvhd":
            whole = _is_quarter(file, name, begin, end)
        elif name == b"tkhd":
            track = _is_quarter(file, name, begin, end)
        elif name == b"hdlr":
            # Its track's header came before it: the first track with pictures is the one that is shown.
            file.seek(begin + 8)
            if file.read(4) == b"vide":
                return whole != track
    return False


def _boxes(file: IO[bytes], begin: int, end: int, left: list[int]) -> Iterator[tuple[bytes, int, int]]:
    """Name, begin and end of the contents of each box, those within a film's and a track's own boxes included."""
    while begin + 8 <= end and left[0] > 0:
        left[0] -= 1
        file.seek(begin)
        length, name = struct.unpack(">I4s", file.read(8))
        contents = begin + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            contents += 8
        after = min(begin + length, end) if length else end
        if after < contents:
            return
        if name in (b"moov", b"trak", b"mdia"):
            yield from _boxes(file, contents, after, left)
        else:
            yield name, contents, after
        begin = after


def _is_quarter(file: IO[bytes], name: bytes, begin: int, end: int) -> bool:
    file.seek(begin)
    place = begin + _MATRIX[name][file.read(1) == b"\x01"]
    if place + 36 > end:
        return False
    file.seek(place)
    across, down, _u, back, up = struct.unpack(">5i", file.read(20))
    return bool(abs(down) > abs(across) and abs(back) > abs(up))
