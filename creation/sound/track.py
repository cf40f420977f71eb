"""The sound track of a film: everything heard, from first frame to last."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from creation.engines.base import Cue
from creation.sound.ambience.bed import bed
from creation.sound.captions import captions
from creation.sound.foley.acting import moments_of
from creation.sound.foley.named import moments_named
from creation.sound.foley.near import near
from creation.sound.mix import mixed, spoken
from creation.sound.moments import Moment
from creation.sound.music.piece import piece
from creation.sound.music.spotting import is_played
from creation.sound.signal.basics import RATE, Samples
from creation.sound.speech import Speech
from creation.sound.wav import write
from creation.storyboard.types import Storyboard


def make_track(
    storyboard: Storyboard, speech: Speech, moments: tuple[Moment, ...], seconds: float, seed: int, path: Path
) -> tuple[Cue, ...]:
    """Writes a 48 kHz stereo 16-bit WAV of exactly `round(seconds * 48000)` samples at −16 LUFS to `path`.

    `moments` are what the engine shows; without any, the sounds of the storyboard's actions take their place.
    Returns the captions of all that is said. The same arguments give the same bytes.
    """
    write(path, track(storyboard, speech, moments, seconds, seed), seed)
    return captions(speech, seconds)


def track(storyboard: Storyboard, speech: Speech, moments: tuple[Moment, ...], seconds: float, seed: int) -> Samples:
    """The same as samples, stereo (2, n)."""
    n = round(seconds * RATE)
    if n <= 0:
        return np.zeros((2, 0), np.float32)
    seen = (moments or moments_of(storyboard, seed)) + moments_named(storyboard)
    quiet = tuple((line.start, line.end) for line in speech.lines)
    return mixed(
        spoken(storyboard, speech, n),
        near(storyboard, tuple(moment for moment in seen if not is_played(moment)), n, seed),
        bed(storyboard, n, seed),
        piece(storyboard, seconds, quiet, n, seed, seen),
        speech,
    )
