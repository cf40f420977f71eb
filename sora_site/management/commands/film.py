from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """A film from the shell, without the site running: `manage.py film "<prompt>" --seconds 10 -o out.mp4`."""

    help = "Makes one film from a prompt and writes it to a file."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("prompt")
        parser.add_argument("-o", "--output", type=Path, default=Path("film.mp4"))
        parser.add_argument("--seconds", type=float, default=10.0)
        parser.add_argument("--size", default="720x1280", help="width x height in pixels")
        parser.add_argument("--fps", type=int, default=30)
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--engine", default="")
        parser.add_argument("--picture", type=Path, help="a picture the film begins with")
        parser.add_argument(
            "--thing",
            type=Path,
            action="append",
            default=[],
            help="a picture whose subject joins the cast; may be repeated",
        )
        parser.add_argument("--storyboard", type=Path, help="also write the storyboard as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        from creation.errors import CreationError
        from creation.making import alone
        from sora_site.launch import preparation
        from sora_site.lib.media.errors import MediaError

        preparation.prepare(lambda words: self.stderr.write(words))
        width, _x, height = options["size"].partition("x")
        if not (width.isdigit() and height.isdigit()):
            raise CommandError(f"A size is written like 720x1280, not {options['size']!r}.")
        try:
            made = alone.make(
                options["prompt"],
                alone.Wish(options["seconds"], int(width), int(height), options["fps"], options["seed"]),
                engine=options["engine"],
                picture=options["picture"],
                things=options["thing"],
                say=self._progress,
            )
        except (CreationError, MediaError) as problem:
            raise CommandError(str(problem)) from problem
        try:
            options["output"].parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made.film, options["output"])
            if options["storyboard"]:
                options["storyboard"].write_text(made.storyboard_json)
        finally:
            made.remove()
        self.stderr.write("")
        self.stdout.write(str(options["output"]))

    def _progress(self, stage: str, percent: float) -> None:
        end = "\r" if sys.stderr.isatty() else "\n"
        self.stderr.write(f"  {percent:5.1f} %  {stage:10}", ending=end)
        self.stderr.flush()
