"""Builds a feed: `build POSTS LIKES VIEWS`. What is there already stays, so that it is built once.

`watcher` follows 200 people, has blocked some and likes a thousand posts; one post has LIKES likes, VIEWS views and as
many talks as likes. Every second post was reposted; topics share the posts among them.
"""

from __future__ import annotations

import sys
from datetime import date

import django

FIRST = 1_000
#: Posts of one person, on average; topics of the site.
POSTS_OF_ONE = 50
TOPICS = 40


def main(posts: int, likes: int, views: int) -> None:
    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from feed.models import Like, Post, View

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["ext"])
    is_whole = settings.DATA_DIR / "whole"
    if not is_whole.exists():
        call_command("flush", interactive=False, verbosity=0)
        _people(max(posts // POSTS_OF_ONE, likes))
        _posts(posts)
        _ties()
        is_whole.touch()
    _talk(posts, likes)
    famous = Post.objects.get(pk=FIRST)
    from tests.benchmarks.feed_parts.copies import copy, numbered, settle

    there = Like.objects.filter(post=famous).count()
    if there < likes:
        copy(Like(post=famous, person_id=0), FIRST + there, FIRST + likes - 1, person_id="n")
    there = View.objects.count()
    if there < views:
        view = View(post=famous, day=date(2026, 11, 20), watched_ms=5_000)
        copy(view, there, views - 1, viewer=numbered("a"))
    Post.objects.filter(pk=FIRST).update(likes=likes, views=max(views, there), score=1e6)
    settle()


def _people(count: int) -> None:
    from sora_site.people.models import User
    from tests.benchmarks.feed_parts.copies import copy, numbered

    User.objects.create(pk=1, username="watcher", password="!", birth_year=1990)
    copy(User(password="!", birth_year=1990), FIRST, FIRST + count - 1, id="n", username=numbered("m"))


def _posts(count: int) -> None:
    from creation.models import Audience, Clip, Generation
    from feed.models import Post
    from sora_site.lib.work import State
    from tests.benchmarks.feed_parts.copies import copy, numbered

    makers = max(count // POSTS_OF_ONE, 1)
    maker = {"maker_id": f"{FIRST} + (n * 7919) %% {makers}"}
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    prompt = "an elephant chases a mouse through a market at golden hour, and the mouse gets away on a bicycle"
    generation = Generation(maker_id=0, prompt=prompt, engine="cutout", seed=1, state=State.COMPLETED, **size)
    names = {"public_id": numbered("g"), "request_key": numbered("r"), "folder": numbered("f")}
    copy(generation, FIRST, FIRST + count - 1, id="n", **maker, **names)
    clip = Clip(generation_id=0, maker_id=0, fps=30, bytes=1, engine="cutout 1", audience=Audience.PUBLIC, **size)
    clip.blur, clip.has_captions = "data:image/webp;base64," + "A" * 300, True
    clip.fingerprint = ["0123456789abcdef" * 4] * 10
    names = {"public_id": numbered("p"), "key": numbered("k")}
    copy(clip, FIRST, FIRST + count - 1, id="n", generation_id="n", **maker, **names)
    # Newer is higher on the whole, with the disorder that likes bring.
    score = "n * 0.001 + ((n * 7919) %% 10007) * 0.0003"
    post = Post(clip_id=0, maker_id=0, words="the mouse gets away", is_listed=True, likes=3, views=40)
    copy(post, FIRST, FIRST + count - 1, id="n", clip_id="n", score=score, **maker)


def _ties() -> None:
    from feed.models import Like
    from sora_site.people.models import Block, Follow
    from tests.benchmarks.feed_parts.copies import copy

    copy(Follow(follower_id=1, followed_id=0), FIRST, FIRST + 199, followed_id="n")
    copy(Block(blocker_id=1, blocked_id=0), FIRST + 50, FIRST + 54, blocked_id="n")
    copy(Like(person_id=1, post_id=0), FIRST + 1, FIRST + 1_000, post_id="n")


def _talk(posts: int, comments: int) -> None:
    """What people say and hand on; also added to what an older version of this program built."""
    from feed.models import Comment, PostTopic, Repost, Topic
    from tests.benchmarks.feed_parts.copies import copy, numbered

    if Topic.objects.exists():
        return
    makers = max(posts // POSTS_OF_ONE, 1)
    copy(Topic(posts=posts // TOPICS), FIRST, FIRST + TOPICS - 1, id="n", name=numbered("t"))
    last = FIRST + posts - 1
    copy(
        PostTopic(topic_id=0, post_id=0),
        FIRST,
        last,
        topic_id=f"{FIRST} + n %% {TOPICS}",
        post_id="n",
        score="n * 0.001",
    )
    reposter = f"{FIRST} + (n * 104729) %% {makers}"
    copy(Repost(person_id=0, post_id=0), FIRST, FIRST + posts // 2, person_id=reposter, post_id="n")
    said = Comment(post_id=FIRST, maker_id=0, words="the mouse gets away", replies=0)
    maker, loved = f"{FIRST} + n %% {makers}", "(n * 7919) %% 97"
    copy(said, FIRST, FIRST + comments - 1, maker_id=maker, likes=loved, request_key=numbered("c"))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
