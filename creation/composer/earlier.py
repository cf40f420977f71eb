"""The prompts a person has used, to be used again: theirs alone to read, and to forget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from creation.models import Generation
from sora_site.people.models import User

#: Films looked through, prompts shown, characters shown of one.
DEPTH, MOST, SHOWN = 1000, 60, 600


@dataclass(frozen=True)
class Prompt:
    """One prompt, however often it was used."""

    words: str  # its beginning, where it is very long
    is_whole: bool
    public_id: str  # of the newest film made from it
    at: datetime


def prompts(person: User, search: str = "") -> list[Prompt]:
    """The prompts that hold every word of `search`, newest first. One query.

    Compared here and not by the database: SQLite knows capitals of ASCII alone.
    """
    rows = _remembered(person).order_by("-pk").values_list("prompt", "public_id", "created_at")[:DEPTH]
    found: dict[str, Prompt] = {}
    sought = search.casefold().split()
    for words, public_id, at in rows:
        if words in found or not all(word in words.casefold() for word in sought):
            continue
        found[words] = Prompt(words[:SHOWN], len(words) <= SHOWN, public_id, at)
        if len(found) == MOST:
            break
    return list(found.values())


def forget(person: User, film: Generation) -> int:
    """Takes the prompt of `film` off the list; films made from it stay. Returns of how many it was."""
    return _remembered(person).filter(prompt=film.prompt).update(is_remembered=False)


def forget_all(person: User) -> int:
    """Empties the list; the films stay."""
    return _remembered(person).update(is_remembered=False)


def _remembered(person: User) -> QuerySet[Generation]:
    return Generation.objects.filter(maker=person, is_remembered=True, deleted_at=None).exclude(prompt="")
