"""What a person does with several of their films at once. Each film is one atomic write."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet

from creation import actions, queries
from creation.models import Audience, Clip, Generation
from creation.showing import changes
from sora_site.people.models import User

#: Films of one pressing of a button.
MOST = 200


def chosen(person: User, public_ids: Iterable[str]) -> QuerySet[Generation]:
    """Of these films those that are the person's own and not deleted yet. Runs no query."""
    wanted = [public_id for public_id in public_ids if "\0" not in public_id][:MOST]
    return queries.mine(person).filter(public_id__in=wanted)


def delete(films: Iterable[Generation]) -> int:
    """Deletes films for good. Returns how many."""
    count = 0
    for film in films:
        actions.delete(film)
        count += 1
    return count


def make_private(films: Iterable[Generation]) -> int:
    """Takes films from others' sight; shown once more they are what they were. Returns how many were shown."""
    return sum(_hide(film) for film in films if getattr(film, "clip", None) is not None)


@transaction.atomic
def _hide(film: Generation) -> bool:
    shown = Clip.objects.filter(generation=film, erased_at=None).exclude(audience=Audience.PRIVATE)
    is_changed = shown.update(audience=Audience.PRIVATE) == 1
    if is_changed:
        # The floors above keep a copy of who may see it.
        changes.announce(Clip.objects.get(generation=film))
    return is_changed
