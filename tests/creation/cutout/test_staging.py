"""Upright frames are filled: the showcase's cast stands large and close, and what will happen stands ready."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import Direction
from creation.storyboard import read
from creation.storyboard.types import Storyboard
from tests.creation.cutout.staged import Filled, filled

_FILMS = tomllib.loads((Path(__file__).parents[1] / "showcase" / "prompts.toml").read_text(encoding="utf-8"))["film"]
_SIZE = 360, 640
_SEED = 7


@cache
def directed(name: str) -> tuple[Storyboard, Direction]:
    prompt = next(film["prompt"] for film in _FILMS if film["name"] == name)
    board = read(prompt, 10.0, _SEED)
    return board, direct(board, _SEED, *_SIZE, None)


@cache
def measured_shots() -> list[tuple[str, str, Filled]]:
    """(film, framing, what is filled) of every shot of the showcase that shows someone whole."""
    found = []
    for film in _FILMS:
        board, direction = directed(film["name"])
        for told, shot in zip(board.shots, direction.shots, strict=True):
            if told.camera.framing in ("wide", "full", "medium"):
                share = filled(board, shot, _SEED, *_SIZE)
                if share is not None:
                    found.append((film["name"], told.camera.framing, share))
    return found


def test_the_cast_is_large_or_fills_the_width() -> None:
    shots = measured_shots()
    least = {"wide": 0.22, "full": 0.35, "medium": 0.35}
    small = [(name, size, share) for name, size, share in shots if share.tallest < least[size] and share.wide < 0.7]
    assert len(shots) > 70
    assert len(small) < 0.25 * len(shots), small
    tiny = [(name, size, share) for name, size, share in shots if share.tallest < 0.2 and share.wide < 0.5]
    assert len(tiny) < 0.05 * len(shots), tiny


def test_little_of_the_frame_is_empty_ground_below_the_feet() -> None:
    empty = [(name, size, share) for name, size, share in measured_shots() if share.below > 0.35]
    assert len(empty) < 0.06 * len(measured_shots()), empty


@pytest.mark.parametrize("name", ["crates", "dominoes", "bowling"])
def test_what_will_topple_stands_before_as_it_does_when_it_begins(name: str) -> None:
    board, direction = directed(name)
    verbs = [{action.verb for action in shot.actions} for shot in board.shots]
    falls = next(number for number, found in enumerate(verbs) if "topple" in found)
    assert falls > 0
    places = []
    for number in (0, falls):
        kind = next(a.who for a in board.shots[falls].actions if a.verb == "topple" and board.member(a.who).count > 1)
        group = [track for track in direction.shots[number].tracks if track.member == kind and not track.shard]
        assert len(group) > 3
        places.append(np.array([(track.x[0] - group[0].x[0], track.up[0]) for track in group]))
    assert np.allclose(places[0], places[1], atol=0.02)


@pytest.mark.parametrize("name", ["crates", "dominoes"])
def test_a_long_event_has_a_beat_before_it(name: str) -> None:
    board, direction = directed(name)
    number = next(n for n, shot in enumerate(board.shots) if any(a.verb == "topple" for a in shot.actions))
    shot = direction.shots[number]
    things = [track for track in shot.tracks if track.prop is None and np.ptp(track.turn) > 30]
    begin = min(int(np.argmax(np.abs(track.turn - track.turn[0]) > 12)) for track in things) / len(things[0].turn)
    assert 0.1 < begin < 0.55
