"""What the feed removes of a deleted person. Posts go with their films; here go what they said, liked and watched."""

from __future__ import annotations

from django.apps import apps
from django.utils.translation import ngettext

from feed import actions, viewers
from feed.models import Collection, Comment, CommentLike, Like, MakerDay, Post, PostDay, Repost, View
from sora_site.lib import ids
from sora_site.people.deletion import MORE, Do, Step, registry
from sora_site.people.models import User

#: Acts taken back in one piece: each corrects a count.
ACTS = 100
#: Rows of views looked through in one piece; nobody asks whose they are but here.
LOOKED_AT = 50_000


def register() -> None:
    """Called once when the app is ready."""
    registry.register(Step("likes", 10, _likes, frozenset({"feed.Like", "feed.CommentLike"}), _likes_said))
    registry.register(Step("comments", 11, _comments, frozenset({"feed.Comment"}), _comments_said))
    registry.register(Step("reposts", 12, _reposts, frozenset({"feed.Repost"}), _reposts_said))
    registry.register(Step("collections", 13, _collections, frozenset({"feed.Collection"}), _collections_said))
    registry.register(Step("topics", 14, _rows_of("feed.TopicFollow"), frozenset({"feed.TopicFollow"})))
    registry.register(Step("mentions", 15, _rows_of("feed.Mention"), frozenset({"feed.Mention"})))
    registry.register(Step("views", 16, _views, frozenset({"feed.View"})))
    registry.register(Step("numbers", 40, _numbers, frozenset({"feed.PostDay", "feed.MakerDay"})))
    # Behind the films, whose erasure takes the words and the listing away.
    registry.register(Step("posts", 41, _posts, frozenset({"feed.Post"}), _posts_said))


def _likes(person: User, _place: str) -> str | None:
    likes = list(Like.objects.filter(person=person).select_related("post__clip")[:ACTS])
    for like in likes:
        actions.unlike(like.post, person)
    hearts = list(CommentLike.objects.filter(person=person).select_related("comment")[:ACTS])
    for heart in hearts:
        actions.unlike_comment(heart.comment, person)
    return MORE if likes or hearts else None


def _likes_said(person: User) -> str:
    count = Like.objects.filter(person=person).count() + CommentLike.objects.filter(person=person).count()
    return ngettext("%(count)d like you gave", "%(count)d likes you gave", count) % {"count": count} if count else ""


def _comments(person: User, _place: str) -> str | None:
    said = list(Comment.objects.filter(maker=person, deleted_at=None).select_related("post__clip")[:ACTS])
    for comment in said:
        actions.delete_comment(comment)
    return MORE if said else None


def _comments_said(person: User) -> str:
    count = Comment.objects.filter(maker=person, deleted_at=None).count()
    return ngettext("%(count)d comment", "%(count)d comments", count) % {"count": count} if count else ""


def _reposts(person: User, _place: str) -> str | None:
    reposts = list(Repost.objects.filter(person=person).select_related("post__clip")[:ACTS])
    for repost in reposts:
        actions.undo_repost(repost.post, person)
    return MORE if reposts else None


def _reposts_said(person: User) -> str:
    count = Repost.objects.filter(person=person).count()
    return ngettext("%(count)d repost", "%(count)d reposts", count) % {"count": count} if count else ""


def _collections(person: User, _place: str) -> str | None:
    for collection in Collection.objects.filter(owner=person):
        actions.delete_collection(collection)
    return None


def _collections_said(person: User) -> str:
    count = Collection.objects.filter(owner=person, posts__gt=0).count()
    return ngettext("%(count)d collection", "%(count)d collections", count) % {"count": count} if count else ""


def _rows_of(label: str) -> Do:
    """A step for rows of a person on which nothing hangs."""

    def do(person: User, _place: str) -> str | None:
        rows = apps.get_model(label)._default_manager
        some = list(rows.filter(person=person).values_list("pk", flat=True)[:ACTS])
        rows.filter(pk__in=some).delete()
        return MORE if some else None

    return do


def _views(person: User, place: str) -> str | None:
    """Views stay counted, and no longer say whose they were. `place` is the last row looked at."""
    after = int(place or 0)
    some = View.objects.filter(pk__gt=after, pk__lte=after + LOOKED_AT)
    for view in some.filter(viewer=viewers.key_of_person(person.pk)):
        View.objects.filter(pk=view.pk).update(viewer=f"g{ids.token(30)}")
    return str(after + LOOKED_AT) if View.objects.filter(pk__gt=after + LOOKED_AT).exists() else None


def _numbers(person: User, _place: str) -> str | None:
    PostDay.objects.filter(maker=person).delete()
    MakerDay.objects.filter(maker=person).delete()
    return None


def _posts(person: User, _place: str) -> str | None:
    Post.objects.filter(maker=person).update(words="", is_listed=False)
    return None


def _posts_said(person: User) -> str:
    posts = Post.objects.filter(maker=person, clip__erased_at=None)
    count = posts.count()
    words = ngettext(
        "%(count)d post with its words; what others said under it is no longer shown",
        "%(count)d posts with their words; what others said under them is no longer shown",
        count,
    )
    return words % {"count": count} if count else ""
