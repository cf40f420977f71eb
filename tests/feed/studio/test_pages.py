"""The studio's start page and its pages of numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from feed.models import MakerDay, Post, PostDay, View
from feed.studio import rollup
from sora_site.lib import days
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def watched(post: Post, count: int, ms: int = 10_000, back: int = 0) -> None:
    day = days.today() - timedelta(days=back)
    key = f"{post.pk}-{ms}-{back}"
    View.objects.bulk_create(
        View(post=post, viewer=f"a{key}-{number}", day=day, watched_ms=ms) for number in range(count)
    )
    rollup.count_views()


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_start_page_leads_to_every_room(alices: Client) -> None:
    html = page(alices, "/studio/")
    for room in ("/films/", "/studio/numbers/", "/studio/storage/", "/studio/plan/", "/me/keys/", "/me/settings/"):
        assert f'href="{room}"' in html


@pytest.mark.parametrize("address", ["/films/", "/studio/numbers/", "/studio/storage/", "/me/keys/", "/me/settings/"])
def test_every_room_shows_the_rail_and_where_one_is(alices: Client, address: str) -> None:
    assert f'class="studio__door" href="{address}" aria-current="page"' in page(alices, address)


def test_the_page_me_leads_to_the_studio_and_only_ones_own(alices: Client, alice: User, bobs: Client) -> None:
    assert 'class="button" href="/studio/"' in page(alices, "/@alice/")
    assert 'class="button" href="/studio/"' not in page(bobs, "/@alice/")


def test_without_views_nothing_is_claimed(alices: Client, post: Post) -> None:
    html = page(alices, "/studio/numbers/")
    assert "Nobody watched in these days." in html
    assert "Too few views to say how long people stay." in html


def test_a_few_views_are_counted_and_not_interpreted(alices: Client, post: Post) -> None:
    watched(post, 3)
    html = page(alices, "/studio/numbers/")
    assert "3 views. That is too few to say when people watch." in html
    assert "100 %" not in html


def test_words_say_when_films_were_watched_and_how_that_compares(alices: Client, post: Post) -> None:
    watched(post, 40, back=2)
    watched(post, 50, back=9)
    best = days.today() - timedelta(days=2)
    html = page(alices, "/studio/numbers/?days=7")
    assert f"Most watched on {best:%A}. In all 40 views, 20 % fewer than in the 7 days before." in html


def test_a_weekday_is_named_only_when_it_stands_out(alices: Client, post: Post) -> None:
    for back in range(28):
        watched(post, 2, back=back)
    assert "Most watched on a" not in page(alices, "/studio/numbers/?days=28")


def test_a_chart_is_a_table_too_with_every_day(alices: Client, post: Post) -> None:
    watched(post, 12, back=1)
    html = page(alices, "/studio/numbers/?days=7")
    assert html.count("<tr data-row>") == html.count("data-bar") == 2 * 7
    assert "<td>12</td>" in html


def test_where_there_is_nothing_to_draw_words_alone_say_so(alices: Client, post: Post) -> None:
    html = page(alices, "/studio/numbers/?days=7")
    assert "Nobody new followed you in these days." in html
    assert '<svg class="chart__drawing"' not in html


def test_what_nothing_came_before_is_held_against_nothing(alices: Client, post: Post) -> None:
    watched(post, 40, back=1)
    html = page(alices, "/studio/numbers/?days=7")
    assert "In all 40 views." in html
    assert "more than" not in html


def test_a_period_nobody_offers_is_the_usual_one(alices: Client, post: Post) -> None:
    watched(post, 12)
    assert page(alices, "/studio/numbers/?days=9999999").count("<tr data-row>") == 2 * 28


def test_a_film_says_where_people_leave_and_how_that_compares_to_films_before(alices: Client, alice: User) -> None:
    earlier, later = posted(alice), posted(alice)
    Post.objects.filter(pk=earlier.pk).update(created_at=later.created_at - timedelta(days=3))
    watched(earlier, 50, ms=10_000)
    watched(earlier, 50, ms=4_200)
    watched(later, 62)
    watched(later, 38, ms=3_100)
    html = page(alices, f"/studio/films/{later.clip.public_id}/numbers/")
    assert "62 % stay to the end, 12 points more than your films before." in html
    assert "Most leave around second 3.2: 38 % of those who began." in html


def test_a_film_nobody_left_early_has_no_such_place(alices: Client, post: Post) -> None:
    watched(post, 20)
    html = page(alices, f"/studio/films/{post.clip.public_id}/numbers/")
    assert "100 % stay to the end." in html
    assert "Most leave" not in html


def test_only_its_maker_sees_the_numbers_of_a_film(bobs: Client, operators: Client, post: Post) -> None:
    for client in (bobs, operators):
        assert client.get(f"/studio/films/{post.clip.public_id}/numbers/").status_code == 404


def test_a_film_that_was_never_posted_has_no_numbers(alices: Client, alice: User) -> None:
    assert alices.get(f"/studio/films/{film(alice).public_id}/numbers/").status_code == 404


@pytest.mark.parametrize(("address", "most"), [("/studio/", 16), ("/studio/numbers/?days=90", 8)])
def test_a_page_costs_the_same_however_much_happened(
    alices: Client, alice: User, address: str, most: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    posts = [posted(alice) for _each in range(30)]
    today = days.today()
    for back in range(100):
        day = today - timedelta(days=back)
        MakerDay.objects.create(maker=alice, day=day, views=10**6, watched_ms=10**10, ends=10)
        PostDay.objects.bulk_create(PostDay(post=post, maker=alice, day=day, views=30_000) for post in posts)
    with django_assert_max_num_queries(most):
        alices.get(address)


def test_a_films_page_of_numbers_is_bounded_too(
    alices: Client, post: Post, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    watched(post, 200)
    with django_assert_max_num_queries(9):
        alices.get(f"/studio/films/{post.clip.public_id}/numbers/")
