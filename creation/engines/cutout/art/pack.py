"""The fetched pack on disk: one zip of pictures named by code points, and a stamp written last."""

from __future__ import annotations

import json
import os
import zipfile
from functools import lru_cache
from pathlib import Path

VERSION = "1.2.9"
PICTURES = "noto.zip"
STAMP = "noto.json"
#: The render processes are told the folder by their environment.
VARIABLE = "CUTOUT_ART_DIR"

_VARIATION = 0xFE0F
_SKINS = range(0x1F3FB, 0x1F400)


def available(folder: Path) -> bool:
    """Whether a whole pack of this version lies in `folder`; a fetch cut short leaves none."""
    try:
        stamp = json.loads((folder / STAMP).read_text())
        return bool(stamp["version"] == VERSION and stamp["bytes"] == (folder / PICTURES).stat().st_size)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def use(folder: Path) -> None:
    """Sets the folder pictures are read from, for this process and those it starts."""
    os.environ[VARIABLE] = str(folder)


def has(emoji: str) -> bool:
    """Whether the pack in use has a picture of this emoji."""
    folder = os.environ.get(VARIABLE, "")
    return bool(emoji) and bool(folder) and _name(folder, emoji) is not None


def svg(emoji: str) -> bytes:
    """The picture of an emoji as SVG. Raises LookupError, in words, without a pack or without that picture."""
    folder = os.environ.get(VARIABLE, "")
    name = _name(folder, emoji) if folder else None
    if name is None:
        raise LookupError(f"The art pack has no picture of {emoji!r}.")
    with zipfile.ZipFile(Path(folder) / PICTURES) as pack:
        return pack.read(name)


def code_points(emoji: str) -> str:
    """How the pack names an emoji: its code points in hexadecimal, without variation selectors."""
    return "-".join(f"{ord(sign):x}" for sign in emoji if ord(sign) != _VARIATION)


def _name(folder: str, emoji: str) -> str | None:
    plain = "".join(sign for sign in emoji if ord(sign) not in _SKINS)
    names = _names(folder) if available(Path(folder)) else frozenset()
    for candidate in (emoji, plain, plain[:1]):
        if (name := f"{code_points(candidate)}.svg") in names:
            return name
    return None


@lru_cache(4)
def _names(folder: str) -> frozenset[str]:
    with zipfile.ZipFile(Path(folder) / PICTURES) as pack:
        return frozenset(pack.namelist())
