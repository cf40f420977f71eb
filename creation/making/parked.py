"""Finished films whose storage did not take them yet: their files stand where clips stand, and what their rows will
say stands here, so that the next attempt on this machine only has to hand them over.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path

from django.conf import settings

from creation import media
from creation.finish.about import Finished
from creation.models import Generation

_NAME = "finished.json"


def park(generation: Generation, finished: Finished) -> None:
    """Remembers a film that `media.keep_clip` has moved to its place."""
    folder = _folder(generation)
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{_NAME}.part"
    part.write_text(json.dumps({**asdict(finished), "folder": str(finished.folder)}))
    part.replace(folder / _NAME)


def parked(generation: Generation) -> Finished | None:
    """The film, where an earlier attempt on this machine finished it and all of it is still here."""
    try:
        data = json.loads((_folder(generation) / _NAME).read_text())
        film = media.place_of(generation.folder) / "film.mp4"
        if film.stat().st_size != data["bytes"] or data.keys() != {field.name for field in fields(Finished)}:
            return None
    except (OSError, ValueError, KeyError):
        return None
    return Finished(**{**data, "folder": Path(data["folder"]), "fingerprint": tuple(data["fingerprint"])})


def _folder(generation: Generation) -> Path:
    folder: Path = settings.WORK_DIR / generation.folder
    return folder
