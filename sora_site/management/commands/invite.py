from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from sora_site.people.models import Invite
from sora_site.people.operators import first_operator

#: So many in one go are a slip of the finger.
MOST = 500


class Command(BaseCommand):
    help = "Makes an invite and prints its link as the last line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("note", nargs="?", default="", help="for whom, for yourself to remember")
        parser.add_argument("--number", type=int, default=1, help="how many")

    def handle(self, *args: Any, **options: Any) -> None:
        giver = first_operator()
        if giver is None:
            raise CommandError("There is no operator yet. Start the site once with `python3 manage.py up`.")
        if not 1 <= options["number"] <= MOST:
            raise CommandError(f"From 1 to {MOST} invites can be made at a time, not {options['number']}.")
        if settings.SIGNUP == "closed":
            self.stderr.write("SIGNUP is closed: nobody can come in before that changes, also not with an invite.")
        for _number in range(options["number"]):
            invite = Invite.objects.create(giver=giver, note=options["note"][:80])
            self.stdout.write(f"{settings.SITE_URL}{invite.get_absolute_url()}")
