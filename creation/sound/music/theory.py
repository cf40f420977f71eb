"""Scales, chords and pitches."""

from __future__ import annotations

#: Semitones of each degree above the tonic.
MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "hijaz": (0, 1, 4, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}


def midi(tonic: int, mode: str, degree: int) -> int:
    """The pitch of a degree (0 the tonic, 7 an octave above, negative below) as a MIDI number."""
    octave, step = divmod(degree, 7)
    return tonic + 12 * octave + MODES[mode][step]


def hertz(pitch: float) -> float:
    """A MIDI number as a frequency."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def triad(root: int, *, seventh: bool = False) -> tuple[int, ...]:
    """The degrees of the chord on a degree."""
    return (root, root + 2, root + 4, root + 6) if seventh else (root, root + 2, root + 4)


def nearest(degree: int, chord: tuple[int, ...]) -> int:
    """The degree of the chord, in any octave, that lies nearest."""
    every = [tone % 7 + 7 * octave for tone in chord for octave in range(-2, 4)]
    return min(every, key=lambda candidate: (abs(candidate - degree), candidate))


def within(pitch: int, low: int, high: int) -> int:
    """The same note in the octave that lies between `low` and `high`, or the lowest above `low`."""
    while pitch > high:
        pitch -= 12
    while pitch < low:
        pitch += 12
    return pitch
