"""Which engine draws: its code, its vocabulary, its pictures and the libraries below it, as one short name."""

from __future__ import annotations

import os
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from creation.engines.cutout.art import pack
from creation.engines.cutout.reuse.digest import digest

_CREATION = Path(__file__).resolve().parents[3]
#: All that has a hand in a frame. Whoever changes one of these files need not think of a number.
_PLACES = ("engines/cutout", "storyboard/vocabulary", "finish/mark.py")
_LIBRARIES = ("skia-python", "numpy", "opencv-python-headless", "av", "pillow", "manimgx-fonts-cjk")


def edition() -> str:
    """Changes with anything that could change a frame of the same plan."""
    folder = os.environ.get(pack.VARIABLE, "")
    art = pack.VERSION if folder and pack.available(Path(folder)) else ""
    return digest(_code(), art)


@cache
def _code() -> str:
    files = []
    for place in _PLACES:
        at = _CREATION / place
        found = [at] if at.is_file() else [*at.rglob("*.py"), *at.rglob("*.toml")]
        files += [(str(file.relative_to(_CREATION)), file.read_bytes()) for file in found]
    return digest(sorted(files), [_version(name) for name in _LIBRARIES])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
