"""What a backup says of itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sora_site.operating.backup import files
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.files import Kept

#: Grows when an older site could not read what this one writes.
FORMAT = 1
NAME = "backup.json"


@dataclass(frozen=True)
class Database:
    """The database at one moment."""

    vendor: str  # "sqlite" or "postgresql"
    #: table → rows
    tables: dict[str, int]
    #: "app.name" of every migration it has.
    migrations: list[str]
    files: list[Kept]
    #: What the vendor's own part needs to put it back.
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Manifest:
    created_at: str  # ISO 8601, UTC
    site: str  # commit, where it is known
    database: Database
    #: SHA-256 of media.jsonl; None where films were left out.
    media: str | None
    keys: Kept | None
    #: Files the database knows that were deleted before they could be copied.
    missing: list[str] = field(default_factory=list)
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        (folder / NAME).write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n")


def read(folder: Path) -> Manifest:
    """The manifest of a backup. Raises BackupError where there is none, or one of a later site."""
    try:
        data = json.loads((folder / NAME).read_text())
    except FileNotFoundError:
        raise BackupError(f"{folder} is no backup: it has no {NAME}.") from None
    except (OSError, ValueError) as problem:
        raise BackupError(f"{folder / NAME} cannot be read: {problem}") from problem
    try:
        if data["format"] > FORMAT:
            raise BackupError(f"{folder} was written by a newer site. Bring this one up to date first.")
        database = data["database"]
        database["files"] = [Kept(**file) for file in database["files"]]
        data["database"] = Database(**database)
        data["keys"] = Kept(**data["keys"]) if data["keys"] else None
        return Manifest(**data)
    except (KeyError, TypeError, AttributeError) as problem:
        raise BackupError(f"{folder / NAME} is not what a backup says of itself.") from problem


def media_of(folder: Path, manifest: Manifest) -> list[Kept]:
    """The files of films and pictures. Raises BackupError where their list is not the one that was written."""
    if manifest.media is None:
        return []
    path = folder / "media.jsonl"
    try:
        if files.digest(path) != manifest.media:
            raise BackupError(f"{path} is damaged: it is not the list that was written.")
        return files.read_list(path)
    except FileNotFoundError:
        raise BackupError(f"{path} is missing.") from None
    except (ValueError, TypeError) as problem:
        raise BackupError(f"{path} is not a list of files.") from problem


def wrong_with(folder: Path) -> list[str]:
    """Everything that is wrong with a backup, one sentence each. Reads every byte of it."""
    try:
        manifest = read(folder)
        media = media_of(folder, manifest)
    except BackupError as problem:
        return [str(problem)]
    wrong = list(files.wrong_with(folder / "database", manifest.database.files))
    wrong += files.wrong_with(folder / "media", media)
    if manifest.keys:
        wrong += files.wrong_with(folder, [manifest.keys])
    return wrong
