from __future__ import annotations

import signal
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Six people and a dozen films, made through the real pipeline. Uses a running worker, or works itself."""

    help = "Fills an empty site with six people, a dozen films, likes and comments."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="as `up` plays it: only where nobody has made a film yet, and by the site's worker",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        from creation.making import worker
        from sora_site.demo import place, play

        if not place.is_local(settings.SITE_URL):
            raise CommandError(
                f"This site is at {settings.SITE_URL}, where others can reach it, and the demo's accounts may not be. "
                "Play the demo on a site of your own machine: with SITE_URL unset, and another DATA_DIR."
            )
        if options["if_empty"] and not play.is_wanted():
            return
        # A film it makes itself goes back to the queue.
        signal.signal(signal.SIGTERM, lambda *_: worker.stopping.set())
        play.play(lambda words: self.stdout.write(words), works_itself=not options["if_empty"])
