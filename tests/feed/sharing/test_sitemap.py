"""What search engines are told of: what everyone may see, under the site's own name."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed.sharing import sitemaps
from sora_site.people.models import User
from tests.feed.conftest import posted


def listed(client: Client, address: str) -> list[str]:
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml"
    return [place.text or "" for place in ElementTree.fromstring(response.content).iter() if place.tag.endswith("}loc")]


def test_public_films_and_their_makers_are_listed_and_nothing_else(client: Client, alice: User, bob: User) -> None:
    public = posted(alice)
    posted(bob, audience="unlisted")
    posted(bob, audience="private")
    withheld = posted(bob)
    Clip.objects.filter(pk=withheld.clip_id).update(withheld_at=timezone.now())
    assert listed(client, "/sitemap-films.xml") == [f"https://films.example/v/{public.clip.public_id}/"]
    assert listed(client, "/sitemap-people.xml") == ["https://films.example/@alice/"]


def test_the_index_names_every_page(client: Client, alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps.Films, "limit", 2)
    for _number in range(3):
        posted(alice)
    pages = listed(client, "/sitemap.xml")
    parts = ["films.xml", "films.xml?p=2", "people.xml"]
    assert pages == [f"https://films.example/sitemap-{part}" for part in parts]
    found = [listed(client, page.removeprefix("https://films.example")) for page in pages]
    assert [len(page) for page in found] == [2, 1, 1]


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/sitemap-films.xml?p=9", "/sitemap-films.xml?p=x", "/sitemap-secrets.xml"])
def test_a_page_there_is_not_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_it_reads_no_session(alices: Client) -> None:
    for address in ("/sitemap.xml", "/sitemap-films.xml", "/sitemap-people.xml"):
        response = alices.get(address)
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()


def test_crawlers_are_kept_out_of_private_rooms_and_told_of_the_list(client: Client) -> None:
    robots = client.get("/robots.txt").content.decode()
    for room in ("/accounts/", "/me/", "/films/", "/admin/", "/v1/"):
        assert f"Disallow: {room}" in robots
    assert "Sitemap: https://films.example/sitemap.xml" in robots
