"""The music of a film: composed to its mood, its cuts and its length, then played."""

from __future__ import annotations

import numpy as np

from creation.sound.loudness import integrated
from creation.sound.moments import Moment
from creation.sound.music.accents import accented
from creation.sound.music.accompany import accompaniment, ending
from creation.sound.music.arranging import arranged, story_of
from creation.sound.music.drums import is_drum, stroke
from creation.sound.music.form import form
from creation.sound.music.grid import grid, is_dance
from creation.sound.music.instruments import played
from creation.sound.music.melody import melody
from creation.sound.music.moods import Mood
from creation.sound.music.score import Note
from creation.sound.music.spotting import Hit, spotted
from creation.sound.music.theory import MODES
from creation.sound.signal.basics import RATE, Samples, add, faded, gain, panned, seeded
from creation.sound.signal.reverb import Room, heard_in
from creation.storyboard.types import Storyboard

#: Loudness of all music while it plays, in LUFS, before the film's own loudness is set.
LEVEL = -24.0
#: How much louder it is while those who play it are seen.
FRONT = 6.0
_MINOR_THIRD = 3
#: Loudness of each part beside the others.
_MIX = {
    "kalimba": 0.6, "mallet": 0.55, "bells": 0.36, "box": 0.5, "felt": 0.5, "ukulele": 0.45, "pizzicato": 0.5,
    "clarinet": 0.34, "brass": 0.5, "strings": 0.32, "cello": 0.42,
    "warm": 0.34, "choir": 0.4, "dread": 0.28, "bass": 0.22,
    "drone": 0.2,
    "violin": 0.36, "nylon": 0.46, "celesta": 0.42, "harp": 0.44, "synth": 0.24, "stab": 0.24, "vibes": 0.46,
    "rhodes": 0.4, "whistling": 0.3, "twang": 0.4, "muted": 0.3, "flute": 0.34, "koto": 0.46, "accordion": 0.24,
    "distorted": 0.2, "power": 0.22, "sub": 0.24, "piano": 0.5, "trumpet": 0.3, "saxophone": 0.32, "oboe": 0.3,
    "oud": 0.5,
    "voice": 0.5, "organ": 0.34,
}  # fmt: skip


def piece(
    storyboard: Storyboard,
    seconds: float,
    quiet: tuple[tuple[float, float], ...],
    n: int,
    seed: int,
    moments: tuple[Moment, ...] = (),
) -> Samples:
    """Stereo (2, n): the music, without ducking; the tune rests during `quiet` (start, end in seconds).

    `moments` are what is seen: the music strikes with it, and is played by those who are seen to play.
    """
    mood = arranged(storyboard, seed)
    notes = compose(storyboard, seconds, quiet, seed, moments)
    dry = _play(notes, n, seed)
    hall = heard_in(Room(mood.hall, 0.45, 20), dry)
    share = spotted(moments, seconds).share / max(seconds, 0.1)
    return _finished(dry + hall * np.float32(mood.wet * 1.6), notes, mood, LEVEL + FRONT * min(1.0, 1.5 * share))


def compose(
    storyboard: Storyboard,
    seconds: float,
    quiet: tuple[tuple[float, float], ...],
    seed: int,
    moments: tuple[Moment, ...] = (),
) -> tuple[Note, ...]:
    """All notes in order of time. The last chord begins a second or two before the end and rings."""
    mood, rng = arranged(storyboard, seed), seeded("music", seed, storyboard.mood, *story_of(storyboard))
    tonic, spots = tonic_of(storyboard, seed), spotted(moments, seconds)
    beats = grid(storyboard, seconds, mood.tempo, mood.swing)
    plan = form(storyboard, mood, beats, seconds, rng, spots)
    flowing = [
        *accompaniment(plan, beats, mood, tonic, spots, dance=is_dance(storyboard)),
        *melody(plan, beats, mood, tonic, quiet, rng, spots),
        *ending(plan, beats, mood, tonic, seconds),
    ]
    hits, final = struck(seconds, quiet, moments), beats.time(plan.final)
    return tuple(sorted(accented(flowing, hits, mood, storyboard.mood, tonic, final), key=lambda note: note.start))


def key_of(storyboard: Storyboard, seed: int) -> tuple[int, bool]:
    """The tonic, and whether the third above it is small."""
    return tonic_of(storyboard, seed), MODES[arranged(storyboard, seed).mode][2] == _MINOR_THIRD


def struck(seconds: float, quiet: tuple[tuple[float, float], ...], moments: tuple[Moment, ...]) -> tuple[Hit, ...]:
    """What the music strikes with: nothing while somebody speaks, nor where somebody is seen to play it."""
    spots = spotted(moments, seconds)
    return tuple(
        hit
        for hit in spots.hits
        if not any(first - 0.1 < hit.time < last for first, last in quiet) and not spots.tune(hit.time)
    )


def tonic_of(storyboard: Storyboard, seed: int) -> int:
    """The MIDI number of the tonic: one of the mood's, by the seed."""
    return int(seeded("key", seed, storyboard.mood, *story_of(storyboard)).choice(arranged(storyboard, seed).tonics))


def _play(notes: tuple[Note, ...], n: int, seed: int) -> Samples:
    rng = seeded("players", seed)
    bus = np.zeros((2, n), np.float32)
    for index, note in enumerate(notes):
        late = rng.normal(0, 0.003 if is_drum(note.part) else 0.007)
        loud = note.loud * rng.uniform(0.88, 1.06)
        at = round(max(0.0, note.start + late) * RATE)
        if is_drum(note.part):
            add(bus, panned(stroke(note.part, index) * np.float32(loud), note.pan), at)
        else:
            sound = played(note.part, note.pitch, max(8, round(note.seconds * 100))) * np.float32(
                loud * _MIX[note.part]
            )
            add(bus, sound if sound.ndim == 2 else panned(sound, note.pan), at)
    return bus


def _finished(bus: Samples, notes: tuple[Note, ...], mood: Mood, level: float) -> Samples:
    """At the common level while it plays, coming as its mood does, and gone by the last sample."""
    n = bus.shape[-1]
    first = min(round(notes[0].start * RATE), n) if notes else n
    now = integrated(bus[:, first:]) if first < n else -np.inf
    scaled = bus * np.float32(gain(level - now)) if np.isfinite(now) else bus
    rise = min(1.1, (n - first) / RATE * 0.2) if mood.is_slow_to_come else 0.01
    scaled[:, first:] = faded(scaled[:, first:], rise, min(0.5, n / RATE * 0.1))
    return scaled
