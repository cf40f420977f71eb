"""Who flies is over the place, who does not swim is beside the water, a stage fills its frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import Direction
from creation.engines.cutout.stage.scenery import Scenery
from creation.engines.cutout.stage.settings import SETTINGS, setting_for
from creation.engines.cutout.stage.skies import above
from creation.engines.cutout.stage.surface import over
from creation.sound.speech import speak
from creation.storyboard import read
from tests.creation.cutout.stage.places import BROAD, UNPAINTED, UPRIGHT, bare, place, view

_SIZE = 180, 320


def _directed(prompt: str) -> Direction:
    board = read(prompt, 6.0, 3)
    return direct(board, 3, *_SIZE, speak(board, 3))


@pytest.mark.parametrize("prompt", ["a plane flies over Paris", "a superhero flies over the sea", "ein Zug fliegt"])
def test_who_flies_all_the_time_is_high_in_the_sky(prompt: str) -> None:
    assert any(shot.is_aloft for shot in _directed(prompt).shots)


@pytest.mark.parametrize(
    "prompt", ["a woman walks in Paris", "a bee flies in the garden", "a dragon flies over a castle"]
)
def test_who_stands_or_flies_among_things_is_not(prompt: str) -> None:
    assert not any(shot.is_aloft for shot in _directed(prompt).shots)


def test_a_whale_does_not_come_down_to_look() -> None:
    shots = _directed("A giant blue whale swims through the clouds above a sleeping city at night").shots
    assert len(shots) > 1 and all(shot.is_aloft for shot in shots)


@pytest.mark.parametrize("hour", ["day", "night"])
@pytest.mark.parametrize("setting", ["city", "meadow", "sea", "desert", "snow", "mountain"])
@pytest.mark.parametrize("size", [UPRIGHT, BROAD])
def test_the_land_below_is_painted_in_every_frame(setting: str, hour: str, size: tuple[int, int]) -> None:
    sky = above(setting)
    assert sky is not None and sky.floats and sky.name not in SETTINGS
    frame = np.zeros((size[1], size[0], 4), np.uint8)
    frame[...] = (*UNPAINTED, 255)
    _surface, canvas = over(frame)
    here = view(size, wide=True)
    scenery = Scenery(setting, hour, "clear", here, 5, is_aloft=True)
    scenery.draw_behind(canvas, here, 1.0)
    assert bare(frame[..., :3]) == 0
    low = cv2.cvtColor(frame[round(0.62 * size[1]) :, :, :3], cv2.COLOR_BGR2GRAY)
    assert low.std() > 4  # clouds and what lies between them


@pytest.mark.parametrize("prompt", ["a bear fishes at the river", "a woman walks along the river"])
def test_who_stays_dry_is_shown_from_the_near_bank(prompt: str) -> None:
    shots = _directed(prompt).shots
    assert {shot.setting for shot in shots} == {"riverside"}
    edge = setting_for("riverside").water_at
    assert edge is not None and all(track.depth.max() < edge for shot in shots for track in shot.tracks)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a hippo swims in the river", "river"),
        ("a duck swims on the lake", "lake_water"),
        ("a dolphin swims at the beach", "sea"),
        ("a woman swims in the river", "river"),
    ],
)
def test_who_swims_is_in_the_water_to_the_last(prompt: str, setting: str) -> None:
    shots = _directed(prompt).shots
    assert {shot.setting for shot in shots} == {setting} and setting_for(setting).swims


@pytest.mark.parametrize("size", [UPRIGHT, BROAD])
@pytest.mark.parametrize("wide", [True, False])
def test_a_stage_fills_its_frame(size: tuple[int, int], wide: bool) -> None:
    frame = place("stage", size=size, wide=wide).astype(int)
    height, width = frame.shape[:2]
    red = (frame[..., 2] > 1.6 * frame[..., 1]) & (frame[..., 2] > 1.3 * frame[..., 0])
    top, edges = red[: height // 16], red[: height // 2, [2, width - 3]]
    assert top.mean() > 0.6 and edges.mean() > 0.6
    assert red[height // 4 : height // 2, width // 2 - 4 : width // 2 + 4].mean() < 0.2


def test_a_storm_tosses_the_boat_and_keeps_a_face_in_its_frame() -> None:
    def roll(weather: str, framing: str) -> float:
        board = read(f"a boat on the sea in {weather}, {framing} shot", 4.0, 3)
        shots = direct(board, 3, *_SIZE, speak(board, 3)).shots
        return max(float(np.ptp(track.turn)) for shot in shots[:1] for track in shot.tracks)

    assert roll("a storm", "wide") > 3 * roll("sunshine", "wide")
    assert roll("a storm", "close") < 0.6 * roll("a storm", "wide")
