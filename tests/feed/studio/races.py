"""Several at the same moment, on a database file as a small site has it: threads cannot share the tests' own.

A program: it prints what came of each race as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any


def at_once(acts: Sequence[Callable[[], Any]]) -> list[Any]:
    """Calls all at the same moment, each in a thread of its own. Returns what each returned, or the error it raised."""
    from django.db import connection

    start = threading.Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return act()
        except Exception as problem:  # noqa: BLE001 - told to the test
            return problem
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def lanes_count_views() -> dict[str, int]:
    """Four lanes count sixty views of one post."""
    from feed.models import MakerDay, PostDay, View
    from feed.studio import rollup
    from sora_site.lib import days
    from sora_site.people.models import User
    from tests.feed.conftest import posted

    post = posted(User.objects.create(username="maker", password="!"))
    View.objects.bulk_create(
        View(post=post, viewer=f"a{number}", day=days.today(), watched_ms=10_000) for number in range(60)
    )
    at_once([lambda: [rollup.count_views(7) for _round in range(9)]] * 4)
    rollup.roll_up()
    return {"post": PostDay.objects.get().views, "maker": MakerDay.objects.get().views}


def the_last_two_operators_leave() -> dict[str, int]:
    """Both at the same moment: one has to stay."""
    from sora_site.people.deletion import asking
    from sora_site.people.models import User

    pair = [User.objects.create_superuser(f"operator{number}", password="!") for number in range(2)]
    answers = at_once([partial(asking.leave, person) for person in pair])
    return {
        "left": User.objects.filter(is_superuser=True).exclude(leaving_at=None).count(),
        "stopped": sum(isinstance(answer, asking.LastOperatorError) for answer in answers),
    }


def one_person_asks_for_exports() -> dict[str, int]:
    """Six clicks at the same moment."""
    from sora_site.people.export import asking
    from sora_site.people.models import Export, User

    person = User.objects.create(username="taker", password="!")
    answers = at_once([lambda: asking.ask(person).pk] * 6)
    return {"exports": Export.objects.count(), "answers": len(set(map(str, answers)))}


def leaving_and_coming_back() -> dict[str, bool]:
    """A worker begins in the very moment the person wants to stay: it is one or the other, never half of both."""
    from sora_site.lib.work import State
    from sora_site.people.deletion import asking, work
    from sora_site.people.models import Departure, User

    halves = 0
    for number in range(12):
        person = User.objects.create(username=f"waverer{number}", password="!")
        asking.leave(person, at_once=True)
        at_once([work.work_through, partial(asking.come_back, person)])
        person.refresh_from_db()
        state = Departure.objects.get(person=person).state
        stayed = (
            state == State.CANCELED and person.deleted_at is None and person.leaving_at is None and person.is_active
        )
        left = state == State.COMPLETED and person.deleted_at is not None
        halves += not (stayed or left)
    return {"halves": bool(halves)}


RACES: tuple[Callable[[], Any], ...] = (
    lanes_count_views,
    the_last_two_operators_leave,
    one_person_asks_for_exports,
    leaving_and_coming_back,
)


def main() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    sys.stdout.write(json.dumps({race.__name__: race() for race in RACES}))


if __name__ == "__main__":
    main()
