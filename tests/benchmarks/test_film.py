"""`bench film` ends with its figures, whatever a part of it did."""

from __future__ import annotations

import argparse

from tests.benchmarks import Figure, film


def test_a_part_that_breaks_down_is_a_bar_that_does_not_hold() -> None:
    def broken(plan: film.Plan) -> list[Figure]:
        raise RuntimeError("no moviepy here")

    plan = film._plan(argparse.Namespace(tiny=True, quick=False, processes=2))
    (figure,) = film._measured(broken, plan)
    assert "no moviepy here" in figure.name
    assert figure.holds is False


def test_less_is_measured_when_it_shall_be_quick() -> None:
    whole, quick = (film._plan(argparse.Namespace(tiny=False, quick=quick, processes=2)) for quick in (False, True))
    assert set(quick.prompts) < set(whole.prompts)
    assert whole.lengths == (5, 10, 25, 60)
    assert max(quick.lengths) < max(whole.lengths)
