from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """A whole backup while the site runs: `manage.py backup [FOLDER] [--keep N]`."""

    help = "Backs up rows, films and keys to a folder of their own, and reads them again."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, help="where backups stand; BACKUP_DIR by default")
        parser.add_argument("--keep", type=int, help="how many backups stay there; the oldest go")
        parser.add_argument("--without-keys", action="store_true", help="for a copy that leaves your hands")
        parser.add_argument("--without-media", action="store_true", help="rows and keys only")
        parser.add_argument("--verify-all", action="store_true", help="also read files that earlier backups hold too")
        parser.add_argument("--check", action="store_true", help="only read the newest backup there, or the one named")

    def handle(self, *args: Any, **options: Any) -> None:
        from django.conf import settings

        from sora_site.operating.backup import making
        from sora_site.operating.backup.errors import BackupError

        folder: Path = (options["folder"] or settings.BACKUP_DIR).resolve()
        if options["keep"] is not None and options["keep"] < 1:
            raise CommandError("At least one backup is kept: --keep 1 or more.")
        try:
            if options["check"]:
                self._check(folder)
                return
            made = making.make(
                folder,
                with_media=not options["without_media"],
                with_keys=not options["without_keys"],
                verify_all=options["verify_all"],
                keep=options["keep"],
            )
        except BackupError as problem:
            raise CommandError(str(problem)) from problem
        for line in made.lines():
            self.stdout.write(f"  {line}")
        self.stdout.write(self.style.SUCCESS(f"Backed up and read again: {made.folder}"))

    def _check(self, folder: Path) -> None:
        from sora_site.operating.backup import manifest, shelf

        backup = shelf.named(folder)
        if wrong := manifest.wrong_with(backup):
            raise CommandError("\n".join([f"{backup} is not whole.", *wrong[:20]]))
        self.stdout.write(self.style.SUCCESS(f"Every byte of {backup} is as it was kept."))
