"""Words in quotation marks, of any kind people type."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Each alternative forbids its own opening mark inside, so an unclosed one costs no second look.
_QUOTE = re.compile(
    r"\"([^\"\n]{1,600})\""
    r"|“([^“”„\n]{1,600})[”“]"
    r"|”([^”\n]{1,600})”"
    r"|„([^„“”\"\n]{1,600})[“”\"]"
    r"|«([^«»\n]{1,600})»"
    r"|»([^«»\n]{1,600})«"
    r"|「([^「」\n]{1,600})」"
    r"|『([^『』\n]{1,600})』"
    r"|‘((?:[^‘’\n]|’(?=\w)){1,600})’(?!\w)"
    r"|‚((?:[^‚‘’\n]|’(?=\w)){1,600})[‘’](?!\w)"
    r"|(?<!\w)'((?:[^'\n]|'(?=\w)){2,600})'(?!\w)"
)


@dataclass(frozen=True)
class Quote:
    """Quoted words and where they stand, marks included."""

    words: str
    start: int
    end: int


def quotes(text: str) -> list[Quote]:
    """All quotes in order."""
    found = []
    for match in _QUOTE.finditer(text):
        words = next(group for group in match.groups() if group is not None).strip()
        if words:
            found.append(Quote(words, match.start(), match.end()))
    return found
