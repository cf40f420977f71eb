"""What is said, as WebVTT."""

from __future__ import annotations

import html
from collections.abc import Iterable

from creation.engines.base import Cue

#: A line shown for less cannot be read.
_SHORTEST = 0.6


def webvtt(cues: Iterable[Cue], seconds: float) -> str:
    """The cues that fall within a film of `seconds`, in order of time; empty when there is nothing to read."""
    shown = [text for cue in sorted(cues, key=lambda cue: cue.start) if (text := _cue(cue, seconds))]
    return "\n".join(["WEBVTT", "", *shown]) if shown else ""


def _cue(cue: Cue, seconds: float) -> str:
    words = _escaped(cue.words)
    start = max(cue.start, 0.0)
    end = min(max(cue.end, start + _SHORTEST), seconds)
    if not words or end <= start:
        return ""
    voice = f"<v {_escaped(cue.speaker)}>" if cue.speaker.strip() else ""
    return f"{_clock(start)} --> {_clock(end)}\n{voice}{words}\n"


def _escaped(words: str) -> str:
    """On one line, for an empty line would end the cue; `>` too, for `-->` would begin another."""
    return html.escape(" ".join(words.split()), quote=False)


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
