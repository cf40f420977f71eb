"""What is done when a person is deleted. Every floor registers how it removes what it keeps of them.

A step does a piece of its work and says where it goes on, so that a worker killed at any moment loses nothing: what was
done may be done again. It is given the person's row, which stays to the end: nameless, for lineage and the books.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sora_site.people.models import User

#: For steps that find by themselves what is left: there is more to do.
MORE = "more"

#: Does a piece of the work, from a place it named before ("" at first). Returns the next place; None when all is done.
Do = Callable[[User, str], str | None]


@dataclass(frozen=True)
class Step:
    """One step of deleting a person. Lower orders come first: the upper floors let go before the lower ones."""

    name: str
    order: int
    do: Do
    #: Models whose rows it removes, or empties of the person: "feed.Like".
    models: frozenset[str] = frozenset()
    #: What goes, for the person who asks: "12 films". "" when there is nothing.
    says: Callable[[User], str] | None = None


_steps: dict[str, Step] = {}
_kept: dict[str, str] = {}


def register(step: Step) -> None:
    """Adds a step. Called when an app is ready; the last one called for a name counts."""
    _steps[step.name] = step


def keep(model: str, why: str) -> None:
    """Says of a model that names people why its rows stay, naming a deleted person."""
    _kept[model] = why


def steps() -> list[Step]:
    """All steps in their order."""
    return sorted(_steps.values(), key=lambda step: (step.order, step.name))


def covered() -> set[str]:
    """Models of which someone has said what becomes of them."""
    return set(_kept).union(*(step.models for step in _steps.values()))


def what_goes(person: User) -> list[str]:
    """What a person would lose, a line for each kind."""
    return [said for step in steps() if step.says is not None and (said := step.says(person))]
