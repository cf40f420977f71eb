"""The render lane: finds the next film, makes it, and goes on until none waits."""

from __future__ import annotations

import threading

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from creation import options
from creation.making import film
from creation.making.clocks import Clocks
from creation.models import Generation
from sora_site.lib import connections
from sora_site.lib.work import State
from sora_site.people.actions import notify

#: Set when this process shuts down; a film under way goes back to the queue.
stopping = threading.Event()
#: Renders share all cores: two at once on one machine help nobody.
_one_at_a_time = threading.Lock()
_clocks = Clocks()


def queue() -> QuerySet[Generation]:
    """Films in the order they are made: people's before the demo's, then by turn. A suspended person's wait."""
    return Generation.objects.filter(maker__suspended_at=None).order_by("is_demo", "turn", "pk")


def prepare() -> None:
    """Loads the engine, so that the first film does not wait for it."""
    options.engine_here().prepare()


def work_through() -> None:
    """Makes waiting films until there is none, or the worker shuts down."""
    if not _one_at_a_time.acquire(blocking=False):
        return
    try:
        while not stopping.is_set():
            # After each film anew: a connection that broke meanwhile would end the lane for good.
            connections.refresh()
            generation = Generation.lease_one(queue(), settings.LEASE_SECONDS)
            if generation is None:
                return
            film.make(generation, stopping)
    finally:
        connections.refresh()
        _one_at_a_time.release()


def sweep() -> bool:
    """Gives films of dead workers back, or fails them in words. Returns whether any film waits."""
    if not _clocks.jumped():
        Generation.sweep()
    _tell_of_dead_letters()
    return queue().filter(state=State.QUEUED, run_after__lte=timezone.now()).exists()


def _tell_of_dead_letters() -> None:
    words = (
        "The machine stopped three times while making this film. It is set aside; "
        "the site's operator can start it again."
    )
    for generation in Generation.objects.filter(state=State.FAILED, error_code=""):
        changed = Generation.objects.filter(pk=generation.pk, error_code="").update(
            error_code="worker_died", error_message=words, finished_at=timezone.now()
        )
        if changed:
            notify(generation.maker_id, "film_failed", link=generation.get_absolute_url())
