"""The player in other people's pages: no cookies, its own strict policy, and the truth about films that are gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import posted

#: Bytes of the page and all it loads before the film.
MOST = 20_000


def address(post: Post) -> str:
    return f"/embed/{post.clip.public_id}/"


def test_any_page_may_frame_it_and_it_may_do_little(client: Client, post: Post) -> None:
    response = client.get(address(post))
    policy = response["Content-Security-Policy"]
    assert "frame-ancestors *" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "X-Frame-Options" not in response


@pytest.mark.parametrize("path", ["/", "/v/{id}/", "/v/{id}/share/", "/accounts/login/"])
def test_no_other_page_may_be_framed(client: Client, post: Post, path: str) -> None:
    response = client.get(path.format(id=post.clip.public_id))
    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "DENY"


def test_it_is_the_same_for_everyone_and_sets_no_cookie(client: Client, alices: Client, post: Post) -> None:
    strangers, makers = client.get(address(post)), alices.get(address(post))
    assert strangers.content == makers.content
    for response in (strangers, makers):
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()


def test_it_shows_poster_maker_label_captions_and_the_way_back(client: Client, post: Post) -> None:
    html = client.get(address(post)).content.decode()
    assert 'preload="none"' in html
    assert "poster.webp" in html
    assert "autoplay" not in html
    assert 'kind="captions"' in html
    assert "AI film" in html
    assert f'href="https://films.example/v/{post.clip.public_id}/"' in html
    assert 'href="https://films.example/@alice/"' in html


def test_it_is_small(client: Client, post: Post) -> None:
    files = [
        "css/base/tokens.css",
        "css/embed.css",
        "js/embed.js",
        "js/lib/connection.js",
        "js/lib/kept.js",
        "icons/mark.svg",
    ]
    page = client.get(address(post))
    html = page.content.decode()
    assert "htmx" not in html
    assert "main.js" not in html
    sizes = [Path(str(finders.find(name))).stat().st_size for name in files]
    assert len(page.content) + sum(sizes) < MOST


def test_an_unlisted_film_plays_and_is_not_to_be_found(client: Client, alice: User) -> None:
    response = client.get(address(posted(alice, audience="unlisted")))
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]


def test_a_film_nobody_may_see_says_no_more_than_that(client: Client, alices: Client, alice: User, post: Post) -> None:
    private = posted(alice, audience="private")
    Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    answers = [alices.get(address(private)), client.get(address(post)), client.get("/embed/nothing/")]
    for answer in answers:
        assert answer.status_code == 404
        assert "This film cannot be shown" in answer.content.decode()
        assert "frame-ancestors *" in answer["Content-Security-Policy"]
        assert "no-store" in answer["Cache-Control"]
    assert len({answer.content for answer in answers}) == 1


def test_an_erased_film_says_that_it_is_gone(client: Client, post: Post) -> None:
    Clip.objects.update(erased_at=timezone.now())
    answer = client.get(address(post))
    assert answer.status_code == 410
    assert "took it down for good" in answer.content.decode()


def test_a_narrow_connection_is_offered_the_small_file_once_it_is_made(client: Client, post: Post) -> None:
    assert "small.mp4" not in client.get(address(post)).content.decode()
    Clip.objects.update(small_bytes=1000)
    assert "small.mp4" in client.get(address(post)).content.decode()
