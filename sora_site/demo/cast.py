"""The demo's accounts: random passwords nobody is told, and gone where others can reach the site."""

from __future__ import annotations

from django.db import transaction

from creation.actions import delete
from creation.models import Clip, Generation
from sora_site.demo.script import FOLLOWS, PEOPLE
from sora_site.lib import ids
from sora_site.people import actions
from sora_site.people.models import User


def arrive() -> dict[str, User]:
    """The demo's people by handle, made where they are missing. A handle a real person took is left alone."""
    people: dict[str, User] = {}
    for person in PEOPLE:
        user = User.objects.filter(username=person.handle).first()
        if user is None:
            user = User.objects.create_user(
                person.handle,
                password=ids.token(32),
                display_name=person.name,
                bio=person.bio,
                birth_year=1990,
                is_demo=True,
            )
        if user.is_demo:
            people[person.handle] = user
    for follower, followed in FOLLOWS.items():
        for handle in followed:
            if follower in people and handle in people:
                actions.follow(people[follower], people[handle])
    return people


def remove() -> int:
    """Deletes the demo's accounts with all they made; returns how many there were."""
    demo = User.objects.filter(is_demo=True)
    for generation in Generation.objects.filter(maker__in=demo, deleted_at__isnull=True):
        delete(generation)
    with transaction.atomic():
        # The tombstones are the demo's own too; nobody's lineage is kept by them.
        Clip.objects.filter(maker__in=demo).delete()
        Generation.objects.filter(maker__in=demo).delete()
        count = demo.count()
        demo.delete()
    return count
