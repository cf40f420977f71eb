from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feed.models import Post
from feed.paging import page_by_id, page_by_score
from sora_site.people.models import User
from tests.feed.conftest import posted

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ROWS = 12

#: Few different values, so that ties are the rule; and values that differ in the last bit only.
tied = st.sampled_from([0.0, 1.0, 1.0000000000000002, -3.5, 1e300, 5e-324])


@pytest.fixture
def ids(alice: User) -> list[int]:
    return [posted(alice).pk for _ in range(ROWS)]


@FEW
@given(scores=st.lists(tied, min_size=ROWS, max_size=ROWS), size=st.integers(1, ROWS + 1))
def test_pages_show_every_row_once_in_order_ties_included(ids: list[int], scores: list[float], size: int) -> None:
    for pk, score in zip(ids, scores, strict=True):
        Post.objects.filter(pk=pk).update(score=score)
    seen: list[int] = []
    cursor: str | None = ""
    while cursor is not None:
        page = page_by_score(Post.objects.all(), cursor, size)
        assert 0 < len(page.rows) <= size
        seen += [post.pk for post in page.rows]
        cursor = page.next_cursor
    assert seen == [pk for _score, pk in sorted(zip(scores, ids, strict=True), reverse=True)]


@FEW
@given(
    scores=st.lists(tied, min_size=ROWS, max_size=ROWS),
    size=st.integers(1, 4),
    change=st.integers(0, ROWS - 1),
    to=tied,
)
def test_a_row_that_moves_meanwhile_hides_no_other(
    ids: list[int], scores: list[float], size: int, change: int, to: float
) -> None:
    for pk, score in zip(ids, scores, strict=True):
        Post.objects.filter(pk=pk).update(score=score)
    first = page_by_score(Post.objects.all(), "", size)
    Post.objects.filter(pk=ids[change]).update(score=to)
    seen = [post.pk for post in first.rows]
    cursor = first.next_cursor
    while cursor is not None:
        page = page_by_score(Post.objects.all(), cursor, size)
        seen += [post.pk for post in page.rows]
        cursor = page.next_cursor
    others = [pk for pk in seen if pk != ids[change]]
    assert sorted(others) == sorted(pk for pk in ids if pk != ids[change])


@FEW
@given(size=st.integers(1, ROWS + 1))
def test_pages_by_id_show_every_row_once_newest_first(ids: list[int], size: int) -> None:
    seen: list[int] = []
    cursor: str | None = ""
    while cursor is not None:
        page = page_by_id(Post.objects.all(), cursor, size)
        seen += [post.pk for post in page.rows]
        cursor = page.next_cursor
    assert seen == sorted(ids, reverse=True)
