"""What moderators see of posts and comments, and what they can do: a post is hidden and shown by its film."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from creation.hooks import cases as films
from feed import access, actions
from feed.models import Comment, Post
from sora_site.cases import subjects
from sora_site.cases.subjects import Found, Snapshot, Subject
from sora_site.people.access import Viewer


def find_post(viewer: Viewer, public_id: str) -> Found:
    """A post the viewer may see."""
    return _found(access.visible_post(viewer, public_id))


def load_post(ref: str) -> Found | None:
    """A post whose film is there, whoever asks."""
    post = _post(ref)
    return _found(post) if post else None


def post_snapshot(ref: str) -> Snapshot:
    """The film's, with the words of the post and how many have watched it."""
    post = _post(ref)
    film = films.snapshot(ref)
    if post is None:
        return film
    words = ((_("Words"), post.words),) if post.words else ()
    return replace(film, words=(*words, *film.words), reach=post.views)


def post_in_address(path: str) -> str | None:
    """`/v/<public id>/`."""
    parts = path.strip("/").split("/")
    return parts[1] if len(parts) >= 2 and parts[0] == "v" else None


def find_comment(viewer: Viewer, ref: str) -> Found:
    """A comment the viewer may read."""
    if not ref.isdecimal() or len(ref) > 18:
        raise Http404
    return _found_comment(access.visible_comment(viewer, int(ref)))


def load_comment(ref: str) -> Found | None:
    """A comment that is there, hidden or not."""
    comment = _comment(ref)
    return _found_comment(comment) if comment else None


def comment_snapshot(ref: str) -> Snapshot:
    """Its words; as many may have read them as have watched the film."""
    comment = _comment(ref)
    if comment is None:
        return Snapshot(state=_("gone"))
    state = _("hidden") if comment.withheld_at else ""
    return Snapshot(words=((_("Comment"), comment.words),), reach=comment.post.views, state=state)


def withhold_comment(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Nobody reads it any more."""
    actions.withhold_comment(Comment.objects.select_related("post__clip").get(pk=int(ref)))
    return {}


def restore_comment(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """It stands where it stood."""
    actions.restore_comment(Comment.objects.select_related("post__clip").get(pk=int(ref)))
    return {}


def erase_comment(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Its words go for good."""
    actions.delete_comment(Comment.objects.select_related("post__clip", "answers").get(pk=int(ref)))
    return {}


def register() -> None:
    """Called once when the app is ready."""
    post = Subject(
        pgettext_lazy("what a case is about", "film"),
        find_post,
        load_post,
        post_snapshot,
        films.ACTS,
        holds_as="film",
        in_address=post_in_address,
    )
    subjects.register("post", post)
    acts = {"withhold": withhold_comment, "restore": restore_comment, "erase": erase_comment}
    noun = gettext_lazy("comment")
    subjects.register("comment", Subject(noun, find_comment, load_comment, comment_snapshot, acts))


def _post(ref: str) -> Post | None:
    posts = Post.objects.select_related("clip", "maker").filter(clip__erased_at=None)
    return posts.filter(clip__public_id=ref).first()


def _found(post: Post) -> Found:
    name = post.words or _("Film by %(name)s") % {"name": post.maker.name}
    link = reverse("feed:watch", args=[post.clip.public_id])
    return Found(post.clip.public_id, post.maker_id, post.maker.username, name[:80], link)


def _comment(ref: str) -> Comment | None:
    if not ref.isdecimal():
        return None
    return Comment.objects.select_related("maker", "post__clip").filter(pk=int(ref), deleted_at=None).first()


def _found_comment(comment: Comment) -> Found:
    link = f"{reverse('feed:comments', args=[comment.post.clip.public_id])}?c={comment.pk}"
    return Found(str(comment.pk), comment.maker_id, comment.maker.username, comment.words[:80], link)
