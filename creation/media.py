"""Names and places of the files of creation. Nothing here knows who may see them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from sora_site.lib.media import store

if TYPE_CHECKING:
    from creation.models import Clip

#: The files a clip may have, and what they are. A name that is not here is no file of a clip.
FILES = {
    "film.mp4": "video/mp4",
    "captions.vtt": "text/vtt; charset=utf-8",
    "poster.webp": "image/webp",
    "poster.jpg": "image/jpeg",
    "thumb.webp": "image/webp",
    "sprites.webp": "image/webp",
    "sprites.jpg": "image/jpeg",
}
#: Bytes a film may take on its way, its unfinished parts included.
FILM_BYTES = 400 * 2**20


def clip_folder(clip: Clip) -> Path:
    """Where the files of `clip` stand; absent once it is erased."""
    return _under(_clips(), clip.key)


def keep_clip(finished: Path, *, key: str) -> None:
    """Moves the folder of finished files to its place. Repeating it after a crash in between changes nothing."""
    store.publish_folder(finished, _under(_clips(), key))


def remove_clip(key: str) -> None:
    """Deletes the files of a clip; from the first moment nobody finds them."""
    store.remove(_under(_clips(), key))


def fresh_work_folder(name: str) -> Path:
    """An empty folder for unfinished files. Raises DiskFullError, in words, when no film would fit."""
    store.require_space(settings.WORK_DIR, FILM_BYTES)
    remove_work(name)
    folder = _under(settings.WORK_DIR, name)
    folder.mkdir(parents=True)
    return folder


def remove_work(name: str) -> None:
    """Deletes a folder of unfinished files, where there is one."""
    store.remove(_under(settings.WORK_DIR, name))


def preview_path(name: str) -> Path:
    """The newest picture of the film being made in work folder `name`; there may be none yet."""
    return _under(settings.WORK_DIR, name) / "preview.jpg"


def preview_type(path: Path) -> str:
    """What that picture is, whatever its name says: most are JPEGs, those that move WebPs. Raises OSError."""
    with path.open("rb") as file:
        return "image/webp" if file.read(12)[8:] == b"WEBP" else "image/jpeg"


def upload_path(key: str) -> Path:
    """Where the picture of an upload stands."""
    return _under(settings.MEDIA_DIR / "uploads", f"{key}.webp")


def write_upload(key: str, data: bytes) -> Path:
    """Keeps the WebP of an upload. Raises DiskFullError."""
    path = upload_path(key)
    store.require_space(path, len(data))
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return path


def remove_upload(key: str) -> None:
    """Deletes the picture of an upload, where there is one."""
    upload_path(key).unlink(missing_ok=True)


def _clips() -> Path:
    folder: Path = settings.MEDIA_DIR / "clips"
    return folder


def _under(folder: Path, name: str) -> Path:
    """`folder / name`. Raises ValueError for a name that would lead anywhere else."""
    if name in ("", ".", "..") or name != os.path.basename(name) or "\0" in name:
        raise ValueError(f"{name!r} names no folder of the site.")
    return folder / name
