"""Films and pictures: those the database of the same backup knows, new ones copied, the others linked."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sora_site.lib.media.bucket import client, keeping
from sora_site.operating.backup import files
from sora_site.operating.backup.files import Kept


@dataclass
class Known:
    """Names the rows of a snapshot give to files: folders of clips, and uploads without their suffix."""

    clips: frozenset[str]
    uploads: frozenset[str]

    def covers(self, path: Path) -> bool:
        """Whether a file (its path below the media folder) belongs to the snapshot. Other kinds of files all do."""
        if path.parts[0] == "clips" and len(path.parts) > 1:
            return path.parts[1] in self.clips
        if path.parts[0] == "uploads":
            return path.stem in self.uploads
        return True

    def without_files(self, found: Iterable[Kept]) -> list[str]:
        """What the rows know and no file was found of."""
        paths = [Path(file.path) for file in found]
        clips = {path.parts[1] for path in paths if path.parts[0] == "clips"}
        uploads = {path.stem for path in paths if path.parts[0] == "uploads"}
        return [f"clips/{key}" for key in sorted(self.clips - clips)] + [
            f"uploads/{key}" for key in sorted(self.uploads - uploads)
        ]


@dataclass
class Taken:
    """What came of it."""

    files: list[Kept] = field(default_factory=list)
    copied: int = 0
    copied_bytes: int = 0

    @property
    def bytes(self) -> int:
        return sum(file.size for file in self.files)


def take(media: Path, target: Path, known: Known, before: dict[str, Kept], earlier: Path | None) -> Taken:
    """Brings every file of `media` the snapshot covers to `target`.

    A file of the same path, size and time as in the backup before (`before`, its files under `earlier`) is linked to
    that one: a finished film never changes. A file that goes meanwhile is not there; `Known.without_files` tells.
    Where films stand in a bucket, those that are not here come from there. Raises bucket.errors.AwayError.
    """
    taken = Taken()
    for source in files.walk(media):
        path = source.relative_to(media)
        if not known.covers(path):
            continue
        try:
            twin = _linked(source, target / path, before.get(str(path)), earlier)
            if twin is None:
                copied = files.copy(source, target / path, str(path))
                taken.copied += 1
                taken.copied_bytes += copied.size
            taken.files.append(twin or copied)
        except FileNotFoundError:
            continue
    if client.is_on():
        _from_bucket(taken, target, known, before, earlier)
    return taken


def _from_bucket(taken: Taken, target: Path, known: Known, before: dict[str, Kept], earlier: Path | None) -> None:
    """What is not here; straight to the backup, past the folder of what is at hand."""
    here = {file.path for file in taken.files}
    for below in ("clips/", "uploads/"):
        for file in client.all_listed(below):
            if file.name in here or not known.covers(Path(file.name)):
                continue
            twin = before.get(file.name)
            if twin is None or twin.size != file.size or not _is_linked(target / file.name, twin, earlier):
                try:
                    (target / file.name).parent.mkdir(parents=True, exist_ok=True)
                    about = keeping.fetch_to(file.name, target / file.name)
                except FileNotFoundError:
                    continue
                twin = Kept(file.name, about.size, about.sha256, about.mtime_ns)
                taken.copied += 1
                taken.copied_bytes += twin.size
            taken.files.append(twin)


def _linked(source: Path, target: Path, twin: Kept | None, earlier: Path | None) -> Kept | None:
    status = source.stat()
    if twin is None or (status.st_size, status.st_mtime_ns) != (twin.size, twin.mtime_ns):
        return None
    return twin if _is_linked(target, twin, earlier) else None


def _is_linked(target: Path, twin: Kept, earlier: Path | None) -> bool:
    try:
        if earlier is None or (earlier / twin.path).stat().st_size != twin.size:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(earlier / twin.path, target)
    except OSError:
        # Another disk, or one that knows no links.
        return False
    return True
