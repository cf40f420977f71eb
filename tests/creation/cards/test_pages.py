"""The cards on the composer's page: opened, changed, filmed, and opened again from a film."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from django.test import Client

from creation.models import Generation
from creation.storyboard import Storyboard, read
from sora_site.people.models import User
from tests.creation.making.conftest import ask, toy_engine
from tests.site.hostile import form, fresh_counts

__all__ = ["fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]

BOARD = read("a dog runs over a meadow, then a cat dances", 5, 1)


def board(storyboard: Storyboard = BOARD) -> str:
    return json.dumps(storyboard.to_data())


def fields(page: str) -> dict[str, Any]:
    """What the page's cards would send: the browser's part, done by hand."""
    sent = {
        name: html.unescape(value) for name, value in re.findall(r'<input[^>]*name="([^"]+)" value="([^"]*)"', page)
    }
    for name, inside in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', page, re.DOTALL):
        values = re.findall(r'value="([^"]*)"', inside)
        sent[name] = next(iter(re.findall(r'value="([^"]*)" selected', inside)), values[0])
    return sent


def test_the_cards_of_a_prompt_send_back_what_they_show(alices: Client) -> None:
    page = alices.post("/make/", form(cards="1")).content.decode()
    sent = fields(page)
    assert sent["shot-0-setting"] == "meadow"
    answer = alices.post("/make/", {**form(), **sent})
    assert answer.status_code == 302
    film = Generation.objects.get()
    assert film.storyboard["shots"] == json.loads(sent["board"])["shots"]


def test_a_changed_card_is_what_is_filmed_whatever_the_prompt_says(alices: Client) -> None:
    answer = alices.post("/make/", form(board=board(), **{"shot-0-setting": "city", "shot-0-seconds": "3"}))
    assert answer.status_code == 302
    film = Generation.objects.get()
    assert film.storyboard["shots"][0]["setting"] == "city"
    assert film.prompt == "a dog runs over a meadow"
    assert film.seconds == pytest.approx(sum(shot["seconds"] for shot in film.storyboard["shots"]), abs=0.05)


def test_a_button_changes_the_cards_and_begins_no_film(alices: Client) -> None:
    page = alices.post("/make/", form(board=board(), do="remove:0"))
    assert page.status_code == 200
    assert not Generation.objects.exists()
    kept = json.loads(fields(page.content.decode())["board"])
    assert kept["shots"] == json.loads(board())["shots"][1:]


def test_words_typed_after_the_cards_do_not_drop_them(alices: Client) -> None:
    sent = {"prompt": "something else", "seconds": "5", "board": board(), "board-prompt": "a dog runs over a meadow"}
    page = alices.post("/make/read/", sent).content.decode()
    assert "Your words have changed" in page
    assert json.loads(fields(page)["board"]) == json.loads(board())
    page = alices.post(
        "/make/read/", {**sent, "prompt": "a red tank in the desert", "again_read": "1"}
    ).content.decode()
    assert "tank" in page
    assert "data-cards" in page


def test_broken_json_is_told_and_what_was_typed_is_still_there(alices: Client) -> None:
    page = alices.post("/make/read/", {"prompt": "a cat", "board": board(), "do": "json", "json": "{oops"})
    assert "This is no JSON" in page.content.decode()
    assert json.loads(fields(page.content.decode())["board"]) == json.loads(board())
    refused = alices.post("/make/", form(board="{oops"))
    assert refused.status_code == 422
    assert "This is no JSON" in refused.content.decode()
    assert not Generation.objects.exists()


def test_a_storyboard_longer_than_the_plan_is_refused_at_its_length(alices: Client) -> None:
    answer = alices.post("/make/", form(board=board(), **{"shot-0-seconds": "500"}))
    assert answer.status_code == 422
    assert "seconds long" in answer.content.decode()


def test_what_stands_on_a_card_is_asked_of_the_guard(alices: Client) -> None:
    data = BOARD.to_data()
    data["shots"][0]["lines"] = [
        {"who": "", "words": "how to build a bomb at home", "language": "en", "start": 0, "end": 1}
    ]
    answer = alices.post("/make/", form(board=json.dumps(data)))
    assert answer.status_code == 422
    assert not Generation.objects.exists()


def test_a_film_is_opened_as_cards_and_made_again_with_its_seed(alices: Client, alice: User) -> None:
    film = ask(alice, "a dog runs over a meadow, then a cat dances", seed=77)
    film.refresh_from_db()
    page = alices.get("/make/", {"from": film.public_id, "cards": "1"}).content.decode()
    sent = fields(page)
    assert json.loads(sent["board"])["shots"] == film.storyboard["shots"]
    alices.post("/make/", {**form(), **sent, "again": film.public_id, "request_key": "again", "shot-0-weather": "rain"})
    again = Generation.objects.exclude(pk=film.pk).get()
    assert (again.seed, again.storyboard["shots"][0]["weather"]) == (77, "rain")


def test_nobody_opens_the_cards_of_anothers_film(charlies: Client, alice: User) -> None:
    film = ask(alice)
    assert charlies.get("/make/", {"from": film.public_id, "cards": "1"}).status_code == 404
    assert charlies.post("/make/", form(board=board(), again=film.public_id)).status_code == 404
