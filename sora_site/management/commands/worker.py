from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """One worker process. `up` starts one of each lane; on more machines start as many as you like."""

    help = "Works on one lane until it is stopped: 'renders' makes films, 'light' does everything else."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("lane", choices=["renders", "light"])

    def handle(self, *args: Any, **options: Any) -> None:
        from sora_site.launch import lanes

        lanes.run(options["lane"])
