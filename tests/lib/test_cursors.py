from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_site.lib.cursors import BadCursorError, Cursor

scores = st.floats(allow_nan=False, allow_infinity=False)
ids = st.integers(-(2**63), 2**63 - 1)


@given(scores, ids)
def test_a_cursor_comes_back_as_it_was(score: float, identity: int) -> None:
    cursor = Cursor(score, identity)
    assert Cursor.parse(str(cursor)) == cursor


@given(scores, ids)
def test_a_cursor_needs_no_escaping_in_an_address(score: float, identity: int) -> None:
    text = str(Cursor(score, identity))
    assert all(letter.isalnum() or letter in "-_" for letter in text)


@given(st.one_of(st.text(), st.binary().map(lambda data: base64.urlsafe_b64encode(data).decode().rstrip("="))))
def test_anything_else_is_refused_as_a_bad_cursor_and_by_no_other_error(text: str) -> None:
    try:
        cursor = Cursor.parse(text)
    except BadCursorError:
        return
    assert Cursor.parse(str(cursor)) == cursor


@pytest.mark.parametrize(
    "plain",
    ["[NaN, 1]", "[Infinity, 1]", "[1, 1.5]", "[1, true]", "[1]", "[1, 2, 3]", "{}", f"[1{'0' * 400}, 1]", "[" * 9999],
)
def test_numbers_no_row_has_are_refused(plain: str) -> None:
    with pytest.raises(BadCursorError):
        Cursor.parse(base64.urlsafe_b64encode(plain.encode()).decode())
