from __future__ import annotations

from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.actions import erase
from creation.models import Clip
from feed import actions, queries
from feed.models import PostTopic, Topic, TopicFollow
from sora_site.people.actions import suspend
from sora_site.people.models import User
from tests.feed.conftest import posted
from tests.feed.test_discover import words_of


def counts() -> dict[str, int]:
    return dict(Topic.objects.values_list("name", "posts"))


def test_a_topic_shows_the_films_that_name_it_newest_first(client: Client, alice: User, bob: User) -> None:
    posted(alice, "at the #beach")
    posted(bob, "home")
    posted(bob, "again #Beach")
    response = client.get("/topics/beach/")
    assert words_of(response) == ["again #Beach", "at the #beach"]
    assert response.context["topic"].posts == 2


def test_its_best_films_come_first_when_asked(client: Client, alice: User, bob: User, charlie: User) -> None:
    loved = posted(alice, "loved #beach")
    posted(alice, "newer #beach")
    for person in (bob, charlie):
        actions.like(loved, person)
    actions.refresh_scores()
    assert words_of(client.get("/topics/beach/?sort=top")) == ["loved #beach", "newer #beach"]


@pytest.mark.parametrize("sort", ["newest", "top"])
def test_pages_go_on_without_gaps_or_repeats(client: Client, alice: User, sort: str) -> None:
    for number in range(queries.TILES + 3):
        posted(alice, f"film {number} #beach")
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        response = client.get("/topics/beach/", {"sort": sort, "cursor": cursor})
        seen += words_of(response)
        cursor = response.context["next_cursor"]
    assert seen == [f"film {number} #beach" for number in reversed(range(queries.TILES + 3))]


def test_a_topic_has_one_address_however_it_is_spelt(client: Client, alice: User) -> None:
    posted(alice, "#Straße")
    response = client.get(f"/topics/{quote('STRASSE')}/")
    assert (response.status_code, response["Location"]) == (301, "/topics/strasse/")
    assert client.get(f"/topics/{quote('猫')}/").status_code == 404
    posted(alice, "#猫")
    assert client.get(f"/topics/{quote('猫')}/").status_code == 200


@pytest.mark.parametrize("name", ["12", "a b", "%00", "x" * 51, "..", "<b>"])
def test_what_cannot_be_a_topic_is_not_found(client: Client, db: None, name: str) -> None:
    assert client.get(f"/topics/{quote(name)}/").status_code in {404, 400}


def test_other_words_bring_other_topics_and_the_counts_follow(alice: User) -> None:
    post = posted(alice, "#beach #sun")
    assert counts() == {"beach": 1, "sun": 1}
    for _ in range(2):
        actions.publish(post.clip, by=alice, words="#sun #rain")
    assert counts() == {"beach": 0, "sun": 1, "rain": 1}


def test_only_listed_films_count_and_they_come_back_as_they_were(client: Client, alice: User) -> None:
    post = posted(alice, "#beach", audience="unlisted")
    assert counts() == {}
    actions.publish(post.clip, by=alice, words="#beach")
    assert counts() == {"beach": 1}
    actions.unpublish(post)
    assert (counts(), PostTopic.objects.count()) == ({"beach": 0}, 0)
    assert words_of(client.get("/topics/beach/")) == []


def test_a_film_withheld_a_moment_ago_is_gone_before_the_count_knows(client: Client, alice: User) -> None:
    post = posted(alice, "#beach")
    Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    assert words_of(client.get("/topics/beach/")) == []
    actions.sync_listing(Clip.objects.get(pk=post.clip_id))
    assert counts() == {"beach": 0}


def test_an_erased_film_leaves_its_topics(alice: User) -> None:
    erase(posted(alice, "#beach").clip)
    assert counts() == {"beach": 0}


def test_a_film_has_no_more_topics_than_ten(alice: User) -> None:
    posted(alice, " ".join(f"#topic{number}" for number in range(30)))
    assert PostTopic.objects.count() == 10


def test_blocked_people_do_not_meet_in_topics(mallorys: Client, alice: User) -> None:
    posted(alice, "#beach")
    assert words_of(mallorys.get("/topics/beach/")) == []


def test_a_topic_is_followed_once_and_found_on_discover(bobs: Client, alice: User, bob: User) -> None:
    posted(alice, "#beach")
    for _ in range(2):
        assert bobs.post("/topics/beach/follow/", {"on": "1"}).status_code == 302
    assert TopicFollow.objects.count() == 1
    response = bobs.get("/topics/beach/")
    assert (response.context["is_followed"], response.context["followers"]) == (True, 1)
    assert [topic.name for topic in bobs.get("/discover/").context["followed"]] == ["beach"]
    bobs.post("/topics/beach/follow/", {"on": "0"})
    assert not TopicFollow.objects.exists()


def test_a_card_leads_to_its_topics(client: Client, alice: User) -> None:
    posted(alice, "at the #Beach")
    [card] = client.get("/").context["cards"]
    assert card.topics == ("beach",)
    assert client.get("/").content.decode().count('href="/topics/beach/"') == 2  # in the words, and as a chip


def test_what_moves_is_counted_by_people_not_by_films(alice: User, bob: User, charlie: User) -> None:
    for _ in range(5):
        posted(alice, "#mine")
    for person in (alice, bob, charlie):
        posted(person, "#ours")
    assert [(topic.name, topic.makers) for topic in queries.moving_topics()] == [("ours", 3), ("mine", 1)]
    suspend(alice)
    assert [(topic.name, topic.makers) for topic in queries.moving_topics()] == [("ours", 2)]


def test_a_page_of_a_topic_costs_the_same_for_many_films(
    bobs: Client, alice: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    posted(alice, "#beach")
    bobs.get("/topics/beach/")
    for _ in range(2):
        with django_assert_num_queries(8):
            bobs.get("/topics/beach/")
        for number in range(10):
            posted(alice, f"{number} #beach")
