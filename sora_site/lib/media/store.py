"""Folders of files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from django.db import DatabaseError
from django.utils.translation import gettext as _

from sora_site.lib.media.errors import DiskFullError

#: Kept free for the database and everything else on the disk.
SPARE_BYTES = 200 * 2**20


def publish_folder(source: Path, target: Path) -> None:
    """Makes `source` appear as `target`, whole; both stand on one file system.

    May be called again after a crash at any moment: a target whose source is gone is finished already, and a target
    left by an earlier attempt gives way to the newer source. Raises FileNotFoundError when there is neither.
    """
    if not source.exists() and target.is_dir():
        return
    _write_through(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    old = _hidden(target)
    with suppress(FileNotFoundError):
        target.rename(old)
    source.rename(target)
    _sync(target.parent)
    shutil.rmtree(old, ignore_errors=True)


def remove(folder: Path) -> None:
    """Takes `folder` away at once, then deletes what was in it. Nothing happens where there is none."""
    gone = _hidden(folder)
    try:
        folder.rename(gone)
    except FileNotFoundError:
        return
    _sync(folder.parent)
    shutil.rmtree(gone)


def require_space(folder: Path, needed: int) -> None:
    """Raises DiskFullError when the disk of `folder` has no room for `needed` bytes and some to spare."""
    standing = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(standing).free
    if free < needed + SPARE_BYTES:
        raise DiskFullError(
            "disk_full",
            _("The disk is nearly full: %(free)d MB are free and %(needed)d MB are needed. Ask the operator for room.")
            % {"free": free // 2**20, "needed": (needed + SPARE_BYTES) // 2**20},
        )


def has_no_room(folder: Path) -> bool:
    """Whether the disk of `folder` is full to the last megabyte."""
    standing = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(standing).free < 2**20


def is_full(problem: BaseException | None, folder: Path) -> bool:
    """Whether `problem`, or what led to it, is that the disk of `folder` or of the database took no more."""
    while problem is not None:
        if isinstance(problem, DiskFullError) or getattr(problem, "errno", None) == errno.ENOSPC:
            return True
        # SQLite says it in words; PostgreSQL by its code.
        if "disk is full" in str(problem) or getattr(problem, "sqlstate", "") == "53100":
            return True
        if isinstance(problem, DatabaseError) and has_no_room(folder):
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def _hidden(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.gone")


def _write_through(folder: Path) -> None:
    """What power loss could take is on the disk before the folder has its name."""
    for place, _folders, files in os.walk(folder):
        for name in files:
            _sync(Path(place, name))
        _sync(Path(place))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
