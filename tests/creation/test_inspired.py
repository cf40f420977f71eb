"""A prompt somebody shows, tried by another, who names them."""

from __future__ import annotations

import pytest
from django.test import Client

from creation.models import Clip, Generation
from sora_site.people.models import User
from tests.creation.making.conftest import ask, toy_engine
from tests.site.hostile import form, fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]
PROMPT = "a dog runs over a meadow"


@pytest.fixture
def shown(alice: User) -> Clip:
    """Alice's film, shown to everyone with its prompt."""
    film = ask(alice, PROMPT)
    Generation.objects.update(state="completed")
    return Clip.objects.create(
        generation=film,
        maker=alice,
        seconds=2,
        width=160,
        height=288,
        fps=30,
        bytes=9,
        engine="toy",
        audience="public",
        shows_prompt=True,
    )


def test_the_composer_opens_with_it_and_says_whose_it_is(charlies: Client, shown: Clip) -> None:
    page = charlies.get("/make/", {"after": shown.public_id})
    initial = page.context["form"].initial
    assert (initial["prompt"], initial["size"], initial["after"]) == (PROMPT, "160x288", shown.public_id)
    assert '<a href="/@alice/">@alice</a>' in page.content.decode()


@pytest.mark.parametrize("hidden", [{"shows_prompt": False}, {"audience": "private"}])
def test_a_prompt_that_is_not_shown_is_not_there(charlies: Client, shown: Clip, hidden: dict[str, object]) -> None:
    Clip.objects.update(**hidden)
    assert charlies.get("/make/", {"after": shown.public_id}).status_code == 404


def test_the_film_names_whose_prompt_it_began_with(charlies: Client, shown: Clip) -> None:
    charlies.post("/make/", form(f"{PROMPT} at night", after=shown.public_id))
    film = Generation.objects.get(maker__username="charlie")
    assert film.after == shown
    assert "After a prompt by" in charlies.get(f"/films/{film.public_id}/").content.decode()


def test_with_words_of_ones_own_it_is_ones_own(charlies: Client, shown: Clip) -> None:
    charlies.post("/make/", form("three penguins dance in the snow", after=shown.public_id))
    assert Generation.objects.get(maker__username="charlie").after is None


def test_a_name_that_is_none_begins_the_film_without_it(charlies: Client) -> None:
    assert charlies.post("/make/", form(PROMPT, after="nosuchclip")).status_code == 302
    assert Generation.objects.get().after is None


def test_somebody_suspended_is_not_named(charlies: Client, shown: Clip, alice: User) -> None:
    charlies.post("/make/", form(PROMPT, after=shown.public_id))
    film = Generation.objects.get(maker__username="charlie")
    User.objects.filter(pk=alice.pk).update(suspended_at=film.created_at)
    assert "After a prompt by" not in charlies.get(f"/films/{film.public_id}/").content.decode()


def test_ones_own_prompt_needs_no_name(alices: Client, shown: Clip) -> None:
    alices.post("/make/", form(PROMPT, after=shown.public_id, request_key="mine"))
    film = Generation.objects.exclude(pk=shown.generation_id).get()
    assert "After a prompt by" not in alices.get(f"/films/{film.public_id}/").content.decode()
