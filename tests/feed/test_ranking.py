from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feed import actions
from feed.models import Post
from feed.ranking import DOUBLING, score
from sora_site.people.models import User

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
counts = st.integers(0, 10_000_000)


@given(counts, counts, counts)
def test_a_like_or_a_comment_never_lowers_a_post(likes: int, comments: int, views: int) -> None:
    before = score(likes, comments, views, NOON)
    assert score(likes + 1, comments, views, NOON) > before
    assert score(likes, comments + 1, views, NOON) > before


@given(counts, counts, counts, st.floats(0.01, 5_000))
def test_of_two_alike_the_newer_comes_first(likes: int, comments: int, views: int, hours: float) -> None:
    newer = NOON + timedelta(hours=hours)
    assert score(likes, comments, views, newer) > score(likes, comments, views, NOON)


def test_twice_the_love_weighs_as_much_as_the_time_of_one_doubling() -> None:
    much = score(2**21, 0, 0, NOON) - score(2**20, 0, 0, NOON)
    late = score(0, 0, 0, NOON + DOUBLING) - score(0, 0, 0, NOON)
    assert much == pytest.approx(late, rel=1e-3)


def test_a_good_film_few_have_found_passes_a_dull_one_everybody_was_shown() -> None:
    assert score(30, 4, 100, NOON) > score(30, 4, 3_000, NOON)


def test_the_order_of_two_posts_does_not_change_by_waiting(alice: User, post: Post) -> None:
    before = post.score
    actions.refresh_scores()
    post.refresh_from_db()
    assert post.score == before


def test_scores_follow_the_counts_in_small_batches(bob: User, charlie: User, post: Post) -> None:
    from tests.feed.conftest import posted

    posts = [post, *(posted(charlie) for _ in range(4))]
    for each in posts:
        actions.like(each, bob)
    assert actions.refresh_scores(most=3) == 3
    assert actions.refresh_scores(most=3) == 2
    assert actions.refresh_scores(most=3) == 0
    for each in posts:
        each.refresh_from_db()
        assert each.score == score(1, 0, 0, each.created_at)
