"""A prompt that is shown can be tried; a film made so says after whom."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from creation.models import Clip, Generation
from feed import actions
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import film, posted


@pytest.fixture
def tried(alice: User, charlie: User) -> Post:
    """Charlie's film, after a prompt of Alice's."""
    first = film(alice)
    post = posted(charlie, "mine now")
    Generation.objects.filter(clip=post.clip).update(after=first)
    return post


def test_a_shown_prompt_can_be_tried_from_the_film(client: Client, alice: User) -> None:
    shown = actions.publish(film(alice), by=alice, words="with", shows_prompt=True)
    page = client.get(f"/v/{shown.clip.public_id}/").content.decode()
    assert f'href="/make/?after={shown.clip.public_id}"' in page
    Clip.objects.update(shows_prompt=False)
    assert "?after=" not in client.get(f"/v/{shown.clip.public_id}/").content.decode()


def test_who_has_no_account_is_led_there_by_the_sign_in_page(client: Client, alice: User) -> None:
    shown = actions.publish(film(alice), by=alice, shows_prompt=True)
    answer = client.get(f"/make/?after={shown.clip.public_id}")
    assert answer.headers["Location"] == f"/accounts/login/?next=/make/%3Fafter%3D{shown.clip.public_id}"


def test_the_film_says_after_whose_prompt_it_was_made(client: Client, tried: Post) -> None:
    page = client.get(f"/v/{tried.clip.public_id}/").content.decode()
    assert '<a class="label" href="/@alice/">after a prompt by @alice</a>' in page


def test_somebody_suspended_is_not_named(client: Client, tried: Post, alice: User) -> None:
    User.objects.filter(pk=alice.pk).update(suspended_at=timezone.now())
    assert "after a prompt by" not in client.get(f"/v/{tried.clip.public_id}/").content.decode()


def test_a_film_after_ones_own_prompt_names_nobody(client: Client, alice: User) -> None:
    post = posted(alice)
    Generation.objects.filter(clip=post.clip).update(after=film(alice))
    assert "after a prompt by" not in client.get(f"/v/{post.clip.public_id}/").content.decode()
