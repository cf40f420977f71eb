"""Plays the demo through the real pipeline: films are asked for, made by a worker, posted, liked and talked about."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from creation import actions as films
from creation import queries
from creation.errors import CreationError
from creation.making import worker
from creation.models import Clip, Generation
from feed import actions as feed
from feed.models import Comment, Post
from sora_site.demo import cast
from sora_site.demo.script import COMMENTS, FILMS
from sora_site.lib.work import OPEN
from sora_site.people.models import User

log = logging.getLogger(__name__)

Say = Callable[[str], None]
#: Seconds between two looks at how the films get on, and without a worker before the demo works itself.
PAUSE, PATIENCE = 1.0, 15.0


def is_wanted() -> bool:
    """Whether the site has nothing of people's own yet, and the demo is not complete."""
    if Generation.objects.filter(is_demo=False).exists():
        return False
    return Post.objects.filter(maker__is_demo=True).count() < len(FILMS)


def play(say: Say, *, works_itself: bool) -> None:
    """Goes on wherever it was left; cheap to repeat. Returns when every film is posted, or the process shall stop.

    With `works_itself` it makes the films where no worker does: at a shell, with the site down. Beside a site that is
    only starting or restarting its worker it would take half the machine from people's films.
    """
    people = cast.arrive()
    posted: dict[int, Post] = {}
    seen = time.monotonic()
    while len(posted) < len(FILMS):
        _ask_for_films(people)
        _post_finished(people, posted, say)
        if _all_ended(people):
            break
        if queries.worker_alive():
            seen = time.monotonic()
        elif works_itself and time.monotonic() - seen > PATIENCE and worker.sweep():
            worker.work_through()
        if worker.stopping.wait(PAUSE):
            return
    _talk(people, posted)
    say(f"The demo stands: {len(people)} people, {len(posted)} films.")
    if len(posted) < len(FILMS):
        say(f"  {len(FILMS) - len(posted)} films could not be made; the admin's list of films says why.")


def _key(number: int) -> str:
    return f"demo-film-{number}"


def _ask_for_films(people: dict[str, User]) -> None:
    """Asks for each film once; those a person's plan has no room for yet are asked for in a later round."""
    for number, film in enumerate(FILMS):
        maker = people.get(film.maker)
        if maker is None or Generation.objects.filter(maker=maker, request_key=_key(number)).exists():
            continue
        width, height = film.size
        try:
            films.begin(
                maker,
                film.prompt,
                seconds=film.seconds,
                width=width,
                height=height,
                seed=number + 1,
                request_key=_key(number),
            )
        except CreationError as problem:
            log.info("Demo film %s waits: %s", number, problem)


def _post_finished(people: dict[str, User], posted: dict[int, Post], say: Say) -> None:
    for number, film in enumerate(FILMS):
        maker = people.get(film.maker)
        if number in posted or maker is None:
            continue
        clip = Clip.objects.filter(
            generation__maker=maker, generation__request_key=_key(number), erased_at__isnull=True
        ).first()
        if clip is not None:
            posted[number] = feed.publish(clip, by=maker, words=film.words, shows_prompt=film.shows_prompt)
            say(f"  {len(posted)} of {len(FILMS)}: {film.words}")


def _all_ended(people: dict[str, User]) -> bool:
    """Whether every film that could be asked for has ended, well or badly."""
    asked = Generation.objects.filter(maker__in=people.values(), request_key__startswith="demo-film-")
    wanted = sum(film.maker in people for film in FILMS)
    return asked.count() >= wanted and not asked.filter(state__in=OPEN).exists()


def _talk(people: dict[str, User], posted: dict[int, Post]) -> None:
    for number, post in posted.items():
        # Each film is liked by some, the first by all: a fixed pattern, so that repeating adds nothing.
        for place, person in enumerate(people.values()):
            if person.pk != post.maker_id and (number == 0 or (place * 7 + number * 5) % 3):
                feed.like(post, person)
    for number, handle, words in COMMENTS:
        if number in posted and handle in people:
            key = f"demo-comment-{number}-{handle}"
            if not Comment.objects.filter(maker=people[handle], request_key=key).exists():
                feed.comment(posted[number], people[handle], words, request_key=key)
