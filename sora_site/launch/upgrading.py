"""Brings the database to where this version of the site wants it, and back where that fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection

from sora_site.operating import health
from sora_site.operating.backup import journal, making, restoring
from sora_site.operating.backup.errors import BackupError

Say = Callable[[str], None]

#: Backups made before an upgrade that are kept.
KEPT = 3


def finish_restore(say: Say) -> None:
    """Goes on with a restore whose last step was cut short, before anybody reads a row."""
    if (done := journal.finish()) is not None:
        say(f"The restore of {done.backup}, which was cut short, is finished now.")


def migrate(say: Say, *, backs_up: bool, backup: Path | None = None) -> None:
    """Applies what waits. The database is backed up first where it holds anything, and put back when that fails.

    `backup` has it already. Raises CommandError, saying where everything stands.
    """
    try:
        waiting = health.pending()
        is_filled = bool(waiting) and holds_anything()
    except DatabaseError as problem:
        raise CommandError(
            f"The database cannot be read: {problem}. Nothing was changed. `restore` puts a backup back."
        ) from problem
    if not waiting:
        return
    if backup is None and backs_up and is_filled:
        backup = _backup(say, len(waiting))
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except Exception as problem:
        raise CommandError(_put_back(backup, problem, say)) from problem


def _backup(say: Say, waiting: int) -> Path:
    """Rows only: an upgrade touches no film."""
    say(f"This version changes the database in {waiting} steps. Backing it up first …")
    try:
        made = making.make(settings.BACKUP_DIR / "before-upgrade", with_media=False, with_keys=False, keep=KEPT)
    except BackupError as problem:
        raise CommandError(
            f"{problem} Nothing was changed. Make room and start again, or start with --no-backup."
        ) from problem
    say(f"The database is backed up to {made.folder}.")
    return made.folder


def _put_back(folder: Path | None, problem: Exception, say: Say) -> str:
    """Returns what to tell the operator."""
    failed = f"The database could not be brought up to date: {problem}"
    if folder is None:
        return f"{failed} No backup was made of it."
    try:
        restoring.restore(folder, replace=True, say=say, database_only=True)
    except BackupError as trouble:
        return f"{failed} Nor could the backup at {folder} be put back: {trouble} Try `restore` with it."
    return f"{failed} It was put back as it was before; the version you had still runs with it."


def holds_anything() -> bool:
    """Whether there are rows to lose."""
    return "people_user" in connection.introspection.table_names()
