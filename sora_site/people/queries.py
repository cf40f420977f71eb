"""What others may ask about people. Ids in, ids or frozen values out, so that every floor above can use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import CharField, Exists, Expression, ExpressionWrapper, F, OuterRef, Q, QuerySet

from sora_site.people.access import Viewer, visible_person
from sora_site.people.models import AgeBand, Block, Follow, Mute, MutedWord, User


@dataclass(frozen=True)
class ProfileView:
    """A person as `viewer` sees them."""

    user: User
    followers: int
    following: int
    is_followed: bool
    is_blocked: bool  # by the viewer
    is_muted: bool  # by the viewer
    is_me: bool


def profile(viewer: Viewer, handle: str) -> ProfileView:
    """The profile of `handle`. At most 6 queries. Raises PersonNotFoundError (a 404).

    Whom the viewer has blocked stays visible to the viewer, so that the block can be lifted.
    """
    person = visible_person(viewer, handle, past_own_block=True)
    viewer_id = viewer.pk if viewer is not None else None
    is_blocked, is_muted = _kept_away(viewer_id, person.pk)
    return ProfileView(
        user=person,
        followers=person.followers.filter(follower__suspended_at=None).count(),
        following=person.follows.filter(followed__suspended_at=None).count(),
        is_followed=is_following(viewer_id, person.pk),
        is_blocked=is_blocked,
        is_muted=is_muted,
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


def muted_by(viewer_id: int) -> QuerySet[Mute, int]:
    """Ids of those whom `viewer_id` has muted, for `exclude(maker_id__in=…)`. Runs no query."""
    return Mute.objects.filter(muter_id=viewer_id).values_list("muted_id", flat=True)


def _kept_away(viewer_id: int | None, person_id: int) -> tuple[bool, bool]:
    """Whether the viewer has blocked, and muted, this person. One query, none for nobody."""
    if viewer_id is None:
        return False, False
    blocked = Exists(Block.objects.filter(blocker_id=viewer_id, blocked_id=person_id))
    muted = Exists(Mute.objects.filter(muter_id=viewer_id, muted_id=person_id))
    is_blocked, is_muted = User.objects.filter(pk=person_id).values_list(blocked, muted).get()
    return bool(is_blocked), bool(is_muted)


def muted_words_in(viewer_id: int, text: Expression | OuterRef) -> QuerySet[MutedWord]:
    """The muted words of `viewer_id` that stand in a text, for `~Exists(…)`. Runs no query."""
    words = MutedWord.objects.filter(person_id=viewer_id).annotate(text=ExpressionWrapper(text, CharField()))
    return words.filter(text__iregex=F("pattern"))


def is_silent(person_id: int, actor_id: int | None) -> bool:
    """Whether the one is told nothing of the other: across a block, or muted. One query, none for nobody."""
    if actor_id is None:
        return False
    either_way = Q(blocker_id=person_id, blocked_id=actor_id) | Q(blocker_id=actor_id, blocked_id=person_id)
    muted = Mute.objects.filter(muter_id=person_id, muted_id=actor_id)
    asked = User.objects.filter(pk=person_id).filter(Exists(Block.objects.filter(either_way)) | Exists(muted))
    return asked.exists()


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
