"""Cuts, dissolves, black and whips, on the frames themselves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.look.transitions import seam_at
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.storyboard.types import Storyboard

WIDTH, HEIGHT = 180, 320


def frames(board: Storyboard, kind: str, *indices: int) -> list[np.ndarray]:
    shots = (board.shots[0], replace(board.shots[1], setting="street", time_of_day="night", transition=kind))
    board = replace(board, shots=shots)
    plan = Plan(board, 5, WIDTH, HEIGHT, 24, direct(board, 5, WIDTH, HEIGHT, None).shots)
    painter = Painter(plan)
    return [painter.frame(index)[..., :3].astype(int) for index in indices]


def away(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one - other).mean())


def test_a_cut_is_clean(chase: Storyboard) -> None:
    before, last, first = frames(chase, "cut", 34, 35, 36)
    assert away(before, last) < 0.4 * away(last, first)


def test_a_dissolve_shows_both_shots(chase: Storyboard) -> None:
    beach, middle, street = frames(chase, "fade", 24, 36, 48)
    mixed = (beach + street) / 2
    assert away(middle, mixed) < 0.6 * away(middle, beach)
    assert away(middle, mixed) < 0.6 * away(middle, street)


def test_black_is_dark_at_the_seam_and_light_beside_it(chase: Storyboard) -> None:
    light, dark = frames(chase, "black", 24, 36)
    assert dark.mean() < 0.1 * light.mean()


def test_a_whip_is_blurred_along_the_rows(chase: Storyboard) -> None:
    still, rush = (
        # Without the finest, which is much the same in both.
        frame.reshape(HEIGHT // 4, 4, WIDTH // 4, 4, 3).mean(axis=(1, 3))
        for frame in frames(chase, "whip", 24, 36)
    )
    assert np.abs(np.diff(rush, axis=1)).mean() < 0.5 * np.abs(np.diff(still, axis=1)).mean()


@pytest.mark.parametrize("kind", ["fade", "black", "whip"])
def test_a_transition_runs_from_one_shot_to_the_next_and_is_over(kind: str) -> None:
    lengths = [2.0, 2.0]
    shares = []
    for time in np.arange(0.0, 4.0, 1 / 30):
        shot = int(time >= 2.0)
        seam = seam_at(["cut", kind], lengths, shot, time - 2.0 * shot)
        if seam is not None:
            shares.append(seam.share)
            assert seam.other == 1 - shot
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.2 and 0.8 < shares[-1] <= 1
    assert len(shares) < 30
