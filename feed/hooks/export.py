"""What the feed writes into a person's export."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from feed import access, viewers
from feed.models import Collection, Comment, CommentLike, Like, MakerDay, Post, Repost, TopicFollow, View
from sora_site.people.export import Archive, Part, registry
from sora_site.people.models import User

POSTS = """
posts.json          films you showed: clip, your words, since when, likes, comments and views
numbers.csv         your films by day: views, milliseconds watched, likes, comments, new followers
"""
SAID = """
comments.csv        what you said: under which film (clip), the words, when
likes.csv           films you like (clip), since when
liked_comments.csv  comments you like: under which film (clip), the words, since when
reposts.csv         what you showed to your followers: which film (clip), your words beside it, when
collections.json    your collections: name, who may see it, films (clip) in their order
topics.csv          topics you follow: name, since when
watched.csv         what you watched while signed in: which film (clip), on which day, milliseconds
"""


def register() -> None:
    """Called once when the app is ready."""
    posts = frozenset({"feed.Post", "feed.PostDay", "feed.MakerDay"})
    registry.register(Part("posts", 40, _("Posts and their numbers"), _posts, POSTS, models=posts))
    said = frozenset({"feed.Comment", "feed.Like", "feed.CommentLike", "feed.Repost", "feed.View"})
    lists = frozenset({"feed.Collection", "feed.TopicFollow"})
    label = _("Comments, likes, reposts, collections, what you watched")
    registry.register(Part("said", 50, label, _said, SAID, models=said | lists))
    registry.leave_out("feed.Mention", "says whom others named, in words that are theirs")


def _posts(person: User, archive: Archive) -> None:
    posts = Post.objects.filter(maker=person, clip__erased_at=None).select_related("clip").order_by("pk")
    archive.json(
        "posts.json",
        [
            {
                "clip": post.clip.public_id,
                "words": post.words,
                "audience": post.clip.audience,
                "posted_at": post.created_at,
                "likes": post.likes,
                "comments": post.comments,
                "views": post.views,
            }
            for post in posts.defer("clip__sprites", "clip__fingerprint").iterator()
        ],
    )
    columns = ("day", "views", "watched_ms", "likes", "comments", "followers")
    days = MakerDay.objects.filter(maker=person).order_by("day")
    archive.csv("numbers.csv", columns, days.values_list(*columns).iterator())


def _said(person: User, archive: Archive) -> None:
    said = Comment.objects.filter(maker=person, deleted_at=None).order_by("pk")
    columns = ("post__clip__public_id", "words", "created_at")
    archive.csv("comments.csv", ("clip", "words", "at"), said.values_list(*columns).iterator())
    likes = Like.objects.filter(person=person).order_by("pk")
    archive.csv("likes.csv", ("clip", "at"), likes.values_list("post__clip__public_id", "created_at").iterator())
    hearts = CommentLike.objects.filter(Exists(_read_by(person)), person=person).order_by("pk")
    columns = ("comment__post__clip__public_id", "comment__words", "created_at")
    archive.csv("liked_comments.csv", ("clip", "words", "at"), hearts.values_list(*columns).iterator())
    reposts = Repost.objects.filter(person=person).order_by("pk")
    columns = ("post__clip__public_id", "words", "created_at")
    archive.csv("reposts.csv", ("clip", "words", "at"), reposts.values_list(*columns).iterator())
    topics = TopicFollow.objects.filter(person=person).order_by("pk")
    archive.csv("topics.csv", ("topic", "since"), topics.values_list("topic__name", "created_at").iterator())
    _collections(person, archive)
    views = View.objects.filter(viewer=viewers.key_of_person(person.pk)).order_by("pk")
    columns = ("post__clip__public_id", "day", "watched_ms")
    archive.csv("watched.csv", ("clip", "day", "milliseconds"), views.values_list(*columns).iterator())


def _read_by(person: User) -> QuerySet[Comment]:
    """Of a row about a comment: the comment, where the person may still read it. Others' words are not theirs."""
    posts = access.visible_posts(person).filter(pk=OuterRef("post_id"))
    said = Comment.objects.filter(access.ALIVE, Exists(posts), pk=OuterRef("comment_id"))
    return access.without_hidden(said, person)


def _collections(person: User, archive: Archive) -> None:
    lists = Collection.objects.filter(owner=person).order_by("pk")
    archive.json(
        "collections.json",
        [
            {
                "name": each.title,
                "audience": each.audience,
                "made_at": each.created_at,
                "clips": list(each.items.order_by("place", "pk").values_list("post__clip__public_id", flat=True)),
            }
            for each in lists
        ],
    )
