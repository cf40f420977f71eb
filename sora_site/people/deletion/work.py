"""Carries out departures that are due: step by step, each resumable, in the light lane."""

from __future__ import annotations

import logging
import threading
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sora_site.lib import connections
from sora_site.lib.work import LeaseLostError, State
from sora_site.people import handles
from sora_site.people.deletion import registry
from sora_site.people.deletion.asking import is_last_operator
from sora_site.people.models import Departure, User

log = logging.getLogger(__name__)

#: Set when this process shuts down; what is under way goes back to the queue.
stopping = threading.Event()
#: After a step broke down, or while nobody else could run the site.
PAUSE = timedelta(minutes=10)


class _PausedError(Exception):
    """The process shuts down."""


def sweep() -> bool:
    """Gives rows of dead workers back and lets go of handles kept long enough. Returns whether anybody is due."""
    Departure.sweep()
    handles.forget_kept()
    return waiting().filter(state=State.QUEUED, run_after__lte=timezone.now()).exists()


def waiting() -> QuerySet[Departure]:
    """Departures in the order they are due."""
    return Departure.objects.select_related("person").order_by("run_after", "pk")


def work_through() -> None:
    """Deletes everybody who is due, one after another."""
    while not stopping.is_set():
        connections.refresh()
        departure = Departure.lease_one(waiting(), settings.LEASE_SECONDS)
        if departure is None:
            return
        carry_out(departure)


def carry_out(departure: Departure) -> None:
    """Does what is left of a leased departure. Whatever goes wrong, the rest is done later."""
    try:
        if not _shut_out(departure.person):
            # Nothing was done: it can be taken back as if nobody had looked.
            _put_off(departure, "Nobody else runs the site.", attempts=0)
            return
        for step in _left(departure):
            _do(departure, step)
        departure.write_under_lease(
            state=State.COMPLETED, finished_at=timezone.now(), step="", place="", **_released(), last_error=""
        )
    except LeaseLostError:
        log.info("A departure is another worker's by now.")
    except _PausedError:
        departure.write_under_lease(state=State.QUEUED, **_released())
    except Exception as problem:
        # The kind of problem only: what it says may name the person.
        log.exception("A departure broke down in step %s and is tried again.", departure.step)
        _put_off(departure, f"{departure.step}: {type(problem).__name__}")


def _left(departure: Departure) -> list[registry.Step]:
    """The steps from the one it was in; all of them when that one is no longer there."""
    steps = registry.steps()
    names = [step.name for step in steps]
    return steps[names.index(departure.step) :] if departure.step in names else steps


def _do(departure: Departure, step: registry.Step) -> None:
    place: str | None = departure.place if departure.step == step.name else ""
    while place is not None:
        if stopping.is_set():
            raise _PausedError
        # Written before: killed in this very piece, the next worker repeats it.
        until = timezone.now() + timedelta(seconds=settings.LEASE_SECONDS)
        departure.write_under_lease(step=step.name, place=place, leased_until=until)
        place = step.do(departure.person, place)


@transaction.atomic
def _shut_out(person: User) -> bool:
    """Ends the person's way in for good. False when nobody else could run the site."""
    operators = list(User.objects.select_for_update().filter(is_superuser=True).order_by("pk"))
    person.refresh_from_db()
    if is_last_operator(person, operators):
        return False
    User.objects.filter(pk=person.pk).update(is_active=False, sessions_ended_at=timezone.now())
    return True


def _put_off(departure: Departure, why: str, **values: object) -> None:
    connections.refresh()
    later = timezone.now() + PAUSE
    departure.write_under_lease(state=State.QUEUED, run_after=later, last_error=why, **_released(), **values)


def _released() -> dict[str, object]:
    return {"lease": "", "worker": "", "leased_until": None}
