from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from creation.models import Clip
from feed import actions, queries
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def address(post: Post) -> str:
    return f"/v/{post.clip.public_id}/"


def test_the_shared_film_comes_first_and_then_the_feed_without_it(client: Client, alice: User, bob: User) -> None:
    shared = posted(alice, "shared")
    actions.like(posted(alice, "loved"), bob)
    actions.refresh_scores()
    response = client.get(address(shared))
    assert [card.words for card in response.context["cards"]] == ["shared", "loved"]
    assert response.context["shared"].words == "shared"


def test_the_pages_after_it_do_not_show_it_again(client: Client, alice: User) -> None:
    shared = posted(alice, "shared")
    for number in range(queries.CARDS + 1):
        posted(alice, f"film {number}")
    cursor = client.get(address(shared)).context["next_cursor"]
    response = client.get(f"{address(shared)}?cursor={cursor}", headers={"HX-Request": "true"})
    assert [card.words for card in response.context["cards"]] == ["film 0"]
    assert response.context["next_cursor"] is None


def test_an_unlisted_film_opens_by_its_link(client: Client, alice: User) -> None:
    post = posted(alice, audience="unlisted")
    assert client.get(address(post)).status_code == 200


def test_a_private_film_opens_for_its_maker_only(client: Client, alices: Client, bobs: Client, alice: User) -> None:
    post = posted(alice, audience="private")
    assert alices.get(address(post)).status_code == 200
    assert client.get(address(post)).status_code == 404
    assert bobs.get(address(post)).status_code == 404


def test_a_withheld_film_leads_its_maker_only_to_why(client: Client, alices: Client, post: Post) -> None:
    Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    assert client.get(address(post)).status_code == 404
    assertRedirects(alices.get(address(post)), f"/films/{post.clip.generation.public_id}/")


def test_an_erased_film_leaves_a_tombstone(client: Client, alices: Client, post: Post) -> None:
    Clip.objects.filter(pk=post.clip_id).update(erased_at=timezone.now())
    assert client.get(address(post)).status_code == 410
    assert alices.get(address(post)).status_code == 410


def test_an_erased_film_nobody_was_shown_leaves_none(client: Client, alice: User) -> None:
    post = posted(alice, audience="private")
    Clip.objects.filter(pk=post.clip_id).update(erased_at=timezone.now())
    assert client.get(address(post)).status_code == 404


def test_a_film_that_was_never_posted_has_no_page(alices: Client, alice: User) -> None:
    assert alices.get(f"/v/{film(alice).public_id}/").status_code == 404


def test_blocked_people_find_nothing_by_the_link_either(
    mallorys: Client, alices: Client, post: Post, mallory: User
) -> None:
    assert mallorys.get(address(post)).status_code == 404
    assert alices.get(address(posted(mallory))).status_code == 404


@pytest.mark.django_db
def test_an_unknown_address_is_not_found(client: Client) -> None:
    assert client.get("/v/nothing/").status_code == 404


def test_a_shared_film_can_be_shown_elsewhere(client: Client, post: Post) -> None:
    page = client.get(address(post)).content.decode()
    assert f"/v/{post.clip.public_id}/" in page
    assert 'property="og:video"' in page


def test_the_page_takes_six_queries_at_most(
    bobs: Client, alice: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    shared = [address(posted(alice, f"film {number}")) for number in range(queries.CARDS + 2)][3]
    with django_assert_max_num_queries(6):
        assert bobs.get(shared).status_code == 200
