"""What carries a tune: chords held and struck, bass, drums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from creation.sound.music.form import Form
from creation.sound.music.grid import Grid
from creation.sound.music.moods import Mood
from creation.sound.music.score import Bar, Note
from creation.sound.music.spotting import Spots
from creation.sound.music.theory import midi, within

#: pattern → (drum, beats of the bar it is struck on, loudness, lift it joins at)
_DRUMS: dict[str, tuple[tuple[str, tuple[float, ...], float, float], ...]] = {
    "comic": (("block", (0, 2.5), 0.5, 0.5), ("shaker", (0.5, 1.5, 2.5, 3.5), 0.4, 0.4), ("brush", (1, 3), 0.5, 0.6)),
    "ticking": (
        ("tick", tuple(beat / 2 for beat in range(8)), 0.5, 0.3), ("deep", (0,), 0.7, 0.5), ("deep", (2.5,), 0.5, 0.8),
    ),
    "war": (("taiko", (0, 2), 0.9, 0.3), ("taiko", (1.5, 3, 3.5), 0.6, 0.6), ("brush", (1, 3), 0.5, 0.8)),
    "pop": (
        ("kick", (0, 2), 0.8, 0.45), ("kick", (1.5,), 0.5, 0.9), ("clap", (1, 3), 0.6, 0.5),
        ("shaker", tuple(beat / 2 for beat in range(8)), 0.4, 0.3),
    ),
    "dance": (
        ("kick", (0, 1, 2, 3), 0.9, 0.3), ("clap", (1, 3), 0.7, 0.5), ("hat", (0.5, 1.5, 2.5, 3.5), 0.5, 0.3),
        ("shaker", tuple(beat / 4 for beat in range(16)), 0.25, 0.7),
    ),
    "dread": (("deep", (0,), 0.7, 0.3), ("scrape", (2,), 0.4, 0.6)),
    "hush": (("tick", (0.5, 2.5), 0.35, 0.4), ("deep", (0,), 0.45, 0.6), ("shaker", (3,), 0.3, 0.5)),
    "march": (
        ("snare", (0, 1, 2, 3), 0.55, 0.3), ("snare", (0.5, 0.75, 2.5, 2.75, 3.5), 0.3, 0.5), ("taiko", (0, 2), 0.7,
                                                                                               0.4),
    ),
    "lofi": (
        ("kick", (0, 2.5), 0.75, 0.3), ("snare", (1, 3), 0.5, 0.3), ("hat", tuple(beat / 2 for beat in range(8)),
                                                                     0.28, 0.4),
    ),
    "drive": (
        ("taiko", (0, 1.5, 2, 3.5), 0.8, 0.3), ("snare", (1, 3), 0.6, 0.5),
        ("hat", tuple(beat / 4 for beat in range(16)), 0.25, 0.3), ("deep", (0,), 0.6, 0.6),
    ),
    "trot": (("block", (0, 0.75, 1, 1.75, 2, 2.75, 3, 3.75), 0.34, 0.3), ("brush", (1, 3), 0.4, 0.5)),
    "swing": (
        ("hat", (0, 1, 1.5, 2, 3, 3.5), 0.34, 0.3), ("brush", (1, 3), 0.45, 0.4), ("kick", (0,), 0.4, 0.6),
        ("snare", (3.5,), 0.25, 0.7),
    ),
    "sleigh": (
        ("jingle", tuple(beat / 2 for beat in range(8)), 0.42, 0.3), ("kick", (0, 2), 0.5, 0.6), ("brush", (1, 3),
                                                                                                  0.4, 0.6),
    ),
    "frame": (("frame", (0, 1.5, 2, 3), 0.7, 0.3), ("jingle", (1, 3), 0.3, 0.5), ("frame", (2.75, 3.5), 0.4, 0.6)),
    "temple": (("frame", (0,), 0.6, 0.3), ("block", (2, 3.5), 0.3, 0.5), ("cymbal", (0,), 0.14, 0.8)),
    "synthwave": (
        ("kick", (0, 2), 0.8, 0.3), ("snare", (1, 3), 0.65, 0.4), ("hat", tuple(beat / 2 for beat in range(8)), 0.35,
                                                                   0.3),
    ),
    "band": (("kick", (0, 2), 0.7, 0.3), ("snare", (1, 3), 0.5, 0.3), ("cymbal", (0,), 0.2, 0.7), ("block", (3.5,),
                                                                                                   0.4, 0.6)),
    "rock": (
        ("kick", (0, 1.5, 2), 0.85, 0.3), ("snare", (1, 3), 0.8, 0.3), ("hat", tuple(beat / 2 for beat in range(8)),
                                                                        0.4, 0.3),
    ),
}  # fmt: skip
#: style → (beat, degree above the root, beats, loudness)
_BASS: dict[str, tuple[tuple[float, int, float, float], ...]] = {
    "long": ((0, 0, 4, 0.7),),
    "drone": ((0, 0, 4.2, 0.8),),
    "pulse": tuple((beat / 2, 0, 0.42, 0.75 if beat % 4 == 0 else 0.55) for beat in range(8)),
    "push": ((0, 0, 1.4, 0.9), (1.5, 0, 0.45, 0.7), (2, 0, 1.4, 0.85), (3.5, 4, 0.45, 0.6)),
    "oompah": ((0, 0, 0.6, 0.85), (2, -3, 0.6, 0.75)),
    "walk": (
        (0, 0, 0.9, 0.8), (1, 0, 0.4, 0.55), (1.5, 4, 0.45, 0.6), (2, 0, 0.9, 0.75), (3, 4, 0.45, 0.6),
        (3.5, 2, 0.45, 0.6),
    ),
    "dance": tuple((beat + 0.5, 0, 0.4, 0.85) for beat in range(4)),
    "octaves": tuple((beat / 2, 7 * (beat % 2), 0.4, 0.8 - 0.15 * (beat % 2)) for beat in range(8)),
    "sub": ((0, 0, 1.3, 0.85), (1.75, 0, 0.6, 0.6), (2.5, 4, 1.2, 0.7)),
    "gallop": tuple(
        (beat + late, 0, length, 0.85 if late == 0 else 0.6)
        for beat in range(4) for late, length in ((0.0, 0.45), (0.5, 0.22), (0.75, 0.22))
    ),
    "stroll": ((0, 0, 0.9, 0.8), (1, 2, 0.9, 0.7), (2, 4, 0.9, 0.75), (3, 5, 0.9, 0.7)),
}  # fmt: skip


#: Beats a minute up to which a drummer who is seen plays slow time.
_SLOW = 92
#: Players of whole chords; the others break them.
_TOGETHER = {"pizzicato", "ukulele", "strings", "rhodes", "stab", "accordion", "power"}
#: The stroke that closes a piece.
_CLOSING = {
    "comic": "block", "war": "taiko", "pop": "kick", "ticking": "deep", "dread": "deep", "march": "taiko",
    "drive": "taiko",
    "lofi": "kick", "trot": "block", "swing": "kick", "sleigh": "jingle", "frame": "frame", "dance": "kick",
    "band": "kick",
    "synthwave": "kick", "rock": "kick",
}  # fmt: skip


def accompaniment(form: Form, grid: Grid, mood: Mood, tonic: int, spots: Spots, *, dance: bool) -> Iterator[Note]:
    """All parts but the lead, bar by bar; more of them as a bar's lift grows, drums where they are seen."""
    for number, bar in enumerate(form.bars):
        yield from _pad(bar, grid, mood, tonic)
        if bar.lift > 0.45 or len(form.bars) < 4 or dance:
            yield from _struck(bar, grid, mood, tonic, number)
        if bar.lift > 0.4 or mood.bass not in {"long", "push", "walk"} or number:
            yield from _bass(bar, grid, mood, tonic, "dance" if dance else mood.bass)
        if spots.drums(grid.time((bar.first + bar.last) / 2)):
            kit = "rock" if mood.tempo > _SLOW else "lofi"
            yield from _drums(replace(bar, lift=1.0), grid, kit, 1.4)
        else:
            yield from _drums(bar, grid, "dance" if dance else mood.drums)
        if bar.is_cut and mood.drums:
            yield Note(grid.time(bar.first), 1.0, "cymbal", 0, 0.35, 0.3)


def ending(form: Form, grid: Grid, mood: Mood, tonic: int, seconds: float) -> Iterator[Note]:
    """The last chord, with the tonic above and below, ringing to the end."""
    start = grid.time(form.final)
    ring = max(0.5, seconds - start)
    last = (0, 1, 4) if mood.mode == "phrygian" else (0, 2, 4, 7)
    for order, degree in enumerate(last):
        pitch = within(midi(tonic, mood.mode, degree), 55, 76)
        if mood.pad:
            yield Note(start, ring, mood.pad, pitch, 0.6, -0.5 + 0.33 * order)
        yield Note(start + 0.012 * order, ring, mood.chords or mood.lead, pitch, 0.7, 0.2 - 0.15 * order)
    yield Note(start, ring, "bass", within(midi(tonic, mood.mode, 0), 33, 45), 0.85)
    yield Note(start, ring, mood.lead, midi(tonic, mood.mode, 14 if mood.register > 10 else 7), 0.8, 0.1)
    closing = _CLOSING.get(mood.drums)
    if closing:
        yield Note(start, 1.0, closing, 0, 0.9)
        yield Note(start, 1.5, "cymbal", 0, 0.5, -0.2)


def _pad(bar: Bar, grid: Grid, mood: Mood, tonic: int) -> Iterator[Note]:
    if not mood.pad:
        return
    start, end = grid.time(bar.first), grid.time(bar.last)
    for order, degree in enumerate(bar.chord):
        pitch = within(midi(tonic, mood.mode, degree), 53, 70)
        yield Note(start, end - start + 0.25, mood.pad, pitch, 0.45 + 0.25 * bar.lift, -0.6 + 0.4 * order)


def _struck(bar: Bar, grid: Grid, mood: Mood, tonic: int, number: int) -> Iterator[Note]:
    if not mood.chords:
        return
    together = mood.chords in _TOGETHER
    pitches = [within(midi(tonic, mood.mode, degree), 57, 74) for degree in bar.chord]
    for order, (beat, beats) in enumerate(mood.strum):
        if bar.first + beat < bar.last:
            start, seconds = _times(bar, grid, beat, beats)
            chosen = pitches if together else [pitches[(order + number) % len(pitches)]]
            for string, pitch in enumerate(chosen):
                loud = (0.5 if beat % 1 else 0.6) * (0.7 + 0.3 * bar.lift)
                yield Note(start + 0.011 * string, seconds, mood.chords, pitch, loud, -0.35 + 0.06 * string)


def _bass(bar: Bar, grid: Grid, mood: Mood, tonic: int, style: str) -> Iterator[Note]:
    part = "drone" if style == "drone" else "bass"
    for beat, degree, beats, loud in _BASS[style]:
        if bar.first + beat < bar.last:
            start, seconds = _times(bar, grid, beat, beats)
            yield Note(start, seconds, part, within(midi(tonic, mood.mode, bar.chord[0] + degree), 33, 47), loud)


def _drums(bar: Bar, grid: Grid, pattern: str, louder: float = 1.0) -> Iterator[Note]:
    for drum, beats, loud, joins in _DRUMS.get(pattern, ()):
        if bar.lift >= joins:
            for beat in beats:
                if bar.first + beat < bar.last:
                    pan = {
                        "shaker": 0.4,
                        "hat": 0.3,
                        "tick": -0.35,
                        "block": -0.4,
                        "clap": 0.1,
                        "jingle": 0.35,
                        "snare": -0.1,
                        "frame": -0.2,
                    }.get(drum, 0.0)
                    yield Note(
                        grid.time(bar.first + beat), 0.5, drum, 0, louder * loud * (0.85 if beat % 1 else 1.0), pan
                    )


def _times(bar: Bar, grid: Grid, beat: float, beats: float) -> tuple[float, float]:
    start, end = grid.time(bar.first + beat), grid.time(min(bar.first + beat + beats, bar.last))
    return start, end - start
