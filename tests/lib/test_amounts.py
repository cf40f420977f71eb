"""Bytes as people say them."""

from __future__ import annotations

import pytest
from django.utils import translation

from sora_site.lib import amounts


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 MB"), (1, "1 kB"), (999_000, "999 kB"), (4_120_000, "4.1 MB"), (49_400_000, "49 MB"), (5 * 10**9, "5 GB")],
)
def test_bytes_are_said_as_people_say_them(count: int, said: str) -> None:
    assert amounts.words(count) == said


def test_in_german_there_is_a_comma() -> None:
    with translation.override("de"):
        assert amounts.words(4_120_000) == "4,1 MB"
