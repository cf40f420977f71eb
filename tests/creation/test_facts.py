"""What the composer says before the button: how long, who goes first, and what there is room for."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from creation.composer.facts import facts
from creation.models import Generation
from creation.storyboard import read
from sora_site.people.models import Plan, User
from tests.creation.making.conftest import ask, toy_engine
from tests.site.hostile import fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]
SMALL = {"seconds": "10", "size": "160x288", "takes": "1"}


def learned(maker: User) -> None:
    """The site has made a film of 10 s at this size in 6 s."""
    now = timezone.now()
    Generation.objects.create(
        maker=maker,
        prompt="a cat",
        engine="toy",
        seed=1,
        seconds=10,
        width=160,
        height=288,
        fps=30,
        state="completed",
        started_at=now - timedelta(seconds=6),
        finished_at=now,
    )


def test_the_estimate_follows_length_shape_and_takes(alice: User) -> None:
    learned(alice)
    assert facts(alice, SMALL).work == "about 6 s"
    assert facts(alice, {**SMALL, "seconds": "5"}).work == "about 3 s"
    assert facts(alice, {**SMALL, "takes": "3"}).work == "about 18 s"


def test_before_anything_was_made_the_engine_says_it(alice: User) -> None:
    assert facts(alice, SMALL).work


def test_who_goes_first_counts(alice: User, charlie: User) -> None:
    learned(charlie)
    ask(charlie)
    Generation.objects.filter(state="queued").update(state="in_progress", started_at=timezone.now())
    assert facts(alice, SMALL).waiting == "1 film before yours"


def test_the_cards_own_length_counts_where_they_are_open(alices: Client, alice: User) -> None:
    learned(alice)
    board = json.dumps(read("a dog runs over a meadow", 20, 1).to_data())
    assert "about 12 s" in alices.post("/make/estimate/", {**SMALL, "board": board}).content.decode()


def test_what_there_is_no_room_for_is_said_before_the_button(alices: Client, alice: User) -> None:
    Plan.objects.update_or_create(is_default=True, defaults={"name": "Three", "films_at_once": 3})
    ask(alice)
    assert "There is room for 2 films" in alices.post("/make/estimate/", {**SMALL, "takes": "3"}).content.decode()
    assert "room for" not in alices.post("/make/estimate/", {**SMALL, "takes": "2"}).content.decode()
    for _film in range(2):
        ask(alice)
    assert "You have 3 films under way" in alices.get("/make/").content.decode()


@pytest.mark.parametrize("nonsense", ["", "nan", "inf", "-5", "a lot", "9" * 400])
def test_nonsense_in_a_chip_is_answered_all_the_same(alices: Client, nonsense: str) -> None:
    sent = {"seconds": nonsense, "size": nonsense, "takes": nonsense, "board": nonsense}
    assert alices.post("/make/estimate/", sent).status_code == 200
