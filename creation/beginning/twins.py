"""One pressing of the button begins its films once, however often the form arrives."""

from __future__ import annotations

from creation.beginning.wish import MOST_TAKES
from creation.models import Generation
from sora_site.people.models import User


def keys(request_key: str, count: int) -> list[str]:
    """The request keys of `count` takes of one pressing: the first is the pressing's own."""
    return [request_key, *(f"{request_key[:60]}:{number}" for number in range(2, count + 1))]


def twins(person: User, request_key: str) -> list[Generation]:
    """What this pressing began already, in its order. Two queries at most."""
    first = Generation.objects.filter(maker=person, request_key=request_key).first()
    if first is None:
        return []
    others = Generation.objects.filter(maker=person, request_key__in=keys(request_key, MOST_TAKES)[1:])
    return [first, *others.order_by("pk")]
