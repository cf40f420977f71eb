"""Keeps folder and bucket in line: what stands here and is not yet there is put there; what no row knows leaves it.

Both go on a round at a time, may be cut short anywhere, and do nothing without a bucket.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import structlog
from django.conf import settings
from django.utils import timezone

from creation import media, tidy
from creation.models import Clip, Generation, Upload
from sora_site.lib.media.bucket import client, keeping, removing
from sora_site.lib.media.bucket.client import Listed
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.work import OPEN
from sora_site.people.models import User

log = structlog.stdlib.get_logger(__name__)

#: Films looked at in one round of `Filling`, so that other chores of the lane get their turn.
ROUND = 50


class Filling:
    """Puts into the bucket what was made before there was one, what a restore brought, and what a crash left."""

    def __init__(self) -> None:
        #: Folders found whole there, with the time of their last change.
        self._whole: set[tuple[str, int]] = set()

    def go_on(self) -> None:
        """One round. A bucket that is away is asked again with the next."""
        try:
            self._round(ROUND)
        except AwayError as problem:
            log.warning("films wait for their bucket", reason=problem.reason)

    def all(self, say: Callable[[int], None]) -> int:
        """All of it; `say` hears from time to time how many were looked at. Returns how many. Raises AwayError."""
        looked = 0
        while count := self._round(ROUND):
            looked += count
            say(looked)
        return looked

    def _round(self, most: int) -> int:
        if not client.is_on():
            return 0
        looked = 0
        for path, shelve in (*_places("clips", _shelve_clip), *_places("uploads", _shelve_upload)):
            try:
                mark = (path.name, path.stat().st_mtime_ns)
            except FileNotFoundError:
                continue
            if mark not in self._whole:
                shelve(path)
                self._whole.add(mark)
                looked += 1
                if looked == most:
                    break
        return looked


class Sweep:
    """Finds in the bucket what no row knows: a worker that died between two steps left it."""

    def __init__(self) -> None:
        self._after = ""

    def go_on(self) -> int:
        """Looks at the next thousand files, and begins anew after the last. Returns how many names are to go."""
        if not client.is_on():
            return 0
        try:
            found = client.listed("", self._after)
        except AwayError:
            return 0
        self._after = found[-1].name if found else ""
        before = timezone.now() - timedelta(seconds=tidy.GRACE)
        old = [file for file in found if file.changed_at < before]
        return _forget_clips(old) + _forget_uploads(old)


def bring_back(say: Callable[[int], None]) -> int:
    """Brings every film and picture the rows know to this machine. Returns how many files came. Raises AwayError."""
    keys = Clip.objects.filter(erased_at=None).order_by("pk").values_list("key", flat=True)
    below = [f"clips/{key}/" for key in keys.iterator()]
    below += [f"uploads/{key}.webp" for key in Upload.objects.order_by("pk").values_list("key", flat=True).iterator()]
    count = 0
    for names in below:
        for file in client.all_listed(names):
            keeping.bring(file.name)
            count += 1
        say(count)
    return count


def _places(kind: str, shelve: Callable[[Path], None]) -> list[tuple[Path, Callable[[Path], None]]]:
    folder: Path = settings.MEDIA_DIR / kind
    if not folder.is_dir():
        return []
    places = sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.suffix != ".part")
    return [(path, shelve) for path in places]


def _shelve_clip(folder: Path) -> None:
    """Films this database does not know may be another's; they stay where they are."""
    mine = Clip.objects.filter(key=folder.name, erased_at=None)
    if mine.exists() and media.shelve_missing(folder.name) and not mine.exists():
        media.forget_clip(folder.name)  # erased while it was put there


def _shelve_upload(file: Path) -> None:
    mine = Upload.objects.filter(key=file.stem)
    if mine.exists() and media.shelve_upload(file.stem) and not mine.exists():
        media.forget_upload(file.stem)


def _forget_clips(found: Iterable[Listed]) -> int:
    """Those whose making ended here, and which are no clip, or an erased one."""
    keys = {file.name.split("/")[1] for file in found if file.name.startswith("clips/")}
    ended = Generation.objects.filter(folder__in=keys).exclude(state__in=OPEN)
    there = Clip.objects.filter(key__in=keys, erased_at=None)
    gone = set(ended.values_list("folder", flat=True)) - set(there.values_list("key", flat=True))
    for key in gone:
        media.forget_clip(key)
    return len(gone)


def _forget_uploads(found: Iterable[Listed]) -> int:
    """Those without a row; older ones than everybody here are another database's."""
    first = User.objects.order_by("date_joined").values_list("date_joined", flat=True).first()
    names = {
        file.name: Path(file.name).stem
        for file in found
        if file.name.startswith("uploads/") and first is not None and file.changed_at > first
    }
    known = set(Upload.objects.filter(key__in=names.values()).values_list("key", flat=True))
    gone = [name for name, key in names.items() if key not in known]
    for name in gone:
        removing.discard(name)
    return len(gone)
