"""Many people like one post at the same moment. Also a program of its own, on whatever database its settings name:
threads cannot share the tests' in-memory SQLite.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

PEOPLE = 40
THREADS = 8


def race(act: Callable[[int, int], None]) -> None:
    """Calls `act(post, person)` for every person from many threads at once, everyone twice. Raises what any raised."""
    from django.db import connection

    from feed.models import Post
    from sora_site.people.models import User

    post = Post.objects.order_by("pk")[0].pk
    people = list(User.objects.filter(username__startswith="racer").values_list("pk", flat=True))
    start = threading.Barrier(THREADS)

    def run(number: int) -> None:
        start.wait()
        try:
            # Neighbours get the same people in the same order, so that the same like is made twice at once.
            for person in sorted(people, key=lambda pk: (pk * 7 + number // 2) % PEOPLE):
                act(post, person)
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as threads:
        for done in [threads.submit(run, number) for number in range(THREADS)]:
            done.result()


def like(post: int, person: int) -> None:
    from feed import actions
    from feed.models import Post
    from sora_site.people.models import User

    actions.like(Post.objects.get(pk=post), User.objects.get(pk=person))


def unlike(post: int, person: int) -> None:
    from feed import actions
    from feed.models import Post
    from sora_site.people.models import User

    actions.unlike(Post.objects.get(pk=post), User.objects.get(pk=person))


def like_and_unlike(post: int, person: int) -> None:
    like(post, person)
    if person % 3 == 0:
        unlike(post, person)


def like_without_guard(post: int, person: int) -> None:
    """What `like` would be if it counted in memory: the reason for the guard."""
    from feed.models import Like, Post

    row = Post.objects.get(pk=post)
    _like, is_new = Like.objects.get_or_create(post=row, person_id=person)
    time.sleep(0.002)
    if is_new:
        row.likes += 1
        row.save(update_fields=["likes"])


def standing() -> dict[str, int]:
    """The kept count, the rows it should count, and the racers."""
    from feed.models import Like, Post
    from sora_site.people.models import User

    racers = User.objects.filter(username__startswith="racer").count()
    return {"kept": Post.objects.get().likes, "true": Like.objects.count(), "people": racers}


def set_up() -> None:
    from sora_site.people.models import User
    from tests.feed.conftest import posted

    User.objects.bulk_create(User(username=f"racer{number}", password="!") for number in range(PEOPLE))
    posted(User.objects.create(username="maker", password="!"))


def clear() -> None:
    from feed.models import Like, Post

    Like.objects.all().delete()
    Post.objects.update(likes=0)


def main() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    set_up()
    standings = {}
    for act in (like_without_guard, like, like_and_unlike):
        clear()
        race(act)
        standings[act.__name__] = standing()
    sys.stdout.write(json.dumps(standings))


if __name__ == "__main__":
    main()
