"""Where a newcomer stands, read from facts: a name, a film, a post."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from creation.models import Generation
from creation.queries import mine
from feed.models import Post
from sora_site.lib.work import State
from sora_site.people.models import User


class Step(IntEnum):
    """The steps in their order."""

    NAME = 1
    SENTENCE = 2
    FILM = 3
    DONE = 4


@dataclass(frozen=True)
class Standing:
    """The step that is next, and the film there is."""

    step: Step
    film: Generation | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the film can be watched."""
        return self.film is not None and self.film.state == State.COMPLETED


def standing(person: User) -> Standing:
    """At most two queries."""
    film = mine(person).first()
    if film is None:
        return Standing(Step.SENTENCE if person.display_name else Step.NAME)
    if Post.objects.filter(maker=person).exists():
        return Standing(Step.DONE, film)
    return Standing(Step.FILM, film)
