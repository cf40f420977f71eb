from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """To this version: `git pull`, then `manage.py upgrade`, then `manage.py up`."""

    help = "Backs up everything, brings database and static files to this version, and goes back where that fails."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-backup", action="store_true", help="where you have one of your own")

    def handle(self, *args: Any, **options: Any) -> None:
        from django.conf import settings

        from sora_site.launch import preparation, upgrading
        from sora_site.operating import health
        from sora_site.operating.backup import making, restoring
        from sora_site.operating.backup.errors import BackupError

        def say(words: str) -> None:
            self.stdout.write(words)

        try:
            with restoring.site_stopped():
                upgrading.finish_restore(say)
                steps = len(health.pending())
                backup = None
                if not options["no_backup"] and upgrading.holds_anything():
                    backup = making.make(settings.BACKUP_DIR).folder
                    say(f"Backed up to {backup}.")
                preparation.prepare(say, backs_up=False, backup=backup)
        except BackupError as problem:
            raise CommandError(f"{problem} Nothing was changed.") from problem
        self.stdout.write(self.style.SUCCESS(f"The database went {steps} steps forward. Next: manage.py up"))
