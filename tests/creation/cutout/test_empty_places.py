"""Films of a place alone: somebody passes, and time does too."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.extras import ACTS
from creation.engines.cutout.figures import RIGS
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.stage.settings import SETTINGS
from creation.storyboard import read
from creation.storyboard.types import Camera, Shot, Storyboard
from tests.creation.cutout.conftest import GRANDMA


def _empty(setting: str, hour: str = "day", seconds: float = 4.0) -> Storyboard:
    return Storyboard("A place", "en", (), (Shot(seconds, setting, hour, camera=Camera("wide", "breathe")),))


def test_whoever_passes_is_drawn_and_their_places_exist() -> None:
    kinds = {extra.kind for acts in ACTS.values() for act in acts for extra in act}
    assert kinds <= set(RIGS)
    assert len(set(ACTS) & set(SETTINGS)) > 0.9 * len(ACTS)


@pytest.mark.parametrize("setting", ["beach", "forest", "city", "space", "underwater", "lake"])
def test_somebody_passes_through_an_empty_place(setting: str) -> None:
    film = direct(_empty(setting), 3, 360, 640, None).shots[0]
    assert film.tracks
    assert all(track.prop is not None for track in film.tracks)
    seen = False
    for t in np.linspace(0, film.seconds, 9):
        view = film.camera.at(float(t), 360, 640)
        for track in film.tracks:
            state = track.at(float(t))
            seen |= 0 < view.column(state.x, state.depth) < 360
    assert seen


def test_nobody_joins_a_cast() -> None:
    board = Storyboard("A walk", "en", (GRANDMA,), (Shot(2.0, "beach"), Shot(2.0, "beach", cast=("c1",))))
    first, second = direct(board, 3, 360, 640, None).shots
    assert not first.tracks
    assert all(track.prop is None for track in second.tracks)


def test_the_sun_sinks_over_the_film() -> None:
    board = _empty("sea", "sunset")
    film = Painter(Plan(board, 5, 180, 320, 12, direct(board, 5, 180, 320, None).shots))
    first, last = film.frame(0).astype(int).copy(), film.frame(47).astype(int)
    sky = slice(0, 140)
    assert last[sky, :, :3].mean() < 0.8 * first[sky, :, :3].mean()
    assert (first[sky, :, 2] > 240).sum() > 2 * (last[sky, :, 2] > 240).sum()


def test_time_stands_still_at_noon() -> None:
    board = _empty("meadow")
    film = Painter(Plan(board, 5, 180, 320, 12, direct(board, 5, 180, 320, None).shots))
    assert abs(film.frame(0).astype(int).mean() - film.frame(47).astype(int).mean()) < 6


def test_an_empty_place_is_seen_whole_and_then_close() -> None:
    shots = read("Sunset by the seaside", 10, 7).shots
    assert len({shot.camera.framing for shot in shots}) == len(shots) > 1
