from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Named here so that `manage.py help` lists it; manage.py goes to its door before Django is asked anything."""

    help = "Looks at everything the site stands on, and says what to do. --json, --mail ADDRESS, --url ADDRESS."
    requires_system_checks: list[str] = []

    def run_from_argv(self, argv: list[str]) -> None:
        from sora_site.operating.doctor import door

        sys.exit(door.main(argv[2:]))

    def handle(self, *args: Any, **options: Any) -> None:
        self.run_from_argv(["manage.py", "doctor"])
