"""Numbers by day are what the rows say, however often, late or interrupted they are made."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pytest_django import Settings

from feed import actions
from feed.models import Like, MakerDay, Post, PostDay, View
from feed.models.numbers import STAYS
from feed.studio import rollup
from sora_site.lib import days
from sora_site.people.actions import follow
from sora_site.people.models import User
from tests.feed.conftest import posted


def watch(post: Post, viewer: str, ms: int, day: date | None = None) -> None:
    actions.record_view(post, viewer, ms, day or days.today())


def of(post: Post, day: date | None = None) -> PostDay:
    return PostDay.objects.get(post=post, day=day or days.today())


def test_a_day_sums_its_views(post: Post) -> None:
    watch(post, "a1", 10_000)
    watch(post, "a2", 4_000)
    assert rollup.roll_up() == 2
    day = of(post)
    assert (day.views, day.watched_ms, day.shares, day.ends) == (2, 14_000, 1400, 1)
    assert sum(day.stays) == 2
    assert (day.stays[STAYS - 1], day.stays[8]) == (1, 1)


def test_the_day_of_a_maker_sums_the_days_of_their_posts(alice: User, post: Post) -> None:
    other = posted(alice)
    watch(post, "a1", 10_000)
    watch(other, "a1", 5_000)
    rollup.roll_up()
    day = MakerDay.objects.get(maker=alice)
    assert (day.views, day.watched_ms, day.ends) == (2, 15_000, 1)


def test_counting_again_changes_nothing(post: Post) -> None:
    watch(post, "a1", 10_000)
    rollup.roll_up()
    before = PostDay.objects.values().get()
    assert rollup.roll_up() == 0
    assert PostDay.objects.values().get() == before


def test_who_goes_on_watching_is_one_view_and_its_longest(post: Post) -> None:
    watch(post, "a1", 4_000)
    rollup.roll_up()
    watch(post, "a1", 9_900)
    watch(post, "a1", 5_000)
    rollup.roll_up()
    day = of(post)
    assert (day.views, day.watched_ms, day.shares, day.ends) == (1, 9_900, 990, 1)
    assert sum(day.stays) == 1


def test_who_watches_twice_over_has_seen_all_of_it_and_not_more(post: Post) -> None:
    watch(post, "a1", 25_000)
    rollup.roll_up()
    assert (of(post).watched_ms, of(post).shares) == (25_000, 1000)


def test_a_view_that_comes_late_lands_on_its_own_day(post: Post) -> None:
    rollup.roll_up()
    watch(post, "a1", 10_000, days.today() - timedelta(days=9))
    rollup.roll_up()
    assert of(post, days.today() - timedelta(days=9)).views == 1


def test_a_lane_killed_between_two_writes_counts_nothing_twice(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    watch(post, "a1", 10_000)

    def die(_sums: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(rollup, "_add_to_makers", die)
        with pytest.raises(KeyboardInterrupt):
            rollup.count_views()
    assert not PostDay.objects.exists()
    rollup.roll_up()
    assert (of(post).views, MakerDay.objects.get().views) == (1, 1)


def test_likes_and_comments_stand_on_the_day_they_were_given(post: Post, bob: User, charlie: User) -> None:
    actions.like(post, bob)
    actions.like(post, charlie)
    said = actions.comment(post, bob, "hello")
    rollup.roll_up()
    assert (of(post).likes, of(post).comments) == (2, 1)
    actions.unlike(post, bob)
    actions.delete_comment(said)
    rollup.roll_up()
    assert (of(post).likes, of(post).comments) == (1, 0)


def test_new_followers_are_counted(alice: User, charlie: User) -> None:
    posted(alice)
    follow(charlie, alice)
    rollup.roll_up()
    assert MakerDay.objects.get(maker=alice).followers == 1


def test_a_day_long_gone_is_settled_once_and_left_alone(post: Post, bob: User) -> None:
    actions.like(post, bob)
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        rollup.roll_up()
        first = post.created_at.astimezone(timezone.get_default_timezone()).date()
        assert of(post, first).likes == 1
        Like.objects.all().delete()
        rollup.roll_up()
        assert of(post, first).likes == 1


def test_a_site_that_gets_numbers_late_counts_its_past(post: Post) -> None:
    Post.objects.update(created_at=timezone.now() - timedelta(days=40))
    View.objects.create(post=post, viewer="a1", day=days.today() - timedelta(days=39), watched_ms=10_000)
    rollup.roll_up()
    rollup.roll_up()
    assert of(post, days.today() - timedelta(days=39)).views == 1


def test_days_are_the_sites_own(post: Post, bob: User, settings: Settings) -> None:
    settings.TIME_ZONE = "Pacific/Auckland"
    late = datetime(2026, 11, 20, 23, 30, tzinfo=ZoneInfo("UTC"))
    with time_machine.travel(late, tick=False):
        Post.objects.update(created_at=late)
        actions.like(post, bob)
        watch(post, "a1", 10_000)
        rollup.roll_up()
        day = of(post, date(2026, 11, 21))
    assert (day.likes, day.views) == (1, 1)


def test_a_batch_costs_the_same_number_of_queries_however_large(
    post: Post, django_assert_max_num_queries: object
) -> None:
    for number in range(200):
        View.objects.create(post=post, viewer=f"a{number}", day=days.today(), watched_ms=10_000)
    with django_assert_max_num_queries(14):  # type: ignore[operator]
        rollup.count_views()


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=st.lists(
        st.one_of(
            st.tuples(st.integers(0, 4), st.integers(3_000, 30_000), st.integers(0, 2)),
            st.just("count"),
        ),
        max_size=25,
    )
)
def test_whatever_the_order_the_numbers_are_those_of_the_rows(post: Post, acts: list[object]) -> None:
    View.objects.all().delete()
    PostDay.objects.all().delete()
    MakerDay.objects.all().delete()
    for act in acts:
        if isinstance(act, tuple):
            viewer, ms, back = act
            watch(post, f"a{viewer}", ms, days.today() - timedelta(days=back))
        else:
            rollup.count_views()
    rollup.count_views()
    rows = list(View.objects.all())
    numbers = list(PostDay.objects.all())
    assert sum(day.views for day in numbers) == len(rows)
    assert sum(day.watched_ms for day in numbers) == sum(row.watched_ms for row in rows)
    assert sum(sum(day.stays) for day in numbers) == len(rows)
    assert sum(day.ends for day in numbers) == sum(row.watched_ms >= 9_500 for row in rows)
