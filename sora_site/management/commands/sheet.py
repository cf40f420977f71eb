from __future__ import annotations

import os
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Draws the contact sheet at /studio/sheet: all of it, or the films named."""

    help = "Draws nine frames of each of the public prompts for the page /studio/sheet."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("names", nargs="*")

    def handle(self, *args: Any, **options: Any) -> None:
        from django.conf import settings

        from creation.engines.cutout import art
        from creation.sheet.drawing import draw
        from creation.sheet.prompts import prompts

        wanted = options["names"]
        if unknown := set(wanted) - {prompt.name for prompt in prompts()}:
            raise CommandError(f"The sheet has no film called {', '.join(sorted(unknown))}.")
        os.nice(5)
        art.use(settings.ART_DIR)
        for number, prompt in enumerate(prompts(), 1):
            if not wanted or prompt.name in wanted:
                self.stderr.write(f"  {number:3} of {len(prompts())}  {prompt.name}")
                draw(prompt)
        self.stdout.write("The sheet is at /studio/sheet.")
