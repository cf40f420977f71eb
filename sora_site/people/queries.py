"""What others may ask about people. Ids in, ids or frozen values out, so that every floor above can use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from sora_site.people.access import Viewer, visible_person
from sora_site.people.models import AgeBand, Block, Follow, User


@dataclass(frozen=True)
class ProfileView:
    """A person as `viewer` sees them."""

    user: User
    followers: int
    following: int
    is_followed: bool
    is_blocked: bool  # by the viewer
    is_me: bool


def profile(viewer: Viewer, handle: str) -> ProfileView:
    """The profile of `handle`. At most 6 queries. Raises PersonNotFoundError (a 404).

    Whom the viewer has blocked stays visible to the viewer, so that the block can be lifted.
    """
    person = visible_person(viewer, handle, past_own_block=True)
    viewer_id = viewer.pk if viewer is not None else None
    return ProfileView(
        user=person,
        followers=person.followers.filter(follower__suspended_at=None).count(),
        following=person.follows.filter(followed__suspended_at=None).count(),
        is_followed=is_following(viewer_id, person.pk),
        is_blocked=Block.objects.filter(blocker=viewer_id, blocked=person).exists() if viewer_id else False,
        is_me=viewer_id == person.pk,
    )


def hidden_from(viewer_id: int | None) -> QuerySet[Block, int]:
    """Ids of those whom `viewer_id` has blocked or is blocked by, for `exclude(maker_id__in=…)`. Runs no query.

    A union: to be used as it is, not filtered further.
    """
    if viewer_id is None:
        return Block.objects.none().values_list("blocked_id", flat=True)
    mine = Block.objects.filter(blocker_id=viewer_id).values_list("blocked_id", flat=True)
    theirs = Block.objects.filter(blocked_id=viewer_id).values_list("blocker_id", flat=True)
    return mine.union(theirs)


def are_blocked(a_id: int | None, b_id: int | None) -> bool:
    """Whether either has blocked the other. One query, none when one of them is nobody."""
    if a_id is None or b_id is None:
        return False
    either_way = Q(blocker_id=a_id, blocked_id=b_id) | Q(blocker_id=b_id, blocked_id=a_id)
    return Block.objects.filter(either_way).exists()


def is_following(follower_id: int | None, followed_id: int) -> bool:
    """Whether the one follows the other. One query, none for nobody."""
    return bool(follows(follower_id, [followed_id]))


def follows(viewer_id: int | None, person_ids: Iterable[int]) -> set[int]:
    """Which of these people `viewer_id` follows. One query for a whole page, none for nobody."""
    if viewer_id is None:
        return set()
    ties = Follow.objects.filter(follower_id=viewer_id, followed_id__in=list(person_ids))
    return set(ties.values_list("followed_id", flat=True))


def followed_by(viewer_id: int) -> QuerySet[Follow, int]:
    """Ids of everyone `viewer_id` follows, for `filter(maker_id__in=…)`. Runs no query."""
    return Follow.objects.filter(follower_id=viewer_id).values_list("followed_id", flat=True)


def mutual(a_id: int, b_id: int) -> bool:
    """Whether they follow each other. One query."""
    either_way = Q(follower_id=a_id, followed_id=b_id) | Q(follower_id=b_id, followed_id=a_id)
    return Follow.objects.filter(either_way).count() == 2


def age_band(person_id: int) -> AgeBand:
    """The age band of a person. Raises User.DoesNotExist."""
    return User.objects.only("birth_year").get(pk=person_id).age_band
