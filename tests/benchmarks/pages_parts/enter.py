"""Signs the first person in, and prints the session for the browser's cookie."""

from __future__ import annotations

import sys

import django


def main() -> None:
    django.setup()
    from django.conf import settings
    from django.test import Client

    from sora_site.people.models import User

    client = Client()
    client.force_login(User.objects.get(username="person0"))
    sys.stdout.write(client.cookies[settings.SESSION_COOKIE_NAME].value)


if __name__ == "__main__":
    main()
