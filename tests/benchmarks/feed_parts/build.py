"""Builds a feed: `build POSTS LIKES VIEWS`. What is there already stays, so that it is built once.

`watcher` follows 200 people, has blocked some and likes a thousand posts; one post has LIKES likes and VIEWS views.
"""

from __future__ import annotations

import sys
from datetime import date

import django

FIRST = 1_000
#: Posts of one person, on average.
POSTS_OF_ONE = 50


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


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
