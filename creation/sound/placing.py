"""Fits lines into their shot: one after another, faster when they must be, fewer words when even that fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from creation.sound.signal.basics import RATE, Samples, faded
from creation.sound.voices.cast import manner_of
from creation.sound.voices.choose import language_of, spoken
from creation.sound.voices.delivery import delivered, delivery_of
from creation.sound.voices.phones import Phone
from creation.sound.voices.singing import in_key
from creation.storyboard.types import Line, Member, Shot

_LEAD, _GAP, _TAIL = 0.3, 0.16, 0.12
_FASTEST = 1.35
_CLAUSE_END = re.compile(r"[,.;:!?…,。;:!?、]$")
#: A tonic (MIDI), and whether the third above it is small.
Key = tuple[int, bool]
_UNSPACED = {"zh", "ja", "th", "yue"}


@dataclass(frozen=True, eq=False)
class Placed:
    """A line as it will be heard, `start` in seconds of its shot."""

    start: float
    who: str
    words: str
    language: str
    samples: Samples
    voice: str
    phones: tuple[Phone, ...] = ()
    delivery: str = ""

    @property
    def end(self) -> float:
        return self.start + len(self.samples) / RATE


class _Speaker:
    """Says the words of one line at any pace."""

    def __init__(self, line: Line, shot: Shot, members: dict[str, Member], seed: int, key: Key) -> None:
        self.line = line
        self.words = line.words.strip()
        self.language = language_of(self.words, line.language)
        manner = delivered(manner_of(members.get(line.who), seed), delivery_of(line, shot))
        self._manner = in_key(manner, key[0], is_minor=key[1]) if manner.delivery == "sing" else manner
        self._seed = seed

    def say(self, words: str, speed: float, start: float) -> Placed:
        manner = replace(self._manner, pace=self._manner.pace * speed)
        heard, voice = spoken(words, self.language, manner, self._seed)
        return Placed(
            start, self.line.who, words, self.language, heard.samples, voice, heard.phones, self._manner.delivery
        )

    def prefixes(self) -> list[str]:
        """All beginnings of the line that end with a word, shortest first."""
        if self.language in _UNSPACED:
            return [self.words[:n] for n in range(1, len(self.words) + 1)]
        return [self.words[: match.end()] for match in re.finditer(r"\S+", self.words)]


def placed(
    shot: Shot, members: dict[str, Member], seed: int, key: Key = (60, False)
) -> Iterator[tuple[Line, Placed | None]]:
    """Each line of the shot and how it is heard, None when it is not; songs are sung in `key`."""
    speakers = [_Speaker(line, shot, members, seed, key) for line in shot.lines if line.words.strip()]
    lead, tail = min(_LEAD, shot.seconds * 0.1), min(_TAIL, shot.seconds * 0.05)
    last = shot.seconds - tail
    takes = [speaker.say(speaker.words, 1.0, 0.0) for speaker in speakers]
    starts = _starts(takes, lead, [max(0.0, speaker.line.start) for speaker in speakers])
    if not _fits(takes, starts, last):
        starts = _starts(takes, lead, [0.0] * len(takes))
    speed = 1.0 if _fits(takes, starts, last) else _speed(takes, last - lead)
    cursor = lead
    for speaker, take, start in zip(speakers, takes, starts, strict=True):
        first = start if speed == 1.0 else cursor
        heard = _heard(speaker, take, speed, first, last)
        cursor = heard.end + _GAP if heard else cursor
        yield speaker.line, heard


def _starts(takes: list[Placed], lead: float, asked: list[float]) -> list[float]:
    starts, cursor = [], lead
    for take, wish in zip(takes, asked, strict=True):
        starts.append(max(cursor, wish))
        cursor = starts[-1] + take.end + _GAP
    return starts


def _fits(takes: list[Placed], starts: list[float], last: float) -> bool:
    return not takes or starts[-1] + takes[-1].end <= last


def _speed(takes: list[Placed], room: float) -> float:
    silence = _GAP * (len(takes) - 1)
    return min(_FASTEST, max(1.0, 1.02 * sum(take.end for take in takes) / max(0.1, room - silence)))


def _heard(speaker: _Speaker, take: Placed, speed: float, start: float, last: float) -> Placed | None:
    if not take.samples.size or start >= last:
        return None
    whole = speaker.say(speaker.words, speed, start)
    if whole.end <= last:
        return whole
    return _shortened(speaker, start, last)


def _shortened(speaker: _Speaker, start: float, last: float) -> Placed | None:
    """As many words as there is room for, spoken anew to end as a sentence does; at a clause if near."""
    prefixes = speaker.prefixes()
    low, high, best = 0, len(prefixes) - 1, None
    while low <= high:
        middle = (low + high) // 2
        take = speaker.say(prefixes[middle], _FASTEST, start)
        if take.end <= last:
            low, best = middle + 1, take
        else:
            high = middle - 1
    if best is None or not best.samples.size:
        return None
    kept = prefixes[:low]
    clause = next((words for words in reversed(kept) if _CLAUSE_END.search(words)), "")
    if len(clause) > len(best.words) * 0.6 and clause != best.words:
        best = speaker.say(clause, _FASTEST, start)
    return replace(best, start=start, samples=faded(best.samples, 0.0, 0.04))
