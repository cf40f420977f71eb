from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from creation.models import Clip, Generation
from feed import actions
from feed.models import Post
from sora_site.lib.work import State
from sora_site.people.models import Block, User


def film(maker: User, *, prompt: str = "an elephant chases a mouse", **details: Any) -> Clip:
    """A finished film, private as every film begins."""
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    generation = Generation.objects.create(
        maker=maker, prompt=prompt, engine="cutout", seed=1, state=State.COMPLETED, progress=100, **size
    )
    values = {**size, "fps": 30, "bytes": 1_000_000, "engine": "cutout 1", "has_captions": True, **details}
    return Clip.objects.create(generation=generation, maker=maker, **values)


def posted(maker: User, words: str = "look", **shown: Any) -> Post:
    """A film shown to others; to everyone unless `audience` says otherwise."""
    return actions.publish(film(maker), by=maker, words=words, **shown)


@pytest.fixture
def mallory(alice: User) -> User:
    """Is blocked by Alice."""
    mallory = User.objects.create_user("mallory", password="a-long-password", birth_year=1990)
    Block.objects.create(blocker=alice, blocked=mallory)
    return mallory


@pytest.fixture
def mallorys(mallory: User) -> Client:
    client = Client()
    client.force_login(mallory)
    return client


@pytest.fixture
def post(alice: User) -> Post:
    return posted(alice)


@pytest.fixture
def likers(db: None) -> Callable[[int], list[User]]:
    """Many people at once; none of them can sign in."""

    def likers(count: int) -> list[User]:
        return User.objects.bulk_create(User(username=f"liker_{number}", password="!") for number in range(count))

    return likers
