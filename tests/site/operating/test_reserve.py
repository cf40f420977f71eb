"""New films are refused, in words and with nothing lost, before the disk is full."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from django.test import Client
from pytest_django import Settings

from creation.models import Generation
from tests.site.hostile import api, form, toy_engine

__all__ = ["api", "toy_engine"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def little_room(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    settings.DISK_RESERVE_MEGABYTES = 1024
    usage = SimpleNamespace(total=2**40, used=2**40 - 900 * 2**20, free=900 * 2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage)


@pytest.mark.usefixtures("little_room")
def test_the_composer_says_so_and_keeps_what_was_typed(alices: Client) -> None:
    answer = alices.post("/make/", {**form(), "prompt": "a walrus plays the tuba"})
    assert answer.status_code == 507
    text = answer.content.decode()
    assert "The disk is nearly full: 900 MB are free and 1024 MB are needed." in text
    assert "a walrus plays the tuba" in text
    assert Generation.objects.count() == 0


@pytest.mark.usefixtures("little_room")
def test_the_api_says_so(api: Client) -> None:
    answer = api.post("/v1/videos", {"prompt": "a cat dances"}, content_type="application/json")
    assert answer.status_code == 507
    assert answer.json()["error"]["code"] == "disk_full"
    assert "1024 MB" in answer.json()["error"]["message"]


@pytest.mark.usefixtures("little_room")
def test_a_smaller_reserve_lets_it_begin(alices: Client, settings: Settings) -> None:
    settings.DISK_RESERVE_MEGABYTES = 500
    assert alices.post("/make/", form()).status_code == 302
    assert Generation.objects.count() == 1


@pytest.mark.usefixtures("little_room")
def test_a_film_that_was_begun_already_is_found_again(alices: Client, settings: Settings) -> None:
    settings.DISK_RESERVE_MEGABYTES = 500
    asked = {**form(), "request_key": "one-click"}
    first = alices.post("/make/", asked)
    settings.DISK_RESERVE_MEGABYTES = 1024
    again = alices.post("/make/", asked)
    assert (again.status_code, again["Location"]) == (302, first["Location"])


@pytest.mark.usefixtures("little_room")
def test_making_a_film_once_more_says_so_and_begins_nothing(alices: Client, settings: Settings) -> None:
    settings.DISK_RESERVE_MEGABYTES = 500
    alices.post("/make/", form())
    film = Generation.objects.get()
    settings.DISK_RESERVE_MEGABYTES = 1024
    page = alices.post(f"/films/{film.public_id}/again/", {"request_key": "again"}, follow=True)
    assert page.redirect_chain == [(f"/films/{film.public_id}/", 302)]
    assert "The disk is nearly full: 900 MB are free and 1024 MB are needed." in page.content.decode()
    assert Generation.objects.count() == 1
