"""Puts finished files into the bucket and brings them back, by name. Where there is no bucket, the folder is all."""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings
from django.db import connection

from sora_site.lib import connections
from sora_site.lib.media import store
from sora_site.lib.media.bucket import client
from sora_site.lib.media.bucket.client import About
from sora_site.lib.media.bucket.errors import AwayError

#: Seconds for which a file counts as just used, without its time being written again.
_JUST_USED = 60
#: Files one process brings at a time; others wait their turn, and not for ever.
_AT_ONCE = threading.BoundedSemaphore(16)
_PATIENCE = 20.0
#: Locks that files share by their names: two different files seldom wait for each other, and no lock is ever removed.
_LOCKS = 256


def place(name: str) -> Path:
    """Where the file of this name stands on this machine, if it is here."""
    first, _slash, rest = name.partition("/")
    folder: Path = settings.EXPORT_DIR / rest if first == "exports" else settings.MEDIA_DIR / name
    return folder


def put(name: str) -> None:
    """Has the bucket hold the file of this name that stands here. Nothing happens without a bucket, or when it does.

    Raises AwayError, FileNotFoundError.
    """
    if not client.is_on():
        return
    path = place(name)
    mine = client.about(path)
    there = client.head(name)
    if there is None or (there.size, there.sha256) != (mine.size, mine.sha256):
        client.put(path, name, mine)


def bring(name: str) -> Path:
    """The file of this name, on this machine: from the bucket where it is not here yet. Askers at once fetch it once.

    Raises FileNotFoundError where it is nowhere, AwayError, DiskFullError.
    """
    path = place(name)
    if path.exists():
        if client.is_on():
            _used(path)
        return path
    if not client.is_on():
        raise FileNotFoundError(path)
    # Fetching takes a while, in which nobody needs the rows. In a transaction closing would break it.
    if not connection.in_atomic_block:
        connections.refresh()
    if not _AT_ONCE.acquire(timeout=_PATIENCE):
        raise AwayError("too many films are being fetched at once")
    try:
        with _alone(name):
            if not path.exists():
                _fetch(name, path)
    finally:
        _AT_ONCE.release()
    return path


def fetch_to(name: str, target: Path) -> About:
    """Writes the bucket's file of this name to `target`, whole and proved or not at all; its time is the original's.

    Raises FileNotFoundError, AwayError, DiskFullError.
    """
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    digest = hashlib.sha256()
    try:
        with part.open("wb") as file:

            def take(chunk: bytes) -> None:
                digest.update(chunk)
                file.write(chunk)

            about = client.get(name, lambda about: store.require_space(target, about.size), take)
            size = file.tell()
        if size != about.size or about.sha256 not in ("", digest.hexdigest()):
            raise AwayError(f"{name.partition('/')[0]}: a file came damaged", "Put it back from a backup.")
        os.utime(part, ns=(time.time_ns(), about.mtime_ns))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return About(size, digest.hexdigest(), about.mtime_ns)


def _fetch(name: str, path: Path) -> None:
    waiting = hidden() / "brought"
    waiting.mkdir(parents=True, exist_ok=True)
    brought = waiting / secrets.token_hex(8)
    try:
        fetch_to(name, brought)
        for _attempt in range(3):
            path.parent.mkdir(parents=True, exist_ok=True)
            # An emptied folder may be cleared away in this very moment.
            with suppress(FileNotFoundError):
                brought.replace(path)
                return
        raise AwayError("its folder was taken away again and again")
    finally:
        brought.unlink(missing_ok=True)


@contextmanager
def _alone(name: str) -> Iterator[None]:
    """Nobody else on this machine fetches the file while the block runs."""
    folder = hidden() / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % _LOCKS
    handle = os.open(folder / str(number), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _used(path: Path) -> None:
    """Notes that somebody wants the file, on disks that do not note it themselves. Its own time stays as it is."""
    with suppress(FileNotFoundError):
        status = path.stat()
        if time.time() - status.st_atime > _JUST_USED:
            os.utime(path, ns=(time.time_ns(), status.st_mtime_ns))


def hidden() -> Path:
    """Beside the films, so that bringing one ends in a rename; no backup and no tidying looks into it."""
    folder: Path = settings.MEDIA_DIR / ".bucket"
    return folder
