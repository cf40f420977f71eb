"""Sockets of people who are signed in, against the real session store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from sora_site.lib.live.hub import Hub
from sora_site.people.models import User
from tests.lib.live.conftest import ORIGIN, Scenario, Scores, Site

Play = Callable[[Scenario], None]
pytestmark = pytest.mark.django_db(transaction=True)


def cookie(client: Client) -> tuple[bytes, bytes]:
    key = client.cookies[settings.SESSION_COOKIE_NAME].value
    return b"cookie", f"{settings.SESSION_COOKIE_NAME}={key}".encode()


def test_a_socket_belongs_to_whoever_is_signed_in(play: Play, scores: Scores, alices: Client, alice: User) -> None:
    scores.values = {"secret": {"n": 1}}
    scores.secret_for = alice.pk
    header = cookie(alices)

    async def scenario(site: Site) -> None:
        hers = await site.open(ORIGIN, header)
        assert await hers.watch("score", "secret") == {"score": {"secret": {"n": 1}}}
        anyones = await site.open()
        assert await anyones.watch("score", "secret") == {}
        forged = await site.open(ORIGIN, (b"cookie", b"session=0123456789abcdefghijklmnopqrstuv"))
        assert await forged.watch("score", "secret") == {}

    play(scenario)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(lambda client, person: client.logout(), id="signing out"),
        pytest.param(
            lambda client, person: (person.set_password("another-long-one"), person.save()), id="new password"
        ),
        pytest.param(lambda client, person: User.objects.filter(pk=person.pk).update(is_active=False), id="suspension"),
    ],
)
def test_what_ends_a_session_ends_its_open_sockets(
    play: Play, scores: Scores, alices: Client, alice: User, monkeypatch: pytest.MonkeyPatch, end: Any
) -> None:
    monkeypatch.setattr(Hub, "RECHECK", 0.3)
    header = cookie(alices)

    async def scenario(site: Site) -> None:
        page = await site.open(ORIGIN, header)
        assert await page.hear() == {}
        await site.hub.doors.run(end, alices, alice)  # in its thread, which closes its connection
        while True:
            try:
                await page.hear()
            except AssertionError as closed:
                assert str(Hub.CHANGED) in str(closed)
                return

    play(scenario)


def test_one_person_has_so_many_sockets_and_no_more(
    play: Play, alices: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hub, "MOST_OF_PERSON", 2)
    header = cookie(alices)

    async def scenario(site: Site) -> None:
        _open = [await site.open(ORIGIN, header, address=f"198.51.100.{number}") for number in range(2)]
        assert not await site.page(ORIGIN, header, address="198.51.100.9").connect()
        assert await site.page(address="198.51.100.9").connect()

    play(scenario)


def test_no_connection_is_held_when_nobody_watches(play: Play, scores: Scores, alices: Client) -> None:
    header = cookie(alices)

    async def scenario(site: Site) -> None:
        page = await site.open(ORIGIN, header)
        await page.watch("score", "a")
        await page.leave()
        await asyncio.sleep(0.6)
        assert site.hub.doors.is_idle

    play(scenario)
