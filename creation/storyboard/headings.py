"""Headings of a screenplay: "INT. KITCHEN - NIGHT" begins a shot of its own."""

from __future__ import annotations

from creation.storyboard.mention import Mention

_INSIDE_OR_OUT = ("INT", "EXT")


def headings(found: list[Mention]) -> list[Mention]:
    """The same row with a cut where a heading begins, and without its own full stop."""
    row: list[Mention] = []
    for mention in found:
        last = row[-1] if row else None
        if mention.words in _INSIDE_OR_OUT:
            row.append(Mention("end", "cut", mention.start, mention.end, mention.words))
        elif not (last and last.words in _INSIDE_OR_OUT and mention.role == "end" and mention.words == "."):
            row.append(mention)
    return row
