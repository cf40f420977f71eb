"""Whose film is next: people before the demo, and among them turn by turn, however many each asked for.

Start-time fair queueing: a film's turn comes after the films being made, and after its maker's own waiting ones.
"""

from __future__ import annotations

from django.db.models import Max, Q

from creation.models import Generation
from sora_site.lib.work import OPEN, State
from sora_site.people.models import User


def next_turn(person: User) -> int:
    """The turn of a film that `person` asks for now."""
    clock = Generation.objects.filter(started_at__isnull=False).aggregate(last=Max("turn"))["last"] or 0
    waiting = Generation.objects.filter(maker=person, state__in=OPEN)
    own = waiting.aggregate(last=Max("turn"))["last"] or 0
    return max(clock, own) + 1


def position(generation: Generation) -> int:
    """How many films go before this one: 0 when it is being made, or next with nothing running."""
    if generation.state != State.QUEUED:
        return 0
    return _before(generation.turn, generation.pk, is_demo=generation.is_demo)


def position_if_asked(person: User) -> int:
    """How many films would go before one that `person` asked for now."""
    return _before(next_turn(person), None, is_demo=person.is_demo)


def _before(turn: int, pk: int | None, *, is_demo: bool) -> int:
    earlier = Q(turn__lt=turn) | (Q(turn=turn, pk__lt=pk) if pk is not None else Q(turn=turn))
    same_lane = Q(is_demo=is_demo) & earlier
    other_lane = Q(is_demo=False) if is_demo else Q(pk__in=[])
    # A suspended person's films are passed over, however early their turn.
    waiting = Q(state=State.QUEUED, maker__suspended_at=None) & (same_lane | other_lane)
    return Generation.objects.filter(Q(state=State.IN_PROGRESS) | waiting).count()
