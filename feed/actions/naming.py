"""Telling people that words name them."""

from __future__ import annotations

from collections.abc import Iterable

from creation.models import Audience
from feed import words
from feed.models import Comment, Mention, Post
from sora_site.lib import rows
from sora_site.people.actions import forget_details, notify
from sora_site.people.models import User
from sora_site.people.queries import hidden_from

#: People told of one post or comment; further names are links and nothing more.
MOST_TOLD = 10


def named_in(text: str) -> list[User]:
    """The people these words name who are there, in no order. One query, none when no handle is named."""
    handles = words.mentions(text)
    if not handles:
        return []
    return list(User.objects.filter(username__in=handles, is_active=True, suspended_at=None))


def handles_of(people: Iterable[User]) -> list[str]:
    """What a row keeps of them."""
    return sorted(person.username for person in people)


def tell(
    people: Iterable[User], post: Post, *, by: User, text: str, link: str, comment: Comment | None = None, but: set[int]
) -> None:
    """Tells each of them once, whatever becomes of the words later; not `but`, nor who may not see the post.

    Within the caller's transaction. Runs three queries, and some for everyone told.
    """
    people = [person for person in people if person.pk not in but | {by.pk}]
    if not people or post.clip.audience == Audience.PRIVATE:
        return
    apart = set(hidden_from(post.maker_id)) | set(hidden_from(by.pk))
    told = set(Mention.objects.filter(post=post, comment=comment).values_list("person_id", flat=True))
    # Those of earlier words count too: whoever changes them over and over would tell everybody.
    new = [person for person in people if person.pk not in apart | told]
    for person in new[: max(MOST_TOLD - len(told), 0)]:
        if rows.put(Mention, person=person, post=post, comment=comment):
            notify(
                person.pk,
                "mention",
                actor_id=by.pk,
                details={"words": text[:80]},
                link=link,
                group=group_of(post, comment),
            )


def forget(post: Post, comment: Comment | None = None) -> None:
    """Takes the words out of the inboxes of those they named."""
    for mention in Mention.objects.filter(post=post, comment=comment):
        forget_details(mention.person_id, group=group_of(post, comment))


def group_of(post: Post, comment: Comment | None) -> str:
    """Names the words in inboxes, so that they can be forgotten there."""
    return f"mention in comment {comment.pk}" if comment else f"mention in post {post.pk}"
