"""The folder backups stand in, side by side by their time."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sora_site.operating.backup import manifest
from sora_site.operating.backup.errors import BackupError

_UNFINISHED = ".unfinished-"


def whole(shelf: Path) -> list[Path]:
    """The finished backups, the newest first."""
    if not shelf.is_dir():
        return []
    found = [place for place in shelf.iterdir() if not place.name.startswith(".") and (place / manifest.NAME).exists()]
    return sorted(found, key=lambda place: place.name, reverse=True)


def named(place: Path) -> Path:
    """The backup at `place`, or the newest in it. Raises BackupError."""
    if (place / manifest.NAME).exists():
        return place
    if backups := whole(place):
        return backups[0]
    raise BackupError(f"There is no backup at {place}.")


def age_of(backup: Path) -> float:
    """Seconds since a backup was begun."""
    began = datetime.fromisoformat(manifest.read(backup).created_at)
    return (datetime.now(UTC) - began).total_seconds()


@contextmanager
def begun(shelf: Path) -> Iterator[Path]:
    """A folder for one backup. It gets its name when the block ends well; what was cut short before is removed.

    Raises BackupError when another one is being written here.
    """
    shelf.mkdir(parents=True, exist_ok=True)
    shelf.chmod(0o700)
    with (shelf / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BackupError(f"Another backup is being written to {shelf}.") from None
        for left in shelf.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(left)
        name = _free_name(shelf)
        place = shelf / f"{_UNFINISHED}{name}"
        place.mkdir(mode=0o700)
        try:
            yield place
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        os.sync()
        place.rename(shelf / name)
        _sync(shelf)


def prune(shelf: Path, keep: int) -> list[Path]:
    """Removes all but the newest `keep`. Each stands alone: links share bytes, not fate. Returns what went."""
    old = whole(shelf)[keep:]
    for backup in old:
        # Out of sight first: one half removed must not look whole.
        gone = backup.with_name(f"{_UNFINISHED}{backup.name}")
        backup.rename(gone)
        shutil.rmtree(gone)
    return old


def _free_name(shelf: Path) -> str:
    name = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
    names = (name, *(f"{name}-{number}" for number in range(2, 100)))
    return next(each for each in names if not (shelf / each).exists())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
