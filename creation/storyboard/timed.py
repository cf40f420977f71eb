"""How long a shot shall last, where the prompt says it: "for 3 seconds", "(2s)", "0-3s:", 3秒."""

from __future__ import annotations

import re

from creation.storyboard.mention import Mention

_UNIT = r"(?:s|sec|secs|seconds?|sekunden?|sek|segundos?|seg|secondes?|秒钟?|秒間)"
_LENGTH = re.compile(
    rf"(?P<from>\d+(?:[.,]\d+)?)\s*s?\s*(?:-|–|—|~|〜|to|bis|a|à|到|至)\s*(?P<to>\d+(?:[.,]\d+)?)\s*{_UNIT}(?![^\W\d_])"
    rf"|(?P<clock>\d?\d:\d\d)\s*(?:-|–|—|~)\s*(?P<until>\d?\d:\d\d)"
    rf"|(?P<whole>\d+(?:[.,]\d+)?)[\s-]*{_UNIT}(?![a-zà-ÿ])",
    re.IGNORECASE,
)
#: "a 10 second video" is the film, whose length is asked for elsewhere.
_FILM = re.compile(
    r"[\s-]*(?:long\s+)?(?:of\s+)?(?:video|film|clip|movie|animation|reel|tiktok|的?视频|的?短片|动画|vídeo|película|lange[sr]?|動画)",
    re.I,
)


def timed(found: list[Mention], text: str) -> list[Mention]:
    """The same row with lengths as mentions of the role "length", named by their seconds."""
    row = list(found)
    for match in _LENGTH.finditer(text):
        if any(m.role == "quote" and m.start < match.end() and match.start() < m.end for m in found):
            continue
        if seconds := _seconds(match):
            inside = [m for m in row if match.start() <= m.start < match.end() and m.role != "quote"]
            if not inside:
                continue
            at = row.index(inside[0])
            row = [m for m in row if m not in inside]
            if not _FILM.match(text, match.end()):
                spans = bool(match["to"] or match["until"])
                row.insert(at, Mention("length", f"{seconds:g}", match.start(), match.end(), match.group()))
                if spans and at:
                    row.insert(at, Mention("end", "cut", match.start(), match.start(), ""))
    return row


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
