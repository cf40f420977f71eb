"""What finishing is told of a film, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from creation.finish.identity import Identity


@dataclass(frozen=True)
class About:
    """What a finished film says of itself. No prompt, and of its maker the handle alone."""

    title: str
    maker_handle: str  # without @
    site_name: str
    site_url: str
    engine: str  # label and version, as people see them: "Cut-out 1.0"
    source_type: str  # address of an IPTC digital source type
    created_at: datetime
    identity: Identity  # signs the credentials
    sources: tuple[tuple[str, str], ...] = ()  # (public id, title) of the clips it is made from


@dataclass(frozen=True)
class Finished:
    """The files of a clip under their last names in `folder`, and what the row of a clip keeps of them."""

    folder: Path
    seconds: float
    width: int
    height: int
    fps: float
    bytes: int  # of film.mp4
    has_captions: bool
    blur: str  # a tiny WebP as a data URL
    tint: str  # "#rrggbb"
    sprites: dict[str, Any]  # columns, rows, count; seconds between two; width and height of one, in pixels
    fingerprint: tuple[str, ...]  # PDQ of each second that shows anything, 64 hex digits
