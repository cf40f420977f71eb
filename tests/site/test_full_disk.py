"""A disk that takes no more: said in words on pages and by the API, whatever it broke; reading goes on."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from django.db import OperationalError
from django.test import Client

from creation import actions
from sora_site.lib.media import store
from tests.site.hostile import api, form, toy_engine

__all__ = ["api", "toy_engine"]

pytestmark = pytest.mark.django_db

FULL = [
    OperationalError("database or disk is full"),
    OSError(errno.ENOSPC, "No space left on device"),
]


def breaks(monkeypatch: pytest.MonkeyPatch, problem: Exception) -> None:
    def begin(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr(actions, "begin", begin)
    monkeypatch.setattr(actions, "begin_several", begin)


@pytest.mark.parametrize("problem", FULL, ids=["database", "file"])
def test_a_page_says_so(alices: Client, monkeypatch: pytest.MonkeyPatch, problem: Exception) -> None:
    breaks(monkeypatch, problem)
    alices.raise_request_exception = False
    answer = alices.post("/make/", form())
    assert answer.status_code == 507
    assert "The disk is full" in answer.content.decode()


def test_the_api_says_so(api: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks(monkeypatch, FULL[0])
    answer = api.post("/v1/videos", {"prompt": "a cat dances"}, content_type="application/json")
    assert answer.status_code == 507
    assert answer.json()["error"]["code"] == "disk_full"


def test_any_other_trouble_is_not_taken_for_it(alices: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks(monkeypatch, OperationalError("no such column: x"))
    alices.raise_request_exception = False
    answer = alices.post("/make/", form())
    assert answer.status_code == 500
    assert "The disk is full" not in answer.content.decode()


def test_a_limit_that_cannot_be_counted_is_not_blamed_on_the_person(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tries() -> int:
        sent = {"username": "nobody", "birth_year": "1990", "password1": "a-quiet-cinema-42"}
        return next(
            status
            for status in (client.post("/accounts/login/", {**sent, "login": "nobody"}).status_code for _ in range(99))
            if status != 200
        )

    assert tries() == 429
    monkeypatch.setattr(store, "has_no_room", lambda folder: True)
    assert tries() == 507


def test_a_disk_with_room_is_not_full(tmp_path: Path) -> None:
    assert not store.has_no_room(tmp_path / "not" / "there" / "yet")
