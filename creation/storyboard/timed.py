"""How long a shot shall last, where the prompt says it: "for 3 seconds", "(2s)", "0-3s:", 3秒."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from creation.storyboard.mention import Mention

_UNIT = r"(?:s|sec|secs|seconds?|sekunden?|sek|segundos?|seg|secondes?|秒钟?|秒間)"
_COUNT = r"\d{1,3}(?:[.,]\d{1,2})?"
_LENGTH = re.compile(
    rf"(?<!\d)(?P<from>{_COUNT})\s?s?\s?(?:-|–|—|~|〜|to|bis|a|à|到|至)\s?(?P<to>{_COUNT})\s?{_UNIT}(?![^\W\d_])"
    rf"|(?<!\d)(?P<clock>\d?\d:\d\d)\s?(?:-|–|—|~)\s?(?P<until>\d?\d:\d\d)"
    rf"|(?<!\d)(?P<whole>{_COUNT})[ -]?{_UNIT}(?![a-zà-ÿ])",
    re.IGNORECASE,
)
#: "a 10 second video" is the film, whose length is asked for elsewhere.
_FILM = re.compile(
    r"[ -]?(?:long )?(?:of )?"
    r"(?:video|film|clip|movie|animation|reel|tiktok|vídeo|película|lange[sr]?|的?视频|的?短片|动画|動画)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Length:
    start: int
    end: int
    seconds: float
    is_film: bool  # of the whole film
    spans: bool  # "0-3s": a shot of its own begins here


def timed(found: list[Mention], text: str) -> list[Mention]:
    """The same row with lengths as mentions of the role "length", named by their seconds."""
    lengths = list(_lengths(text))
    row: list[Mention] = []
    at = 0
    for mention in found:
        while at < len(lengths) and lengths[at].end <= mention.start:
            at += 1
        length = lengths[at] if at < len(lengths) else None
        if length is None or mention.start < length.start or mention.role == "quote":
            row.append(mention)
        elif not (row and row[-1].role == "length" and row[-1].start == length.start):
            row += _told(length, text, is_first=not row)
    return row


def _told(length: _Length, text: str, *, is_first: bool) -> list[Mention]:
    if length.is_film:
        return []
    told = Mention("length", f"{length.seconds:g}", length.start, length.end, text[length.start : length.end])
    cut = Mention("end", "cut", length.start, length.start, "")
    return [cut, told] if length.spans and not is_first else [told]


def _lengths(text: str) -> Iterator[_Length]:
    for match in _LENGTH.finditer(text):
        if seconds := _seconds(match):
            spans = bool(match["to"] or match["until"])
            yield _Length(match.start(), match.end(), seconds, bool(_FILM.match(text, match.end())), spans)


def _seconds(match: re.Match[str]) -> float:
    """The length in seconds; 0 when it makes no sense."""
    if match["whole"]:
        return _number(match["whole"])
    if match["to"]:
        return max(0.0, _number(match["to"]) - _number(match["from"]))
    return max(0.0, _clock(match["until"]) - _clock(match["clock"]))


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _clock(text: str) -> float:
    minutes, _, seconds = text.partition(":")
    return int(minutes) * 60.0 + int(seconds)
