"""The tray: what a person has under way follows them through every room, and costs the others nothing."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation import actions, tray
from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.creation.making.conftest import ask, toy_engine

__all__ = ["toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine")]


def pill(client: Client, address: str = "/") -> str:
    """The words of the pill on a page; empty where there is none."""
    found = re.search(r"data-tray-words>([^<]+)<", client.get(address).content.decode())
    return found[1] if found else ""


def ended(film: Generation, state: str = State.COMPLETED, **values: object) -> None:
    Generation.objects.filter(pk=film.pk).update(state=state, finished_at=timezone.now(), **values)


def test_a_film_under_way_is_seen_in_every_room(alices: Client, alice: User) -> None:
    film = ask(alice)
    assert [pill(alices, address) for address in ("/", "/make/", "/films/", "/me/inbox/")] == ["In line"] * 4
    Generation.objects.filter(pk=film.pk).update(state=State.IN_PROGRESS, stage="render", progress=40)
    assert pill(alices) == "Drawing the pictures"
    ended(film)
    assert pill(alices) == "Your film is ready"


def test_its_own_page_needs_no_pill(alices: Client, alice: User) -> None:
    film = ask(alice)
    assert pill(alices, f"/films/{film.public_id}/") == ""
    ask(alice)
    assert pill(alices, f"/films/{film.public_id}/") == "In line"


def test_without_script_it_is_a_link_to_ones_films(alices: Client, alice: User) -> None:
    ask(alice)
    assert '<a class="tray" href="/films/"' in alices.get("/").content.decode()
    assert alices.get("/films/tray/").headers["Location"] == "/films/"


def test_what_was_looked_at_leaves_the_tray(alices: Client, alice: User) -> None:
    film = ask(alice)
    ended(film)
    alices.get(f"/films/{film.public_id}/")
    assert pill(alices) == ""


def test_what_ended_can_be_cleared_and_what_is_under_way_stays(alices: Client, alice: User) -> None:
    ready, waiting = ask(alice), ask(alice)
    ended(ready)
    alices.post("/films/tray/seen/")
    assert [row.public_id for row in tray.rows(alice)] == [waiting.public_id]


def test_the_sheet_lists_place_in_line_and_a_way_to_stop(alices: Client, alice: User) -> None:
    first, second = ask(alice), ask(alice)
    page = alices.get("/films/tray/", headers={"HX-Request": "true"}).content.decode()
    assert page.index(first.public_id) < page.index(second.public_id)
    assert "1 film before yours" in page
    answer = alices.post(f"/films/{first.public_id}/cancel/", headers={"HX-Request": "true"}).content.decode()
    assert first.public_id not in answer
    assert second.public_id in answer


def test_what_one_stops_oneself_is_no_news(alices: Client, alice: User) -> None:
    actions.cancel(ask(alice))
    assert pill(alices) == ""


def test_what_failed_is_told(alices: Client, alice: User) -> None:
    film = ask(alice)
    ended(film, State.FAILED, error_code="engine_error")
    assert pill(alices) == "Your film stopped"
    assert "broke down" in alices.get("/films/tray/", headers={"HX-Request": "true"}).content.decode()


def test_after_a_day_it_is_news_no_more(alices: Client, alice: User) -> None:
    film = ask(alice)
    ended(film)
    Generation.objects.update(finished_at=timezone.now() - timedelta(days=2))
    assert pill(alices) == ""


def test_nobody_sees_anothers(charlies: Client, alice: User) -> None:
    film = ask(alice)
    assert pill(charlies) == ""
    assert film.public_id not in charlies.get("/films/tray/", headers={"HX-Request": "true"}).content.decode()


def test_it_costs_nothing_for_whoever_has_nothing_under_way(
    alice: User, charlie: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        assert tray.tray(charlie) is None
    for _film in range(3):
        ask(alice)
    alice.refresh_from_db()
    with django_assert_num_queries(1):
        assert tray.tray(alice) is not None


def test_the_mark_of_being_busy_goes_with_the_last_of_them(alices: Client, alice: User) -> None:
    actions.cancel(ask(alice))
    alices.get("/")
    alice.refresh_from_db()
    assert alice.busy_since is None
    ask(alice)
    alice.refresh_from_db()
    assert alice.busy_since is not None
