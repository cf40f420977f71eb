"""Asking to be deleted, waiting until it is done, and somebody of whom there is much to delete."""

from __future__ import annotations

from datetime import timedelta

import time_machine
from django.test import Client
from django.utils import timezone

from creation import media
from creation.models import Draft, Upload
from feed import actions
from feed.studio import rollup
from sora_site.people import keys
from sora_site.people.actions import follow
from sora_site.people.models import User
from tests.feed.conftest import posted
from tests.people.conftest import PASSWORD


def delete(client: Client, password: str = PASSWORD) -> str:
    return " ".join(client.post("/me/deletion/", {"password": password}).content.decode().split())


def after_a_week() -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(days=7, minutes=1))


def everything_of(alice: User, bob: User) -> dict[str, object]:
    """Alice as somebody who did everything one can do here."""
    mine, others = posted(alice, words="my film"), posted(bob, words="bob's film")
    folder = media.clip_folder(mine.clip)
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"film")
    picture = Upload.objects.create(owner=alice, digest="d", width=10, height=10)
    media.write_upload(picture.key, b"picture")
    Draft.objects.create(maker=alice, prompt="a secret plan")
    actions.like(others, alice)
    actions.comment(others, alice, "lovely")
    actions.comment(mine, bob, "thanks")
    actions.record_view(others, f"u{alice.pk}", 10_000)
    actions.like_comment(actions.comment(others, bob, "mine"), alice)
    actions.repost(others, alice, "look at this")
    actions.collect(actions.create_collection(alice, "Boats"), others)
    follow(alice, bob)
    keys.create(alice, "laptop")
    rollup.roll_up()
    return {"mine": mine, "others": others, "folder": folder, "picture": picture}
