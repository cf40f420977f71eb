"""Films to subscribe to: RSS with the film itself, and never what is not for everyone."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Clip
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import posted

MEDIA = "{http://search.yahoo.com/mrss/}"


def read(client: Client, address: str) -> ElementTree.Element:
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    channel = ElementTree.fromstring(response.content).find("channel")
    assert channel is not None
    return channel


def titles(channel: ElementTree.Element) -> list[str | None]:
    return [item.findtext("title") for item in channel.findall("item")]


def test_a_film_brings_its_file_poster_and_length(client: Client, post: Post) -> None:
    item = read(client, "/feed.xml").find("item")
    assert item is not None
    link = f"https://films.example/v/{post.clip.public_id}/"
    assert item.findtext("link") == item.findtext("guid") == link
    enclosure = item.find("enclosure")
    assert enclosure is not None
    film = f"https://films.example/media/clips/{post.clip.key}/film.mp4"
    assert enclosure.attrib == {"url": film, "length": "1000000", "type": "video/mp4"}
    content = item.find(f"{MEDIA}content")
    assert content is not None
    assert (content.get("duration"), content.get("width"), content.get("height")) == ("10", "720", "1280")
    thumbnail = content.find(f"{MEDIA}thumbnail")
    assert thumbnail is not None
    assert (thumbnail.get("url") or "").endswith("/poster.jpg")
    assert "AI film" in (item.findtext("description") or "")


@pytest.mark.usefixtures("bob")
def test_a_persons_feed_has_their_films_newest_first(client: Client, alice: User, bob: User) -> None:
    for maker, words in ((alice, "one"), (bob, "other"), (alice, "two")):
        posted(maker, words)
    assert titles(read(client, "/@alice/feed.xml")) == ["two", "one"]
    assert titles(read(client, "/feed.xml")) == ["two", "other", "one"]


def test_a_topics_feed_has_the_films_that_name_it(client: Client, alice: User, bob: User) -> None:
    posted(alice, "one #夜 #Croc")
    posted(bob, "other")
    posted(bob, "two #croc")
    posted(alice, "unlisted #croc", audience="unlisted")
    assert titles(read(client, "/topics/croc/feed.xml")) == ["two #croc", "one #夜 #Croc"]
    assert titles(read(client, "/topics/CROC/feed.xml")) == ["two #croc", "one #夜 #Croc"]
    channel = read(client, "/topics/夜/feed.xml")
    assert titles(channel) == ["one #夜 #Croc"]
    assert channel.findtext("link") == "https://films.example/topics/%E5%A4%9C/"
    assert client.get("/topics/nobody/feed.xml").status_code == 404
    assert client.get("/topics/%20/feed.xml").status_code == 404
    assert 'href="/topics/croc/feed.xml"' in client.get("/topics/croc/").content.decode()


def test_only_what_everyone_may_see_is_in_it(client: Client, alices: Client, alice: User) -> None:
    posted(alice, "shown")
    posted(alice, "unlisted", audience="unlisted")
    posted(alice, "private", audience="private")
    withheld = posted(alice, "withheld")
    Clip.objects.filter(pk=withheld.clip_id).update(withheld_at=timezone.now())
    for address in ("/feed.xml", "/@alice/feed.xml"):
        assert titles(read(client, address)) == titles(read(alices, address)) == ["shown"]


def test_somebody_suspended_has_no_feed_and_is_in_none(client: Client, alice: User, bob: User) -> None:
    posted(alice, "hers")
    posted(bob, "his")
    User.objects.filter(pk=alice.pk).update(suspended_at=timezone.now())
    assert client.get("/@alice/feed.xml").status_code == 404
    assert titles(read(client, "/feed.xml")) == ["his"]


@pytest.mark.django_db
def test_nobodys_feed_is_not_found(client: Client) -> None:
    assert client.get("/@nobody/feed.xml").status_code == 404


@pytest.mark.django_db
def test_a_site_without_films_has_an_empty_feed(client: Client) -> None:
    assert titles(read(client, "/feed.xml")) == []


def test_words_are_words_whatever_stands_in_them(client: Client, alice: User) -> None:
    posted(alice, "<script>x</script>\x0b & ]]> 你好 🐊")
    item = read(client, "/@alice/feed.xml").find("item")
    assert item is not None
    assert item.findtext("title") == "&lt;script&gt;x&lt;/script&gt; &amp; ]]&gt; 你好 🐊"
    assert "<script>" not in (item.findtext("description") or "")


def test_who_has_it_already_is_sent_nothing(client: Client, alice: User, post: Post) -> None:
    first = client.get("/feed.xml")
    assert first["Last-Modified"]
    held = {"If-None-Match": first["ETag"]}
    assert client.get("/feed.xml", headers=held).status_code == 304
    assert client.get("/feed.xml", headers={"If-Modified-Since": first["Last-Modified"]}).status_code == 304
    posted(alice, "another")
    assert client.get("/feed.xml", headers=held).status_code == 200


def test_it_reads_no_session(alices: Client, post: Post) -> None:
    for address in ("/feed.xml", "/@alice/feed.xml"):
        response = alices.get(address)
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()


def test_a_full_feed_costs_two_queries(
    client: Client, alice: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(32):
        posted(alice, f"film {number}")
    with django_assert_max_num_queries(2):
        assert len(titles(read(client, "/feed.xml"))) == 30


def test_pages_say_where_their_feeds_are(client: Client, post: Post) -> None:
    kind = 'rel="alternate" type="application/rss+xml"'
    assert f'{kind} href="/feed.xml"' in client.get("/").content.decode()
    for page in ("/@alice/", f"/v/{post.clip.public_id}/"):
        assert f'{kind} href="/@alice/feed.xml"' in client.get(page).content.decode()
