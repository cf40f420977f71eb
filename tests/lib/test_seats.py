"""So many at once, and no more."""

from __future__ import annotations

from pathlib import Path

from sora_site.lib.seats import seat


def test_the_third_of_two_seats_is_not_free_until_one_leaves(tmp_path: Path) -> None:
    with seat(tmp_path, "asking", 2) as first:
        with seat(tmp_path, "asking", 2) as second, seat(tmp_path, "asking", 2) as third:
            assert (first, second, third) == (True, True, False)
        with seat(tmp_path, "asking", 2) as again:
            assert again


def test_another_name_has_seats_of_its_own(tmp_path: Path) -> None:
    with seat(tmp_path, "asking", 1), seat(tmp_path, "telling", 1) as other:
        assert other


def test_a_seat_is_given_back_when_the_work_breaks_down(tmp_path: Path) -> None:
    try:
        with seat(tmp_path, "asking", 1):
            raise ValueError
    except ValueError:
        pass
    with seat(tmp_path, "asking", 1) as free:
        assert free
