"""Makes the rows: `prepare POSTS PEOPLE`. Prints `{"posts": {public_id: pk}, "people": [pk]}`."""

from __future__ import annotations

import json
import sys

import django


def main(posts: int, people: int) -> None:
    django.setup()
    from django.core.management import call_command

    from sora_site.people.models import User
    from tests.feed.conftest import posted

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    maker = User.objects.create(username="maker", password="!")
    User.objects.bulk_create(User(username=f"person{number}", password="!") for number in range(people))
    made = [posted(maker) for _ in range(posts)]
    ids = list(User.objects.exclude(pk=maker.pk).values_list("pk", flat=True))
    sys.stdout.write(json.dumps({"posts": {post.clip.public_id: post.pk for post in made}, "people": ids}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
