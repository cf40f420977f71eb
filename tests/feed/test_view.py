from __future__ import annotations

import json

import pytest
import time_machine
from django.test import Client

from feed import viewers
from feed.models import Post, View
from sora_site.people.models import User

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def watch(client: Client, post: Post, ms: object = 5_000, agent: str = BROWSER, **where: str) -> int:
    address = f"/v/{post.clip.public_id}/view/"
    return client.post(address, {"ms": ms}, headers={"User-Agent": agent}, **where).status_code  # type: ignore[arg-type]


def counted(post: Post) -> int:
    post.refresh_from_db()
    assert post.views == View.objects.filter(post=post).count()
    return post.views


def test_a_person_counts_once_a_day(bobs: Client, post: Post) -> None:
    with time_machine.travel("2026-11-20T12:00:00Z", tick=False):
        bobs.force_login(User.objects.get(username="bob"))
        assert watch(bobs, post) == 204
        assert watch(bobs, post) == 204
        assert counted(post) == 1
    with time_machine.travel("2026-11-21T00:00:01Z", tick=False):
        watch(bobs, post)
        assert counted(post) == 2


def test_strangers_count_by_address_and_browser(client: Client, post: Post) -> None:
    watch(client, post)
    watch(client, post)
    assert counted(post) == 1
    watch(client, post, REMOTE_ADDR="198.51.100.9")
    watch(client, post, agent=BROWSER.replace("140", "141"))
    assert counted(post) == 3


def test_a_strangers_address_is_nowhere_kept_and_not_known_again_the_next_day(client: Client, post: Post) -> None:
    names = []
    for day in ("2026-11-20", "2026-11-21"):
        with time_machine.travel(f"{day}T12:00:00Z", tick=False):
            watch(client, post)
            names.append(View.objects.latest("pk").viewer)
    assert len(set(names)) == 2
    assert all("127.0.0.1" not in name and len(name) == 40 for name in names)


@pytest.mark.parametrize(("seconds", "ms", "views"), [(10, 2_999, 0), (10, 3_000, 1), (4, 1_999, 0), (4, 2_000, 1)])
def test_three_seconds_or_half_the_film_make_a_view(
    bobs: Client, post: Post, seconds: float, ms: int, views: int
) -> None:
    post.clip.seconds = seconds
    post.clip.save()
    assert watch(bobs, post, ms) == 204
    assert counted(post) == views


def test_makers_do_not_count_on_their_own_film(alices: Client, post: Post) -> None:
    watch(alices, post)
    assert counted(post) == 0


@pytest.mark.parametrize("agent", ["", "Googlebot/2.1", "curl/8", "python-requests/2", "Mozilla/5.0 HeadlessChrome/1"])
def test_machines_do_not_count(client: Client, post: Post, agent: str) -> None:
    assert watch(client, post, agent=agent) == 204
    assert counted(post) == 0


def test_one_address_cannot_be_a_crowd(client: Client, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewers, "MOST_AN_HOUR", 5)
    for number in range(20):
        watch(client, post, agent=f"{BROWSER} {number}", REMOTE_ADDR="198.51.100.77")
    assert counted(post) == 5


def test_the_longest_watching_of_the_day_is_kept(bobs: Client, post: Post) -> None:
    for ms in (4_000, 9_000, 6_000):
        watch(bobs, post, ms)
    assert View.objects.get().watched_ms == 9_000


@pytest.mark.parametrize("content_type", ["application/json", "text/plain;charset=UTF-8"])
def test_a_beacon_may_be_json(bobs: Client, post: Post, content_type: str) -> None:
    address = f"/v/{post.clip.public_id}/view/"
    body = json.dumps({"ms": 5000.7})
    assert bobs.post(address, body, content_type=content_type, headers={"User-Agent": BROWSER}).status_code == 204
    assert counted(post) == 1


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        '{"ms": "x"}',
        '{"ms": -1}',
        '{"ms": 1e999}',
        '{"ms": NaN}',
        '{"ms": 1' + "0" * 400 + "}",
        "[" * 1000,
        "9" * 2000,
    ],
)
def test_nonsense_is_refused(bobs: Client, post: Post, body: str) -> None:
    address = f"/v/{post.clip.public_id}/view/"
    response = bobs.post(address, body, content_type="application/json", headers={"User-Agent": BROWSER})
    assert response.status_code == 400
    assert counted(post) == 0


def test_a_beacon_needs_no_token_but_comes_from_this_site(post: Post, bob: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(bob)
    address = f"/v/{post.clip.public_id}/view/"
    there = strict.post(address, {"ms": 5000}, headers={"User-Agent": BROWSER, "Sec-Fetch-Site": "cross-site"})
    assert (there.status_code, counted(post)) == (403, 0)
    here = strict.post(address, {"ms": 5000}, headers={"User-Agent": BROWSER, "Sec-Fetch-Site": "same-origin"})
    assert (here.status_code, counted(post)) == (204, 1)


def test_one_line_of_ipv6_is_one_address_however_many_it_has(
    client: Client, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewers, "MOST_AN_HOUR", 5)
    for number in range(20):
        watch(client, post, REMOTE_ADDR=f"2001:db8:1:2::{number:x}")
    assert counted(post) == 5
    watch(client, post, REMOTE_ADDR="2001:db8:1:3::1")
    assert counted(post) == 6


def test_who_watches_all_day_counts_again_the_next_hour(
    client: Client, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewers, "MOST_AN_HOUR", 5)
    with time_machine.travel("2026-11-20T12:00:00Z", tick=False) as clock:
        for number in range(12 * 4):
            watch(client, post, agent=f"{BROWSER} {number}", REMOTE_ADDR="198.51.100.78")
            clock.shift(5 * 60)
    assert counted(post) == 5 * 4
