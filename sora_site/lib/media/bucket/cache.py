"""Keeps the folders within their bounds where the bucket holds the files: what nobody asked for longest gives way."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from sora_site.lib.media.bucket import client, keeping
from sora_site.lib.media.bucket.errors import AwayError

#: What the bucket holds, by the first word of its names.
KINDS = ("clips", "uploads", "exports")
#: Shortened to this part of the bound, so that it is not done again at once.
_ENOUGH = 0.9


@dataclass(frozen=True)
class _Here:
    name: str
    path: Path
    used: float
    size: int


def shorten() -> int:
    """Removes what was used longest ago until S3_CACHE_MEGABYTES hold the rest. Returns how many files went.

    Only what the bucket holds, as it says at that moment; where it is away, everything stays.
    """
    if not client.is_on():
        return 0
    bound = settings.S3_CACHE_MEGABYTES * 2**20
    here = [file for kind in KINDS for file in _files(kind, keeping.place(f"{kind}/"))]
    size = sum(file.size for file in here)
    if size <= bound:
        return 0
    with _only_one() as is_mine:
        if not is_mine:
            return 0
        removed = 0
        for file in sorted(here, key=lambda file: file.used):
            if size <= bound * _ENOUGH:
                break
            try:
                if _let_go(file):
                    size, removed = size - file.size, removed + 1
            except AwayError:
                break
        return removed


def _let_go(file: _Here) -> bool:
    there = client.head(file.name)
    try:
        status = file.path.stat()
        # Asked for since it was looked at: it stays.
        if there is None or there.size != status.st_size or status.st_atime != file.used:
            return False
        file.path.unlink()
    except FileNotFoundError:
        return False
    if file.name.startswith("clips/"):
        with suppress(OSError):
            file.path.parent.rmdir()
    return True


def _files(name: str, folder: Path) -> Iterator[_Here]:
    """Whole files; those that begin with a dot, or end as unfinished ones do, are somebody's work."""
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.endswith(".part"):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files(f"{name}/{entry.name}", Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                with suppress(FileNotFoundError):
                    status = entry.stat(follow_symlinks=False)
                    yield _Here(f"{name}/{entry.name}", Path(entry.path), status.st_atime, status.st_size)


@contextmanager
def _only_one() -> Iterator[bool]:
    """Whether nobody else on this machine shortens just now."""
    folder = keeping.hidden()
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / "shortening", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        is_mine = True
    except OSError:
        is_mine = False
    try:
        yield is_mine
    finally:
        os.close(handle)
