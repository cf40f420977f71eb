"""A dialogue typed in one line: "Grandma: Where is my cake? Dog: I ate it."."""

from __future__ import annotations

from creation.storyboard.mention import Mention

_COLONS = (":", "：")
_ENDS = '.!?。！？…\n\r"”»」'
#: A single "Name:" may be a heading; two of them talk.
_FEWEST, _MOST = 2, 40


def dialogue(found: list[Mention], text: str) -> list[Mention]:
    """The same row with what stands after each speaker's colon as that one's line."""
    starts = [at for at in range(len(found) - 2) if _speaks(found, at, text)][:_MOST]
    if len(starts) < _FEWEST:
        return found
    row = found[: starts[0]]
    for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
        said = found[start + 2 : end]
        if any(mention.role == "quote" for mention in said):
            return found  # its lines are marked already
        words = text[said[0].start : said[-1].end].strip()
        closing = text[said[-1].end : said[-1].end + 1]
        words += closing if closing in "!?！？" else ""
        row += [found[start], Mention("quote", "", said[0].start, said[-1].end, words)]
    return row


def _speaks(found: list[Mention], at: int, text: str) -> bool:
    mention, colon = found[at], found[at + 1]
    before = text[: mention.start].rstrip(" \t")
    is_one = mention.role == "subjects" and mention.about("class") not in ("thing", "vehicle")
    return is_one and colon.words[:1] in _COLONS and (not before or before[-1] in _ENDS)
