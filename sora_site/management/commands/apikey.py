from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sora_site.people import keys
from sora_site.people.errors import TooManyKeysError
from sora_site.people.models import User
from sora_site.people.operators import first_operator


class Command(BaseCommand):
    help = "Makes a key for the API and prints it, once, as the last line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="what the key is for")
        parser.add_argument("--person", default="", help="the handle it speaks for; the operator when left out")

    def handle(self, *args: Any, **options: Any) -> None:
        person = _person(options["person"].lower().lstrip("@"))
        try:
            _key, secret = keys.create(person, options["name"][:60])
        except TooManyKeysError:
            raise CommandError(f"{person} has {keys.MOST} keys already. Revoke one at /me/keys/ first.") from None
        self.stderr.write(f"A key for {person}. It is shown only now:")
        self.stdout.write(secret)


def _person(handle: str) -> User:
    person = User.objects.filter(username=handle, is_active=True).first() if handle else first_operator()
    if person is None and handle:
        raise CommandError(f"There is nobody called @{handle} here.")
    if person is None:
        raise CommandError(
            "There is no operator yet. Start the site once with `python3 manage.py up`, which makes one."
        )
    return person
