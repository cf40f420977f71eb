"""What is said, as captions: short enough to be read, timed by the voice."""

from __future__ import annotations

import re

import numpy as np

from creation.engines.base import Cue
from creation.sound.speech import Speech, SpokenLine
from creation.sound.voices.shape import strength

#: Longest caption in characters, for letters and for Chinese, Japanese and Korean.
LONGEST, LONGEST_CJK = 42, 16
_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_BREAKS = re.compile(r"[,.;:!?…,。;:!?、]\s*")


def captions(speech: Speech, seconds: float) -> tuple[Cue, ...]:
    """One cue or more for each line, inside the film, in order."""
    return tuple(cue for line in speech.lines for cue in _cues(line, seconds))


def split(words: str) -> list[str]:
    """The words in readable pieces: broken after a clause where one ends late enough, else between words."""
    rest, parts = words.strip(), []
    while rest:
        longest = LONGEST_CJK if _CJK.search(rest) else LONGEST
        if len(rest) <= longest:
            parts.append(rest)
            break
        cut = _cut(rest, longest)
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return parts


def _cut(rest: str, longest: int) -> int:
    clauses = [match.end() for match in _BREAKS.finditer(rest) if len(rest[: match.end()].rstrip()) <= longest]
    if clauses and clauses[-1] > longest * 0.35:
        return clauses[-1]
    space = rest.rfind(" ", 0, longest + 1)
    # Halves of about the same length read better than a full line and a leftover word.
    if space > 0 and len(rest) < 2 * longest:
        middle = rest.rfind(" ", 0, max(len(rest) // 2 + 6, len(rest) - longest))
        space = middle if len(rest) - middle - 1 <= longest and middle > longest * 0.3 else space
    if space > 0:
        return space
    # No caption begins with a comma.
    return longest - 1 if _BREAKS.match(rest, longest) else longest


def _cues(line: SpokenLine, seconds: float) -> list[Cue]:
    parts = split(line.words)
    borders = [line.start + _when(line, parts, number) for number in range(len(parts))] + [line.end]
    return [
        Cue(round(min(first, seconds), 3), round(min(last, seconds), 3), part, line.who)
        for part, first, last in zip(parts, borders, borders[1:], strict=False)
    ]


def _when(line: SpokenLine, parts: list[str], number: int) -> float:
    """Seconds into the line at which part `number` begins."""
    if number == 0:
        return 0.0
    share = sum(len(part) for part in parts[:number]) / sum(len(part) for part in parts)
    sounds = [phone for phone in line.phones if any(letter.isalpha() for letter in phone.symbol)]
    begins = [0.0] + [phone.end for phone in line.phones if phone.symbol == " "]
    words = sum(len(part.split()) for part in parts)
    if len(begins) == words:
        return begins[sum(len(part.split()) for part in parts[:number])]
    if len(sounds) > len(parts):
        return sounds[round(share * len(sounds))].start
    return _by_loudness(line, share)


def _by_loudness(line: SpokenLine, share: float) -> float:
    """When this share of the voiced time has passed: pauses do not count as words."""
    loud = strength(line.samples)
    if not loud.size:
        return 0.0
    voiced = np.cumsum(loud > loud.max() * 0.08)
    return float(np.searchsorted(voiced, share * voiced[-1]) * 0.01)
