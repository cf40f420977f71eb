"""The first minute: where a newcomer stands is read from a name, a film and a post, and every step can be left out."""

from __future__ import annotations

import pytest
from django.test import Client

from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.feed.conftest import film, posted

pytestmark = pytest.mark.django_db
WELCOME = "/welcome/"


@pytest.fixture
def newcomer(client: Client) -> Client:
    """Signed up a moment ago."""
    form = {"username": "nina", "birth_year": "1990", "password1": "a-quiet-cinema-42"}
    assert client.post("/accounts/signup/", form).headers["Location"] == WELCOME
    return client


def words(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_first_a_name_then_a_sentence(newcomer: Client) -> None:
    assert "What shall we call you?" in words(newcomer, WELCOME)
    assert newcomer.post(WELCOME, {"display_name": " Nina \u202e"}).headers["Location"] == WELCOME
    assert User.objects.get(username="nina").display_name == "Nina"
    page = words(newcomer, WELCOME)
    assert "Say what happens" in page
    assert 'href="/make/?prompt=' in page


def test_a_name_that_cannot_be_seen_is_refused(newcomer: Client) -> None:
    page = newcomer.post(WELCOME, {"display_name": "\u200b\u200b"})
    assert page.status_code == 422
    assert "nothing can be seen" in page.content.decode()


def test_the_handle_is_name_enough(newcomer: Client) -> None:
    assert "Say what happens" in words(newcomer, f"{WELCOME}?sentence")


def test_on_the_way_the_composer_and_the_film_say_which_step_it_is(newcomer: Client) -> None:
    assert "Step 2 of 3" in words(newcomer, "/make/")
    generation = film(User.objects.get(username="nina")).generation
    assert newcomer.get(WELCOME).headers["Location"] == f"/films/{generation.public_id}/"
    page = words(newcomer, f"/films/{generation.public_id}/")
    assert "Step 3 of 3" in page
    assert "Keep it" in page
    Generation.objects.filter(pk=generation.pk).update(state=State.IN_PROGRESS)
    assert "Watch it being made" in words(newcomer, f"/films/{generation.public_id}/")


def test_with_the_first_post_it_is_over(newcomer: Client) -> None:
    posted(User.objects.get(username="nina"))
    assert "of 3" not in words(newcomer, "/make/")
    assert "newcomer" not in newcomer.session
    assert newcomer.get(WELCOME).headers["Location"] == "/make/"


def test_left_it_does_not_come_back(newcomer: Client) -> None:
    newcomer.post("/welcome/leave/")
    assert "of 3" not in words(newcomer, "/make/")
    again = Client()
    again.post("/accounts/login/", {"login": "nina", "password": "a-quiet-cinema-42"})
    assert "of 3" not in words(again, "/make/")


def test_kept_the_film_is_among_ones_own(newcomer: Client) -> None:
    film(User.objects.get(username="nina"))
    assert newcomer.post("/welcome/leave/").headers["Location"] == "/films/"


def test_others_are_never_led(alices: Client) -> None:
    assert "of 3" not in words(alices, "/make/")


def test_an_empty_screen_has_the_same_way_in(alices: Client, client: Client) -> None:
    assert f'href="{WELCOME}"' in words(alices, "/")
    assert 'href="/make/"' in words(client, "/")
