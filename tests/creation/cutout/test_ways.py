"""What runs on wheels has something to run on, where the place has nothing for it."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.look.ways import Ways
from creation.engines.cutout.stage.lighting import light_for
from creation.engines.cutout.stage.settings import setting_for
from creation.engines.cutout.stage.surface import over
from creation.sound.speech import speak
from creation.storyboard import read

_SIZE = 180, 320


def _laid(prompt: str, setting: str) -> float:
    """The share of a bare frame that ways are drawn on."""
    board = read(prompt, 4.0, 3)
    shot = direct(board, 3, *_SIZE, speak(board, 3)).shots[0]
    kinds = tuple((track.prop or board.member(track.member)).kind for track in shot.tracks)
    frame = np.zeros((_SIZE[1], _SIZE[0], 4), np.uint8)
    _surface, canvas = over(frame)
    ways = Ways(shot.tracks, kinds, setting_for(setting), light_for("day", "clear"))
    ways.draw(canvas, shot.camera.at(1.0, *_SIZE), 1.0)
    return float((frame[..., 3] > 0).mean())


@pytest.mark.parametrize("kind", ["train", "tram"])
@pytest.mark.parametrize("setting", ["meadow", "city", "mountain"])
def test_trains_run_on_rails(kind: str, setting: str) -> None:
    assert _laid(f"a {kind} drives", setting) > 0.01


def test_cars_make_a_track_in_the_wild_and_need_none_in_town() -> None:
    assert _laid("a red car drives", "forest") > 0.02
    assert _laid("a red car drives", "city") == 0


def test_nobody_on_foot_or_in_the_water_gets_a_way() -> None:
    assert _laid("a woman walks", "forest") == 0
    assert _laid("a train drives", "sea") == 0


@pytest.mark.parametrize(
    ("prompt", "last"),
    [
        ("Grandma chases a crocodile along the beach, then the crocodile sneezes", "beach"),
        ("Grandma chases a hippo along the beach, then the hippo jumps into the sea", "sea"),
        ("A shark chases a dolphin at the beach", "sea"),
    ],
)
def test_who_was_chased_ashore_stays_there_until_it_leaps(prompt: str, last: str) -> None:
    film = direct(read(prompt, 10, 7), 7, 180, 320, None)
    assert last in [shot.setting for shot in film.shots[-2:]]
    assert ("sea" in [shot.setting for shot in film.shots]) == (last == "sea")
