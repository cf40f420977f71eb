"""Speech and sound track, made in a process of their own: a synthesizer cannot be stopped midway, a process can."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from creation.engines.base import Cue
from creation.sound.moments import Moment
from creation.sound.speech import Speech
from creation.storyboard.types import Storyboard

T = TypeVar("T")


@dataclass(frozen=True)
class Order:
    """What the sound of one film is made from."""

    storyboard: Storyboard
    speech: Speech
    moments: tuple[Moment, ...]
    seconds: float
    seed: int
    audio: Path


def speak(storyboard: Path, seed: int, to: Path) -> None:
    """Reads a pickled Storyboard, leaves a pickled Speech."""
    from creation.sound import speech

    to.write_bytes(pickle.dumps(speech.speak(load(storyboard, Storyboard), seed)))


def make(order: Path, to: Path) -> None:
    """Reads a pickled Order, writes its audio and leaves the pickled cues."""
    from creation.sound.track import make_track

    work = load(order, Order)
    cues: tuple[Cue, ...] = make_track(work.storyboard, work.speech, work.moments, work.seconds, work.seed, work.audio)
    to.write_bytes(pickle.dumps(tuple(cues)))


def load(path: Path, kind: type[T]) -> T:
    """An object of `kind` this program pickled into its own folder. Raises TypeError for any other."""
    found = pickle.loads(path.read_bytes())  # noqa: S301
    if not isinstance(found, kind):
        raise TypeError(f"{path} holds no {kind.__name__}")
    return found
