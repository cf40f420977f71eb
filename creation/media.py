"""Names and places of the files of creation. Nothing here knows who may see them."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from sora_site.lib.media import store
from sora_site.lib.media.bucket import client, keeping, removing

if TYPE_CHECKING:
    from creation.models import Clip

#: The files a clip may have, and what they are. A name that is not here is no file of a clip.
FILES = {
    "film.mp4": "video/mp4",
    "small.mp4": "video/mp4",
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
    """Where the files of `clip` stand on this machine; absent once it is erased. With a bucket some may only be there:
    ask for them by `clip_file`.
    """
    return place_of(clip.key)


def place_of(key: str) -> Path:
    """Where the files of the clip of this key stand on this machine."""
    return _under(_clips(), key)


def clip_file(clip: Clip, name: str) -> Path:
    """One of the files of `clip`, brought from the bucket where it is not here.

    Raises FileNotFoundError where there is none, bucket.errors.AwayError, DiskFullError.
    """
    _under(clip_folder(clip), name)
    return keeping.bring(f"clips/{clip.key}/{name}")


def kept_bytes(clip: Clip) -> int:
    """Of all files kept of `clip`. Raises bucket.errors.AwayError."""
    if client.is_on():
        return sum(file.size for file in client.all_listed(_below(clip.key)))
    folder = clip_folder(clip)
    return sum(_size(path) for path in folder.glob("**/*")) if folder.is_dir() else 0


def keep_clip(finished: Path, *, key: str) -> None:
    """Moves the folder of finished files to its place. Repeating it after a crash in between changes nothing.

    With a bucket they also stand there once it returns; raises bucket.errors.AwayError, and then they stand here.
    """
    store.publish_folder(finished, place_of(key))
    removing.recall(_below(key))
    for path in _files(key):
        keeping.put(f"clips/{key}/{path.name}")


def shelve_missing(key: str) -> int:
    """Puts those files of a clip into the bucket that stand here and not there. Returns how many. Raises AwayError."""
    there = {file.name: file.size for file in client.listed(_below(key))}
    missing = [path for path in _files(key) if there.get(f"clips/{key}/{path.name}") != _size(path)]
    for path in missing:
        with suppress(FileNotFoundError):  # erased in this moment
            keeping.put(f"clips/{key}/{path.name}")
    return len(missing)


def put_beside(clip: Clip, file: Path, name: str) -> None:
    """Moves a finished file beside those of `clip`, whole or not. Raises FileNotFoundError once it is erased, and
    with a bucket AwayError.
    """
    with file.open("rb") as written:
        os.fsync(written.fileno())
    if client.is_on():
        clip_folder(clip).mkdir(parents=True, exist_ok=True)
    file.replace(_under(clip_folder(clip), name))
    keeping.put(f"clips/{clip.key}/{name}")


def remove_clip(key: str) -> None:
    """Deletes the files of a clip; from the first moment nobody finds them."""
    forget_clip(key)
    store.remove(place_of(key))


def forget_clip(key: str) -> None:
    """Has the files of a clip leave the bucket, as soon as the caller's transaction holds."""
    removing.discard(_below(key))


def fresh_work_folder(name: str) -> Path:
    """An empty folder for unfinished files. Raises DiskFullError, in words, when no film would fit."""
    store.require_space(settings.WORK_DIR, FILM_BYTES)
    remove_work(name)
    folder = _under(settings.WORK_DIR, name)
    folder.mkdir(parents=True)
    return folder


def require_reserve() -> None:
    """Raises DiskFullError, in words, before a film is begun that could fill the disk."""
    store.require_space(settings.MEDIA_DIR, max(settings.DISK_RESERVE_MEGABYTES * 2**20 - store.SPARE_BYTES, 0))


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
    """Where the picture of an upload stands on this machine, if it is here."""
    return _under(settings.MEDIA_DIR / "uploads", f"{key}.webp")


def upload_file(key: str) -> Path:
    """The picture of an upload, brought from the bucket where it is not here.

    Raises FileNotFoundError, bucket.errors.AwayError, DiskFullError.
    """
    upload_path(key)
    return keeping.bring(_upload(key))


def write_upload(key: str, data: bytes) -> Path:
    """Keeps the WebP of an upload, here alone. Raises DiskFullError."""
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


def shelve_upload(key: str) -> int:
    """Has the bucket hold the picture of an upload, if it stands here: returns 1 then. Raises AwayError."""
    if not upload_path(key).is_file():
        return 0
    with suppress(FileNotFoundError):  # removed in this moment
        keeping.put(_upload(key))
    return 1


def remove_upload(key: str) -> None:
    """Deletes the picture of an upload, where there is one."""
    forget_upload(key)
    upload_path(key).unlink(missing_ok=True)


def forget_upload(key: str) -> None:
    """Has the picture of an upload leave the bucket, as soon as the caller's transaction holds."""
    upload_path(key)
    removing.discard(_upload(key))


def _upload(key: str) -> str:
    return f"uploads/{key}.webp"


def _files(key: str) -> list[Path]:
    """The files of a clip that stand on this machine."""
    folder = place_of(key)
    return sorted(path for path in folder.iterdir() if path.name in FILES) if folder.is_dir() else []


def _below(key: str) -> str:
    """The beginning of the names of a clip's files in the bucket."""
    place_of(key)
    return f"clips/{key}/"


def _size(path: Path) -> int:
    """0 for what is no file, or was taken away meanwhile."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


def _clips() -> Path:
    folder: Path = settings.MEDIA_DIR / "clips"
    return folder


def _under(folder: Path, name: str) -> Path:
    """`folder / name`. Raises ValueError for a name that would lead anywhere else."""
    if name in ("", ".", "..") or name != os.path.basename(name) or "\0" in name:
        raise ValueError(f"{name!r} names no folder of the site.")
    return folder / name
