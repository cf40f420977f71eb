"""One's earlier prompts: distinct, newest first, looked through, used again, forgotten."""

from __future__ import annotations

import pytest
from django.test import Client

from creation import actions
from creation.models import Generation
from sora_site.people.models import User

pytestmark = pytest.mark.django_db


def film(maker: User, prompt: str) -> Generation:
    return Generation.objects.create(
        maker=maker, prompt=prompt, engine="cutout", seed=1, seconds=2, width=720, height=1280, state="completed"
    )


def listed(client: Client, search: str = "") -> list[str]:
    return [prompt.words for prompt in client.get("/make/earlier/", {"q": search}).context["prompts"]]


def test_each_prompt_is_there_once_the_last_used_first(alices: Client, alice: User) -> None:
    for prompt in ("a dog", "a cat", "a dog", "a bird"):
        film(alice, prompt)
    assert listed(alices) == ["a bird", "a dog", "a cat"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("DOG", ["a dog in the rain"]),
        ("rain dog", ["a dog in the rain"]),
        ("ÜBER", ["über den Wolken"]),
        ("猫", ["猫跳舞"]),
    ],
)
def test_words_are_looked_for_in_any_order_and_case(alices: Client, alice: User, search: str, found: list[str]) -> None:
    for prompt in ("a dog in the rain", "über den Wolken", "猫跳舞"):
        film(alice, prompt)
    assert listed(alices, search) == found


def test_one_is_put_back_into_the_composer(alices: Client, alice: User) -> None:
    earlier = film(alice, "a dog in the rain")
    assert f'href="/make/?from={earlier.public_id}"' in alices.get("/make/earlier/").content.decode()


def test_a_very_long_one_is_shown_by_its_beginning_and_put_back_whole(alices: Client, alice: User) -> None:
    long = film(alice, "a dog and " * 300)
    page = alices.get("/make/earlier/").content.decode()
    assert len(page) < 20_000
    assert "data-idea" not in page
    assert alices.get("/make/", {"from": long.public_id}).context["form"].initial["prompt"] == "a dog and " * 300


def test_a_forgotten_prompt_is_gone_and_its_films_stay(alices: Client, alice: User) -> None:
    first = film(alice, "a dog")
    film(alice, "a dog")
    film(alice, "a cat")
    alices.post("/make/earlier/forgetting/", {"film": first.public_id})
    assert listed(alices) == ["a cat"]
    assert Generation.objects.filter(deleted_at=None, prompt="a dog").count() == 2
    alices.post("/make/earlier/forgetting/", {"all": "1"})
    assert listed(alices) == []


def test_a_deleted_films_prompt_is_not_offered(alices: Client, alice: User) -> None:
    actions.delete(film(alice, "a dog"))
    assert listed(alices) == []


def test_it_is_ones_own_alone(alices: Client, charlies: Client, alice: User) -> None:
    mine = film(alice, "my secret")
    assert listed(charlies) == []
    assert charlies.post("/make/earlier/forgetting/", {"film": mine.public_id}).status_code == 404
    assert listed(alices) == ["my secret"]
