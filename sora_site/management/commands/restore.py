from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """The way back: `manage.py restore FOLDER`, with the site stopped."""

    help = "Puts a backup back: rows, films and keys. Proves every byte of it before anything is touched."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="a backup, or a folder of them: then the newest")
        parser.add_argument("--replace", action="store_true", help="move aside what is there")
        parser.add_argument("--database-only", action="store_true", help="leave films and keys as they are")

    def handle(self, *args: Any, **options: Any) -> None:
        from sora_site.launch import upgrading
        from sora_site.operating.backup import restoring, shelf
        from sora_site.operating.backup.errors import BackupError

        def say(words: str) -> None:
            self.stdout.write(words)

        try:
            with restoring.site_stopped():
                upgrading.finish_restore(say)
                backup = shelf.named(options["folder"].resolve())
                done = restoring.restore(
                    backup, replace=options["replace"], say=say, database_only=options["database_only"]
                )
        except BackupError as problem:
            raise CommandError(str(problem)) from problem
        if done.manifest.media is not None and not options["database_only"]:
            self._shelve()
        self._tell(backup, done)

    def _shelve(self) -> None:
        from creation.shelving import Filling
        from sora_site.lib.media.bucket import client
        from sora_site.lib.media.bucket.errors import AwayError

        if not client.is_on():
            return
        try:
            count = Filling().all(lambda _count: None)
            self.stdout.write(f"  The bucket holds all {count} films and pictures of the backup.")
        except AwayError as problem:
            self.stdout.write(f"  The bucket: {problem.reason}. {problem.todo}")
            self.stdout.write("  The films are here, and are put there by themselves once the site is up.")

    def _tell(self, backup: Path, done: Any) -> None:
        for place in done.aside:
            self.stdout.write(f"  What was there before is at {place}. Delete it when all is well.")
        if done.schema_aside:
            self.stdout.write(
                f"  The rows of before are in the schema {done.schema_aside}. When all is well: "
                f"DROP SCHEMA {done.schema_aside} CASCADE"
            )
        if done.elsewhere:
            self.stdout.write(
                f"  Put back yourself what stood elsewhere, from keys-elsewhere: {', '.join(done.elsewhere)}."
            )
        if done.manifest.keys is None:
            self.stdout.write(
                "  The backup holds no keys: those that are here stay. Without the old ones people sign in anew."
            )
        self.stdout.write(
            self.style.SUCCESS(f"The site is as it was on {done.manifest.created_at}. Next: manage.py up")
        )
