"""The tray: a person's films under way, and those that ended and were not looked at yet, on every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from creation import queries
from creation.models import Generation
from creation.queries import FilmView
from sora_site.lib.work import OPEN, State
from sora_site.people.models import User

#: How long a film that ended is news, and how many are shown.
NEWS = timedelta(days=1)
MOST = 24


@dataclass(frozen=True)
class Tray:
    """What the pill shows: all of it from one query."""

    films: list[Generation]

    @property
    def under_way(self) -> list[Generation]:
        """Those that are made or wait, the next to be ready first."""
        rows = [film for film in self.films if film.state in OPEN]
        return sorted(rows, key=lambda film: (film.state != State.IN_PROGRESS, film.turn, film.pk))

    @property
    def ready(self) -> list[Generation]:
        """Those that are there and nobody looked at."""
        return [film for film in self.films if film.state == State.COMPLETED]

    @property
    def first(self) -> Generation:
        """The one the pill is about."""
        return [*self.under_way, *self.ready, *self.films][0]

    @property
    def seconds_left(self) -> float | None:
        """Of the film that is being made; None while all wait."""
        film = self.first
        return queries.seconds_left(film) if film.state == State.IN_PROGRESS else None

    @property
    def watched(self) -> str:
        """The public ids of those under way, for the page's socket."""
        return " ".join(film.public_id for film in self.under_way)


def tray(person: User) -> Tray | None:
    """None, without a query, for whoever asked for nothing lately; else one query."""
    if person.busy_since is None:
        return None
    films = list(_news(person)[:MOST])
    if not films:
        # Unless a film was begun this very moment.
        User.objects.filter(pk=person.pk, busy_since=person.busy_since).update(busy_since=None)
        return None
    return Tray(films)


def rows(person: User) -> list[FilmView]:
    """The tray's films as its sheet lists them: under way first, then the newest."""
    found = Tray(list(_news(person)[:MOST]))
    ended = [film for film in found.films if film.state not in OPEN]
    return [queries.film_view(film) for film in (*found.under_way, *ended)]


def see(films: QuerySet[Generation]) -> int:
    """Their maker has looked: those that ended leave the tray. Returns how many did."""
    ended = films.filter(seen_at=None).exclude(state__in=OPEN)
    return ended.update(seen_at=timezone.now())


def see_all(person: User) -> int:
    """Empties the tray of what has ended."""
    return see(Generation.objects.filter(maker=person))


def _news(person: User) -> QuerySet[Generation]:
    lately = Q(finished_at=None) | Q(finished_at__gt=timezone.now() - NEWS)
    mine = Generation.objects.filter(lately, maker=person, seen_at=None, deleted_at=None)
    return mine.select_related("clip").order_by("-pk")
