"""oEmbed 1.0: what a film's link becomes when it is pasted elsewhere."""

from __future__ import annotations

from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import posted


def asked(url: str, **more: object) -> str:
    return f"/oembed?url={quote(url, safe='')}" + "".join(f"&{name}={value}" for name, value in more.items())


def film_page(post: Post) -> str:
    return f"https://films.example/v/{post.clip.public_id}/"


def test_a_film_is_described_as_the_specification_says(client: Client, post: Post) -> None:
    response = client.get(asked(film_page(post)))
    assert response["Content-Type"] == "application/json"
    said = response.json()
    assert (said["type"], said["version"]) == ("video", "1.0")
    assert said["title"] == "look"
    assert said["author_name"] == "Alice"
    assert said["author_url"] == "https://films.example/@alice/"
    assert said["provider_name"] == "Night Cinema"
    assert (said["width"], said["height"]) == (315, 560)
    assert said["html"].startswith(f'<iframe src="https://films.example/embed/{post.clip.public_id}/"')
    assert said["thumbnail_url"].startswith("https://films.example/media/clips/")
    assert (said["thumbnail_width"], said["thumbnail_height"]) == (720, 1280)


def test_the_same_as_xml(client: Client, post: Post) -> None:
    response = client.get(asked(film_page(post), format="xml"))
    assert response["Content-Type"].startswith("text/xml")
    root = ElementTree.fromstring(response.content)
    assert root.tag == "oembed"
    assert {child.tag: child.text for child in root}["title"] == "look"


def test_words_that_xml_cannot_hold_do_not_break_it(client: Client, alice: User) -> None:
    post = posted(alice, 'a\x0bb <&"')
    root = ElementTree.fromstring(client.get(asked(film_page(post), format="xml")).content)
    assert root.findtext("title") == 'ab <&"'


@pytest.mark.parametrize(("most", "expected"), [("maxwidth", (180, 320)), ("maxheight", (101, 180))])
def test_nothing_is_larger_than_asked_for(client: Client, post: Post, most: str, expected: tuple[int, int]) -> None:
    said = client.get(asked(film_page(post), **{most: 180})).json()
    assert (said["width"], said["height"]) == expected
    assert f'width="{expected[0]}" height="{expected[1]}"' in said["html"]
    assert "thumbnail_url" not in said
    assert "thumbnail_width" not in said


def test_the_player_and_the_name_the_site_is_asked_by_will_do(client: Client, post: Post) -> None:
    for url in (f"https://films.example/embed/{post.clip.public_id}/", f"http://testserver/v/{post.clip.public_id}/"):
        assert client.get(asked(url)).status_code == 200


def test_a_form_there_is_not_is_501(client: Client, post: Post) -> None:
    assert client.get(asked(film_page(post), format="yaml")).status_code == 501


@pytest.mark.parametrize("most", ["wide", "-1", "0", "1e3", "９９"])
def test_a_size_that_is_no_number_is_told(client: Client, post: Post, most: str) -> None:
    response = client.get(asked(film_page(post), maxwidth=quote(most)))
    assert response.status_code == 400
    assert "maxwidth" in response.content.decode()


@pytest.mark.django_db
def test_a_question_without_an_address_is_told(client: Client) -> None:
    assert client.get("/oembed").status_code == 400


@pytest.mark.django_db
@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/v/bcdfghjkmnpq/",
        "https://films.example/v/nothinghere/",
        "https://films.example/accounts/login/",
        "https://films.example/",
        "javascript:alert(1)",
        "https://[bad",
        "/v/bcdfghjkmnpq/",
    ],
)
def test_what_is_no_film_of_ours_is_404(client: Client, url: str) -> None:
    assert client.get(asked(url)).status_code == 404


def test_who_may_not_see_a_film_is_not_told_that_it_is_there(
    client: Client, alices: Client, alice: User, post: Post
) -> None:
    private = posted(alice, audience="private")
    Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    assert client.get(asked(film_page(private))).status_code == 404
    assert alices.get(asked(film_page(private))).status_code == 404
    assert client.get(asked(film_page(post))).status_code == 404


def test_an_unlisted_film_can_be_pasted_by_whoever_has_its_link(client: Client, alice: User) -> None:
    assert client.get(asked(film_page(posted(alice, audience="unlisted")))).status_code == 200


def test_it_sets_no_cookie_and_pages_of_other_sites_may_read_it(alices: Client, post: Post) -> None:
    response = alices.get(asked(film_page(post)))
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()
    assert response["Access-Control-Allow-Origin"] == "*"


def test_a_films_page_says_where_its_description_is(client: Client, post: Post) -> None:
    html = client.get(f"/v/{post.clip.public_id}/").content.decode()
    for form, kind in (("json", "application/json+oembed"), ("xml", "text/xml+oembed")):
        address = f"https://films.example/oembed?url={quote(film_page(post), safe='')}&amp;format={form}"
        assert f'type="{kind}" href="{address}"' in html
        assert client.get(address.removeprefix("https://films.example").replace("&amp;", "&")).status_code == 200
