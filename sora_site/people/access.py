"""The ways to a person that know who asks."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser

from sora_site.people.errors import PersonNotFoundError
from sora_site.people.models import Block, User

#: Whoever asks; anonymous and None are the same.
Viewer = User | AnonymousUser | None


def visible_person(viewer: Viewer, handle: str, *, past_own_block: bool = False) -> User:
    """The person of this handle as far as `viewer` may know of them.

    `past_own_block` also finds whom the viewer has blocked. Raises PersonNotFoundError, which is a 404.
    """
    person = User.objects.filter(username=handle.lower(), is_active=True, suspended_at=None).first()
    if person is None:
        raise PersonNotFoundError(handle)
    if not isinstance(viewer, User) or viewer.pk == person.pk:
        return person
    if Block.objects.filter(blocker=person, blocked=viewer).exists():
        raise PersonNotFoundError(handle)
    if not past_own_block and Block.objects.filter(blocker=viewer, blocked=person).exists():
        raise PersonNotFoundError(handle)
    return person
