"""The music stops, draws its breath, and strikes with what is seen: an impact, a fall, a puff of smoke."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from creation.sound.music.moods import Mood
from creation.sound.music.score import Note
from creation.sound.music.spotting import Hit
from creation.sound.music.theory import midi

#: Seconds of breath before the stroke, and of silence after it.
_BREATH, _SILENCE = 0.85, 0.7
#: How small a note may become before it is left out.
_SHORTEST = 0.06


@dataclass(frozen=True)
class _Manner:
    """How a family of moods strikes: what rolls up to it, who strikes the chord, on which drum."""

    roll: str  # a drum; "" a run of the lead
    players: tuple[str, ...]
    drum: str
    is_comic: bool = False


_COMIC = _Manner("snare", ("clarinet", "pizzicato", "muted"), "kick", is_comic=True)
_GRAND = _Manner("taiko", ("brass", "strings"), "taiko")
_DARK = _Manner("scrape", ("strings", "dread"), "deep")
_SOFT = _Manner("", ("harp", "bells"), "deep")
_MANNERS = {
    **dict.fromkeys(
        ("funny", "happy", "circus", "party", "festive", "jazzy", "western", "rock", "spy", "chill"), _COMIC
    ),
    **dict.fromkeys(("tense", "epic", "action", "heroic", "medieval", "futuristic"), _GRAND),
    **dict.fromkeys(("scary", "mysterious"), _DARK),
}
#: What is funny whoever it happens to.
_MISHAPS = ("slip", "trip", "thud", "thump", "splat", "shatter", "topple", "splash_big", "sneeze", "strike")


def accented(
    notes: Iterable[Note], hits: tuple[Hit, ...], mood: Mood, name: str, tonic: int, final: float
) -> Iterator[Note]:
    """The same notes with a stop before every hit, a stroke at its instant and a silence after.

    `final` is the time of the last chord, which no silence may swallow; `name` that of the mood.
    """
    spans = [(hit.time - _BREATH, min(hit.time + _SILENCE, max(hit.time, final - 0.02))) for hit in hits]
    for note in notes:
        cut = next((first for first, last in spans if first <= note.start < last), None)
        if cut is not None and note.start < final - 0.01:
            continue
        early = min((first for first, _ in spans if note.start < first < note.start + note.seconds), default=None)
        if early is None or note.start >= final - 0.01:
            yield note
        elif early - note.start > _SHORTEST:
            yield replace(note, seconds=early - note.start)
    for hit in hits:
        yield from _stroke(hit, mood, _MANNERS.get(name, _SOFT), tonic, final)


def _stroke(hit: Hit, mood: Mood, manner: _Manner, tonic: int, final: float) -> Iterator[Note]:
    # Louder than any note of the piece: what everybody plays at once is heard over all else.
    loud = min(1.7, 1.0 + 0.16 * hit.weight)
    yield from _breath(hit.time, mood, manner, tonic, min(1.0, 0.6 * loud))
    for order, degree in enumerate((0, 2, 4, 7)):
        for player in manner.players[:2]:
            yield Note(hit.time, 0.5, player, midi(tonic, mood.mode, degree), loud, -0.4 + 0.25 * order)
    yield Note(hit.time, 0.6, "bass", midi(tonic, mood.mode, -14), loud)
    yield Note(hit.time, 0.5, manner.drum, 0, loud)
    yield Note(hit.time, 1.6, "cymbal", 0, loud * 0.8, 0.15)
    if (manner.is_comic or (hit.kind in _MISHAPS and manner is not _DARK)) and hit.time + 1.8 < final:
        # Three steps down, as if the horn had seen it too.
        for turn, seconds in enumerate((0.18, 0.18, 0.42)):
            yield Note(hit.time + 0.75 + 0.2 * turn, seconds, "muted", tonic + 7 - turn, 0.75, 0.1)


def _breath(time: float, mood: Mood, manner: _Manner, tonic: int, loud: float) -> Iterator[Note]:
    """What leads to the stroke: a roll that grows, or a run that climbs."""
    start = time - _BREATH + 0.1
    if manner.roll == "scrape":
        yield Note(time - 0.95, 1.0, "scrape", 0, loud)
    elif manner.roll:
        count = 11
        for turn in range(count):
            # The strokes come closer as they grow.
            at = start + (time - start) * (turn / count) ** 0.8
            yield Note(at, 0.1, manner.roll, 0, loud * (0.15 + 0.55 * turn / count), -0.1)
    else:
        for turn in range(7):
            yield Note(
                start + 0.1 * turn, 0.3, "harp", midi(tonic, mood.mode, turn), 0.35 + 0.05 * turn, -0.3 + 0.1 * turn
            )
