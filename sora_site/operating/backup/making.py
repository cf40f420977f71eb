"""Makes a backup while the site runs: first the database at one moment, then the files that moment knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection

from sora_site.lib import amounts
from sora_site.lib.media import store
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError
from sora_site.operating import machine
from sora_site.operating.backup import files, keys, manifest, media, postgres, shelf, sqlite
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.files import Kept
from sora_site.operating.backup.manifest import Database, Manifest
from sora_site.operating.backup.media import Known, Taken


@dataclass(frozen=True)
class Made:
    """A finished, verified backup."""

    folder: Path
    manifest: Manifest
    media: Taken | None

    def lines(self) -> list[str]:
        """What is in it, for the operator."""
        database = self.manifest.database
        rows, size = sum(database.tables.values()), sum(file.size for file in database.files)
        lines = [f"The database: {rows:,} rows in {len(database.tables)} tables, {amounts.words(size)}."]
        if self.media:
            lines.append(
                f"Films and pictures: {len(self.media.files):,} files, {amounts.words(self.media.bytes)}; "
                f"{self.media.copied:,} of them new, {amounts.words(self.media.copied_bytes)}."
            )
        lines.append("Keys: keys.tar. Keep it apart: it opens every account." if self.manifest.keys else "No keys.")
        if self.manifest.missing:
            lines.append(f"Deleted meanwhile, so not in it: {', '.join(self.manifest.missing[:10])}")
        return lines


def make(
    target: Path, *, with_media: bool = True, with_keys: bool = True, verify_all: bool = False, keep: int | None = None
) -> Made:
    """Makes one below `target`, reads it again, and removes all but the newest `keep`. Raises BackupError.

    However it is cut short, what stands under `target` are whole backups. `verify_all` also reads the files that are
    links to the backup before.
    """
    try:
        _require_room(target)
        with shelf.begun(target) as folder:
            made = _fill(folder, shelf.whole(target), with_media=with_media, with_keys=with_keys)
            _verify(folder, made, everything=verify_all)
            name = folder.name.split("-", 1)[1]
    except OSError as problem:
        raise BackupError(f"The backup could not be written: {problem}") from problem
    if keep is not None:
        shelf.prune(target, keep)
    return Made(target / name, made.manifest, made.media)


def _fill(folder: Path, earlier: list[Path], *, with_media: bool, with_keys: bool) -> Made:
    began = datetime.now(UTC)
    database, known = snapshot(folder / "database")
    taken, listed, missing = None, None, []
    if with_media:
        taken = _media(folder, known, earlier)
        missing = known.without_files(taken.files)
        files.write_list(folder / "media.jsonl", taken.files)
        listed = files.digest(folder / "media.jsonl")
    about = Manifest(
        created_at=began.isoformat(timespec="seconds"),
        site=machine.commit(),
        database=database,
        media=listed,
        keys=keys.take(folder) if with_keys else None,
        missing=missing,
    )
    about.write(folder)
    return Made(folder, about, taken)


def snapshot(folder: Path) -> tuple[Database, Known]:
    """The site's database at this moment, written to `folder`."""
    if connection.vendor == "sqlite":
        return sqlite.take(folder)
    if connection.vendor == "postgresql":
        return postgres.take(folder)
    raise BackupError(f"Databases of {connection.vendor} are not backed up by the site. Use their own tools.")


def _media(folder: Path, known: Known, earlier: list[Path]) -> Taken:
    before: dict[str, Kept] = {}
    last = next((place for place in earlier if (place / "media").is_dir()), None)
    if last is not None:
        before = {file.path: file for file in manifest.media_of(last, manifest.read(last))}
    try:
        return media.take(settings.MEDIA_DIR, folder / "media", known, before, last / "media" if last else None)
    except AwayError as problem:
        raise BackupError(
            f"The films' bucket: {problem.reason}. {problem.todo} Or back up --without-media."
        ) from problem
    except DiskFullError as problem:
        raise BackupError(problem.message) from problem


def _verify(folder: Path, made: Made, *, everything: bool) -> None:
    """Reads again what was written: a disk that takes bytes and does not keep them is found now, not when needed."""
    wrong = list(files.wrong_with(folder / "database", made.manifest.database.files))
    if made.media:
        written = [
            file for file in made.media.files if everything or (folder / "media" / file.path).stat().st_nlink == 1
        ]
        wrong += files.wrong_with(folder / "media", written)
    if made.manifest.keys:
        wrong += files.wrong_with(folder, [made.manifest.keys])
    if wrong:
        raise BackupError("What was written is not what was read: " + " ".join(wrong[:5]))


def _require_room(target: Path) -> None:
    """At least for the database: how much of the films is new is only known on the way."""
    size = sqlite.path().stat().st_size if connection.vendor == "sqlite" and sqlite.path().exists() else 0
    try:
        store.require_space(target, size)
    except DiskFullError as problem:
        raise BackupError(problem.message) from problem
