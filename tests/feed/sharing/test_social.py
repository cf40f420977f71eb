"""What other sites show of a film's link: whole addresses, and nothing for search engines of what is unlisted."""

from __future__ import annotations

import re

from django.test import Client
from pytest_django.fixtures import Settings

from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import posted


def said(client: Client, post: Post) -> dict[str, str]:
    html = client.get(f"/v/{post.clip.public_id}/").content.decode()
    return dict(re.findall(r'<meta (?:property|name)="([\w:]+)" content="([^"]*)"', html))


def test_addresses_are_whole_and_under_the_sites_own_name(client: Client, post: Post) -> None:
    meta = said(client, post)
    files = f"https://films.example/media/clips/{post.clip.key}"
    assert meta["og:url"] == f"https://films.example/v/{post.clip.public_id}/"
    assert meta["og:image"] == f"{files}/poster.jpg"
    assert meta["og:video"] == meta["og:video:secure_url"] == f"{files}/film.mp4"
    assert meta["twitter:card"] == "player"
    assert meta["twitter:player"] == f"https://films.example/embed/{post.clip.public_id}/"
    assert meta["og:image:width"] == "720"
    assert meta["og:title"] == "Alice · look"


def test_without_https_no_secure_address_is_promised(client: Client, post: Post, settings: Settings) -> None:
    settings.IS_HTTPS = False
    meta = said(client, post)
    assert "og:video:secure_url" not in meta
    assert meta["twitter:card"] == "summary_large_image"


def test_an_unlisted_film_is_not_to_be_indexed(client: Client, alice: User, post: Post) -> None:
    unlisted = posted(alice, audience="unlisted")
    assert said(client, unlisted)["robots"] == "noindex"
    assert client.get(f"/v/{unlisted.clip.public_id}/")["X-Robots-Tag"] == "noindex"
    assert "robots" not in said(client, post)
    assert "X-Robots-Tag" not in client.get(f"/v/{post.clip.public_id}/")


def test_a_page_has_one_address(client: Client, post: Post) -> None:
    canonical = re.compile(r'<link rel="canonical" href="([^"]*)"')
    pages = {
        "/?feed=latest": "https://films.example/",
        f"/v/{post.clip.public_id}/?cursor=": f"https://films.example/v/{post.clip.public_id}/",
        "/@alice/": "https://films.example/@alice/",
    }
    for page, address in pages.items():
        assert canonical.findall(client.get(page).content.decode()) == [address]
