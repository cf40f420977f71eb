from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Moves an older site's films into the bucket at once; the light lane does the same by itself, more slowly."""

    help = "Puts films and pictures that stand in the folder into the bucket of S3_BUCKET; --back brings them back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--back", action="store_true", help="bring all to this machine, to leave the bucket")

    def handle(self, *args: Any, **options: Any) -> None:
        from creation import shelving
        from sora_site.lib.media.bucket import client
        from sora_site.lib.media.bucket.errors import AwayError
        from sora_site.lib.media.errors import DiskFullError

        def say(count: int) -> None:
            if options["verbosity"] > 1:
                self.stdout.write(f"  {count} …")

        if not client.is_on():
            raise CommandError("S3_BUCKET is not set: films stand in the folder, and nowhere else.")
        try:
            if options["back"]:
                done = f"{shelving.bring_back(say)} files are here. Unset S3_BUCKET and start the site again."
            else:
                done = f"{shelving.Filling().all(say)} films and pictures of this folder are in the bucket."
        except AwayError as problem:
            raise CommandError(f"The bucket: {problem.reason}. {problem.todo} Then run this again.") from problem
        except DiskFullError as problem:
            raise CommandError(problem.message) from problem
        self.stdout.write(self.style.SUCCESS(done))
