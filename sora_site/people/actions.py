"""What people do to each other. Every verb may be repeated: the second time changes nothing."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from sora_site.lib import rows
from sora_site.lib.work import State
from sora_site.people import queries
from sora_site.people.errors import PersonNotFoundError
from sora_site.people.inbox import forget_details, mark_read, notify
from sora_site.people.models import ApiKey, Block, Follow, Notification, User

__all__ = ["block", "follow", "forget_details", "mark_read", "notify", "reinstate", "suspend", "unblock", "unfollow"]


@transaction.atomic
def follow(follower: User, followed: User) -> bool:
    """Returns whether that is new. Raises PersonNotFoundError across a block, ValueError for oneself."""
    if follower.pk == followed.pk:
        raise ValueError("Nobody follows themselves.")
    if queries.are_blocked(follower.pk, followed.pk):
        raise PersonNotFoundError(followed.username)
    is_new = rows.put(Follow, follower=follower, followed=followed)
    if is_new:
        notify(followed.pk, "follow", actor_id=follower.pk, link=follower.get_absolute_url(), group="follow")
    return is_new


def unfollow(follower: User, followed: User) -> bool:
    """Returns whether there was anything to end."""
    return bool(Follow.objects.filter(follower=follower, followed=followed).delete()[0])


@transaction.atomic
def block(blocker: User, blocked: User) -> None:
    """Ends follows both ways, empties each other's inbox of the other, and from now neither sees the other.

    Raises ValueError for oneself.
    """
    if blocker.pk == blocked.pk:
        raise ValueError("Nobody blocks themselves.")
    rows.put(Block, blocker=blocker, blocked=blocked)
    either_way = Q(follower=blocker, followed=blocked) | Q(follower=blocked, followed=blocker)
    Follow.objects.filter(either_way).delete()
    told = Q(person=blocker, actor=blocked) | Q(person=blocked, actor=blocker)
    Notification.objects.filter(told).delete()


def unblock(blocker: User, blocked: User) -> None:
    """Lifts the block; follows do not come back."""
    Block.objects.filter(blocker=blocker, blocked=blocked).delete()


def suspend(person: User) -> None:
    """Shuts a person out: every session and key of theirs ends for good, and others no longer find them.

    Coming back they sign in anew: whoever else had a session of theirs does not come back with them.
    """
    now = timezone.now()
    with transaction.atomic():
        out = {"suspended_at": now, "is_active": False, "sessions_ended_at": now}
        # Whoever is about to leave hides by the same mark, and can be sent away all the same.
        free = Q(suspended_at=None) | Q(suspended_at=F("leaving_at"))
        if User.objects.filter(free, pk=person.pk).update(**out):
            ApiKey.objects.filter(person=person, revoked_at=None).update(revoked_at=now)
    person.refresh_from_db(fields=["suspended_at", "is_active", "sessions_ended_at"])


def reinstate(person: User) -> None:
    """Ends a suspension. Whoever asked to be deleted stays hidden, and can sign in to undo that."""
    suspended = User.objects.filter(pk=person.pk, is_active=False, deleted_at=None).exclude(suspended_at=None)
    # Whose deletion has begun is past coming back.
    suspended.exclude(departure__state=State.IN_PROGRESS).update(suspended_at=F("leaving_at"), is_active=True)
    person.refresh_from_db(fields=["suspended_at", "is_active"])
