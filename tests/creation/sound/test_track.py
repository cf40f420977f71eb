from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from creation.engines.base import Cue
from creation.sound import mix
from creation.sound.loudness import integrated, true_peak
from creation.sound.moments import Moment
from creation.sound.signal.basics import gain
from creation.sound.speech import Speech, speak
from creation.sound.track import make_track, track
from creation.storyboard.types import Action, Line, Member, Shot, Storyboard
from tests.creation.sound.measuring import Sound, decibels, film, part, read

GRANDMA, CROCODILE = Member("c1", "woman", "grandma"), Member("c2", "crocodile", "crocodile")
CHASE = film(
    Shot(2.0, "beach", cast=("c1", "c2"), actions=(Action("c1", "flee"), Action("c2", "chase"))),
    Shot(3.5, "beach", cast=("c1",), lines=(Line("c1", "Give me back my sandwich!"),)),
    Shot(1.5, "beach", cast=("c2",), actions=(Action("c2", "fall"),)),
    cast=(GRANDMA, CROCODILE),
    mood="funny",
)
FILMS = {
    "a chase on a beach": CHASE,
    "space, silent": film(Shot(5.0, "space", "night")),
    "a bedroom at night": film(Shot(6.0, "bedroom", "night"), mood="scary"),
    "a storm at sea": film(Shot(6.0, "sea", "night", "storm"), mood="epic"),
    "a dance on the moon": film(
        Shot(6.0, "moon", cast=("c1",), actions=(Action("c1", "dance"),)), cast=(GRANDMA,), mood="happy"
    ),
    "a second": film(Shot(1.0, "meadow"), mood="happy"),
    "much talk": film(
        Shot(7.0, "kitchen", lines=(Line("c1", "Not in my kitchen, my dear."), Line("c2", "But I am so hungry!"))),
        cast=(GRANDMA, CROCODILE),
    ),
    "a narrator in Chinese": film(Shot(5.0, "city", lines=(Line("", "从前有一座城市。", "zh"),)), mood="sad"),
    "a place nobody knows": film(Shot(4.0, "atlantis"), mood="bewildered"),
}


def made(
    storyboard: Storyboard, folder: Path, speech: Speech | None = None, moments: tuple[Moment, ...] = (), seed: int = 1
) -> tuple[Sound, tuple[Cue, ...]]:
    speech = speak(storyboard, seed) if speech is None else speech
    cues = make_track(storyboard, speech, moments, storyboard.seconds, seed, folder / "track.wav")
    return read(folder / "track.wav")[0], cues


@pytest.mark.parametrize("name", FILMS)
def test_every_film_is_as_long_as_it_should_be_as_loud_as_it_should_be_and_never_clips(
    name: str, tmp_path: Path
) -> None:
    storyboard = FILMS[name]
    sound, _ = made(storyboard, tmp_path)
    header = read(tmp_path / "track.wav")[1]
    assert (header.nchannels, header.sampwidth, header.framerate) == (2, 2, 48_000)
    assert header.nframes == round(storyboard.seconds * 48_000)
    assert -16.5 <= integrated(sound) <= -15.5
    assert true_peak(sound) <= gain(-1.0)


@pytest.mark.parametrize("seconds", [2.0, 2.0333333, 1.9999, 3.7])
def test_the_length_is_the_one_asked_for_to_the_sample(seconds: float, tmp_path: Path) -> None:
    make_track(film(Shot(2.0, "park")), Speech(), (), seconds, 1, tmp_path / "track.wav")
    assert read(tmp_path / "track.wav")[1].nframes == round(seconds * 48_000)


def test_the_same_arguments_give_the_same_bytes_and_another_seed_another_track(tmp_path: Path) -> None:
    takes = []
    for seed in (1, 1, 2):
        made(CHASE, tmp_path, seed=seed)
        takes.append((tmp_path / "track.wav").read_bytes())
    assert takes[0] == takes[1] != takes[2]


def test_it_neither_begins_nor_ends_with_a_click(tmp_path: Path) -> None:
    sound, _ = made(FILMS["a storm at sea"], tmp_path)
    assert np.abs(sound[:, :4]).max() < 0.01 and np.abs(sound[:, -4:]).max() < 0.01


def test_nowhere_is_there_a_hole_of_digital_silence(tmp_path: Path) -> None:
    for name in ("space, silent", "a chase on a beach", "a bedroom at night"):
        sound, _ = made(FILMS[name], tmp_path)
        blocks = sound[:, 2400 : sound.shape[-1] // 4800 * 4800 - 2400].reshape(2, -1, 2400)
        assert np.abs(blocks).max(axis=(0, 2)).min() > 1e-3


def test_cues_lie_inside_the_film_and_where_the_voice_is(tmp_path: Path) -> None:
    speech = speak(CHASE, 1)
    sound, cues = made(CHASE, tmp_path, speech)
    assert " ".join(cue.words for cue in cues) == speech.lines[0].words
    assert cues[0].start >= 2.0 and cues[-1].end <= 5.5 and {cue.speaker for cue in cues} == {"c1"}
    assert all(cue.start < cue.end for cue in cues)
    voice = np.concatenate([part(sound, cue.start, cue.end) for cue in cues], axis=-1)
    rest = np.concatenate([part(sound, 2.05, cues[0].start - 0.02), part(sound, cues[-1].end + 0.3, 5.45)], axis=-1)
    assert decibels(voice) > decibels(rest) + 3


def test_everything_else_steps_back_under_a_voice(tmp_path: Path) -> None:
    """A line whose samples are silent leaves bare what happens to the rest beneath it."""
    storyboard = film(
        Shot(12.0, "space", lines=(Line("", "Once upon a time there was a very lonely star."),)), mood="dreamy"
    )
    speech = speak(
        replace(storyboard, shots=(replace(storyboard.shots[0], lines=(Line("", "Far away.", start=6.0),)),)), 1
    )
    (line,) = speech.lines
    mute = Speech((replace(line, end=line.start + 2.0, samples=np.zeros(96_000, np.float32)),))
    with_line, _ = made(storyboard, tmp_path, mute)
    without, _ = made(storyboard, tmp_path, Speech())

    def change(start: float, end: float) -> float:
        return decibels(part(with_line, start, end)) - decibels(part(without, start, end))

    assert 4.0 < change(2.5, line.start - 0.5) - change(line.start + 0.2, line.start + 1.8) < 12.0


def test_what_the_engine_shows_is_heard_when_it_shows_it(tmp_path: Path) -> None:
    storyboard = film(Shot(6.0, "bedroom", "night"), mood="calm")
    quiet, _ = made(storyboard, tmp_path)
    loud, _ = made(storyboard, tmp_path, moments=(Moment(1.0, "crash", 1.2, -1.0),))
    rise = decibels(part(loud, 1.0, 1.2)) - decibels(part(loud, 0.7, 0.95))
    assert rise > decibels(part(quiet, 1.0, 1.2)) - decibels(part(quiet, 0.7, 0.95)) + 12
    left, right = part(loud, 1.0, 1.1)
    assert decibels(left) > decibels(right) + 3


def test_without_moments_the_actions_sound_by_themselves(tmp_path: Path) -> None:
    def shot(verb: str) -> Storyboard:
        action = Action("c1", verb, start=1.0, end=1.8)
        return film(Shot(4.0, "bedroom", "night", cast=("c1",), actions=(action,)), cast=(GRANDMA,))

    still, _ = made(shot("look"), tmp_path)
    falls, _ = made(shot("fall"), tmp_path)
    rise = [decibels(part(sound, 1.65, 1.9)) - decibels(part(sound, 0.3, 1.0)) for sound in (still, falls)]
    assert rise[1] > rise[0] + 5


def test_a_sound_asked_for_by_name_is_heard(tmp_path: Path) -> None:
    plain, _ = made(film(Shot(5.0, "bedroom", "night")), tmp_path)
    boom, _ = made(film(Shot(5.0, "bedroom", "night", sounds=("explosion",))), tmp_path)
    place = (2.2, 2.7)
    assert decibels(part(boom, *place)) - decibels(part(boom, 0.2, 1.0)) > 10
    assert decibels(part(boom, *place)) - decibels(boom) > decibels(part(plain, *place)) - decibels(plain) + 3


@pytest.mark.parametrize("verb", ["talk", "whisper"])
@pytest.mark.parametrize("setting", ["waterfall", "arena", "bedroom"])
def test_every_line_stands_well_above_what_is_behind_it(setting: str, verb: str) -> None:
    """10 dB, even whispered at a waterfall while an engine runs."""
    storyboard = film(
        Shot(6.0, setting, "day", "storm", cast=("c1",), actions=(Action("c1", verb),),
             lines=(Line("c1", "Give me back my sandwich, please."),)),
        cast=(GRANDMA,), mood="action",
    )  # fmt: skip
    speech = speak(storyboard, 1)
    (line,) = speech.lines
    engine = tuple(Moment(at, "engine", 1.2) for at in np.arange(0.1, 5.5, 0.8))
    n = round(6.0 * 48_000)
    voice = mix.spoken(storyboard, speech, n)
    whole = track(storyboard, speech, engine, 6.0, 1)
    # What the voice is not, at the gain it was given: both are in the same proportion in the finished sound.
    first, last = round(line.start * 48_000), round(line.end * 48_000)
    heard, alone = whole[:, first:last], voice[:, first:last]
    share = float(np.vdot(heard, alone) / np.vdot(alone, alone))
    assert integrated(alone * np.float32(share)) - integrated(heard - alone * np.float32(share)) > 9.0
    assert -16.5 <= integrated(whole) <= -15.5
