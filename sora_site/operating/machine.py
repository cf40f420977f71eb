"""The machine under the site: its disk, what fills it, and which version runs."""

from __future__ import annotations

import os
import platform
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import django
from django.conf import settings


@dataclass(frozen=True)
class Disk:
    """Bytes."""

    total: int
    free: int

    @property
    def used_percent(self) -> float:
        return 100 * (1 - self.free / self.total) if self.total else 0.0


def disk() -> Disk:
    """The disk DATA_DIR stands on, as a program that is not root sees it."""
    standing = next(place for place in (settings.DATA_DIR, *settings.DATA_DIR.parents) if place.exists())
    usage = shutil.disk_usage(standing)
    return Disk(usage.total, usage.free)


@dataclass(frozen=True)
class Size:
    """What one folder holds."""

    files: int
    bytes: int


def size_of(folder: Path) -> Size:
    """Walks the folder: about a second for a hundred thousand files. Files that go meanwhile do not count."""
    files = amount = 0
    waiting = [folder]
    while waiting:
        try:
            entries = list(os.scandir(waiting.pop()))
        except OSError:
            continue
        for entry in entries:
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.is_file(follow_symlinks=False):
                    files, amount = files + 1, amount + entry.stat().st_size
            except OSError:
                continue
    return Size(files, amount)


def versions() -> dict[str, str]:
    """What runs here, by name."""
    return {
        "Site": commit() or "unknown",
        "Django": django.get_version(),
        "Python": platform.python_version(),
        "Linux": platform.release(),
    }


@cache
def commit() -> str:
    """The first twelve digits of the checked-out commit, read without git; empty where there is no repository."""
    place = settings.BASE_DIR / ".git"
    try:
        if place.is_file():  # a worktree
            place = (settings.BASE_DIR / place.read_text().removeprefix("gitdir:").strip()).resolve()
        head = (place / "HEAD").read_text().strip()
        if not head.startswith("ref: "):
            return head[:12]
        name = head.removeprefix("ref: ")
        common = place / "commondir"
        home = (place / common.read_text().strip()).resolve() if common.exists() else place
        if (home / name).exists():
            return (home / name).read_text().strip()[:12]
        packed = re.search(rf"^([0-9a-f]{{40}}) {re.escape(name)}$", (home / "packed-refs").read_text(), re.MULTILINE)
        return packed[1][:12] if packed else ""
    except OSError:
        return ""
