"""Slow motion and time lapse: more film than time where it strikes, hours in seconds, and lips that keep their own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import Direction
from creation.sound.foley.near import near
from creation.sound.moments import Moment
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Line, Member, Shot, Storyboard

SIZE = (180, 320)
CAST = (Member("c1", "cup", "a cup"), Member("c2", "cat", "a cat"))
FALL = Shot(5.0, "kitchen", cast=("c1", "c2"), actions=(Action("c1", "fall", "", 0.0, 5.0),), camera=Camera("medium"))


def film(shot: Shot) -> Direction:
    return direct(Storyboard("t", "en", CAST, (shot,)), 5, *SIZE, None)


def blow(direction: Direction) -> float:
    return next(moment.time for moment in direction.moments if moment.kind == "shatter")


@pytest.mark.parametrize("pace", ["slow", "fast", "lapse"])
def test_a_clock_never_runs_back_and_the_shot_keeps_its_length(pace: str) -> None:
    shot = film(replace(FALL, pace=pace)).shots[0]
    assert shot.seconds == 5.0
    assert shot.clock is not None
    own = [shot.clock.at(t) for t in np.linspace(0, 5, 60)]
    assert np.all(np.diff(own) > 0)
    assert own[0] == 0
    assert (own[-1] < 3) if pace == "slow" else (own[-1] > 8)
    assert shot.clock.shown(shot.clock.at(3.3)) == pytest.approx(3.3, abs=0.03)


def test_slow_motion_is_slowest_where_it_strikes_and_heard_at_that_frame() -> None:
    direction = film(replace(FALL, pace="slow"))
    shot, at = direction.shots[0], blow(direction)
    assert shot.clock is not None
    around, before = (shot.clock.at(t + 0.3) - shot.clock.at(t) for t in (at, at - 1.2))
    assert around < 0.6 * before
    # The cup is whole until its pieces are heard.
    cup = next(track for track in shot.tracks if track.member == "c1" and not track.shard)
    assert cup.at(shot.clock.at(at - 0.1)).scale > 0.5
    assert cup.at(shot.clock.at(at + 0.15)).scale == 0
    assert next(moment for moment in direction.moments if moment.kind == "shatter").slowed > 1.3


def test_who_speaks_keeps_the_pace_of_words() -> None:
    line = Line("c2", "Oh no!", "en", 0.3, 1.5)
    assert film(replace(FALL, pace="slow", lines=(line,))).shots[0].clock is None
    narrated = replace(FALL, pace="slow", lines=(replace(line, who=""),))
    assert film(narrated).shots[0].clock is not None


def test_hours_fly_in_a_time_lapse() -> None:
    shots = (replace(FALL, setting="meadow", pace="lapse"), replace(FALL, setting="meadow"))
    first, second = direct(Storyboard("t", "en", CAST, shots), 5, *SIZE, None).shots
    assert first.passing is not None
    assert second.passing is not None
    assert first.clock is not None
    assert first.passing.at(first.clock.at(4.9)) == pytest.approx(0.98, abs=0.02)
    assert first.passing.drift > 5
    assert first.passing.next("day") == "sunset"
    # What is shown at its own pace afterwards does not begin at noon again.
    assert second.passing.at(0.0) == second.passing.at(5.0) == 1.0


def test_what_is_slowed_sounds_longer_and_deeper() -> None:
    board = Storyboard("t", "en", CAST, (FALL,))
    plain, slowed = (near(board, (Moment(0.5, "thump", slowed=by),), 48_000 * 5, 3) for by in (1.0, 2.0))
    pitches = []
    for sound in (plain, slowed):
        spectrum = np.abs(np.fft.rfft(sound.mean(axis=0)))
        pitches.append(float((spectrum * np.arange(len(spectrum))).sum() / spectrum.sum()))
    assert pitches[1] < 0.8 * pitches[0]


@pytest.mark.parametrize(
    ("prompt", "pace"),
    [
        ("A dog jumps over a fence in slow motion", "slow"),
        ("慢动作:一只狗跳过栅栏", "slow"),
        ("Ein Hund springt in Zeitlupe über einen Zaun", "slow"),
        ("Un perro salta una valla a cámara lenta", "slow"),
        ("Un chien saute par-dessus une clôture au ralenti", "slow"),
        ("犬が公園で走る、スローモーション", "slow"),
        ("A time-lapse of a sunflower that grows in a meadow", "lapse"),
        ("延时摄影:草地上的向日葵长大", "lapse"),
        ("Zeitraffer: eine Sonnenblume wächst auf einer Wiese", "lapse"),
        ("Two men carry a piano, fast forward", "fast"),
    ],
)
def test_a_pace_is_read(prompt: str, pace: str) -> None:
    board = read(prompt, 6)
    assert {shot.pace for shot in board.shots} == {pace}
    assert not board.asides
    assert not board.unread


def test_a_pace_that_words_do_not_take_is_told() -> None:
    board = read('In slow motion, a dog runs through the park and says "Wow!"', 8)
    assert {shot.pace for shot in board.shots if not shot.lines} == {"slow"}
    assert all(shot.pace == "" for shot in board.shots if shot.lines)
    assert [aside.why for aside in board.asides] == ["spoken"]
