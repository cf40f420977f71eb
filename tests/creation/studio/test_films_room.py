"""The studio's room of films: tabs, search, and what is done with several at once."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Audience, Clip, Generation
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def titles(page: str) -> list[str]:
    return re.findall(r"Choose “([^”]*)”", page)


def counts(page: str) -> dict[str, int]:
    found = re.findall(r'tabs__tab"[^>]*>([^<]+) <span class="tabs__count">(\d+)', page)
    return {name: int(count) for name, count in found}


@pytest.fixture
def shelf(alice: User) -> dict[str, Clip]:
    """One film of each kind."""
    withheld = film(alice, prompt="a mouse with a crown")
    Clip.objects.filter(pk=withheld.pk).update(withheld_at=timezone.now(), audience=Audience.PUBLIC)
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    Generation.objects.create(maker=alice, prompt="whales sing", engine="cutout", seed=1, state=State.QUEUED, **size)
    Generation.objects.create(maker=alice, prompt="it broke", engine="cutout", seed=1, state=State.FAILED, **size)
    return {"withheld": withheld, "private": film(alice, prompt="a quiet beach"), "posted": posted(alice).clip}


@pytest.mark.parametrize(
    ("tab", "shown"),
    [
        ("under_way", ["whales sing"]),
        ("private", ["a quiet beach"]),
        ("posted", ["an elephant chases a mouse"]),
        ("withheld", ["a mouse with a crown"]),
    ],
)
def test_a_tab_holds_its_kind(alices: Client, shelf: dict[str, Clip], tab: str, shown: list[str]) -> None:
    assert titles(alices.get(f"/films/?tab={tab}").content.decode()) == shown


def test_all_holds_every_film_and_each_tab_says_how_many(alices: Client, shelf: dict[str, Clip]) -> None:
    page = alices.get("/films/?tab=nonsense").content.decode()
    assert len(titles(page)) == 5
    assert counts(page) == {"All": 5, "Under way": 1, "Private": 1, "Posted": 1, "Withheld": 1}


def test_a_search_finds_films_with_every_word_in_any_order(alices: Client, shelf: dict[str, Clip]) -> None:
    page = alices.get("/films/", {"q": "crown MOUSE"}).content.decode()
    assert titles(page) == ["a mouse with a crown"]
    assert counts(page)["All"] == 1


def test_a_search_finds_no_film_of_another_person(bobs: Client, shelf: dict[str, Clip]) -> None:
    page = bobs.get("/films/", {"q": "mouse"}).content.decode()
    assert titles(page) == []
    assert "No film of yours says “mouse”" in page


@pytest.mark.parametrize("words", ["\0", "%", "_" * 5000, "<b>", "' or 1=1"])
def test_any_words_may_be_searched_for(alices: Client, shelf: dict[str, Clip], words: str) -> None:
    assert alices.get("/films/", {"q": words}).status_code == 200


def test_tabs_and_search_go_on_to_the_next_page(alices: Client, alice: User) -> None:
    for number in range(30):
        film(alice, prompt=f"boat {number}")
    first = alices.get("/films/", {"q": "boat", "tab": "private"}).content.decode()
    on = re.search(r'href="(\?[^"]*cursor=[^"]*)"', first)
    assert on is not None
    second = alices.get("/films/" + on[1].replace("&amp;", "&")).content.decode()
    assert len(titles(first)) + len(titles(second)) == 30


def test_the_room_costs_the_same_however_many_films(
    alices: Client, alice: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _each in range(24):
        film(alice)
    with django_assert_max_num_queries(10):
        alices.get("/films/")


def test_several_films_are_made_private_at_once_and_leave_the_feed(alices: Client, alice: User, client: Client) -> None:
    shown = [posted(alice, words=f"film {number}") for number in range(3)]
    chosen = [post.clip.generation.public_id for post in shown[:2]]
    page = alices.post("/films/selection/", {"do": "private", "film": chosen}, follow=True).content.decode()
    assert "2 films are private now." in page
    feed = client.get("/").content.decode()
    assert "film 2" in feed
    assert "film 0" not in feed


def test_films_are_shown_once_more_before_they_are_deleted(alices: Client, alice: User) -> None:
    chosen = [film(alice).generation.public_id for _each in range(2)]
    page = alices.post("/films/selection/", {"do": "delete", "film": chosen}).content.decode()
    assert "Delete these 2 films?" in page
    assert Clip.objects.filter(erased_at=None).count() == 2
    page = alices.post("/films/selection/", {"do": "delete", "sure": "1", "film": chosen}, follow=True).content.decode()
    assert "2 films are deleted." in page
    assert Clip.objects.filter(erased_at=None).count() == 0


def test_nobody_deletes_or_hides_the_films_of_others(bobs: Client, alice: User) -> None:
    post = posted(alice)
    for deed in ("private", "delete"):
        bobs.post("/films/selection/", {"do": deed, "sure": "1", "film": [post.clip.generation.public_id]})
    clip = Clip.objects.get(pk=post.clip_id)
    assert (clip.audience, clip.erased_at) == (Audience.PUBLIC, None)


def test_a_form_sent_twice_deletes_once_and_says_so(alices: Client, alice: User) -> None:
    form = {"do": "delete", "sure": "1", "film": [film(alice).generation.public_id]}
    alices.post("/films/selection/", form)
    page = alices.post("/films/selection/", form, follow=True).content.decode()
    assert "Choose the films first" in page


def test_the_way_back_never_leads_to_another_site(alices: Client, alice: User) -> None:
    form = {"do": "private", "film": [film(alice).generation.public_id], "next": "https://elsewhere.example/"}
    assert alices.post("/films/selection/", form)["Location"] == "/films/"
