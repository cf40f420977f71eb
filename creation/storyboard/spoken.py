"""Words that are said without quotation marks: "shouts: all aboard", "NARRATOR: …", a script's "GRANDMA: …"."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.mention import Mention

#: What may stand between "narrator" and the words: "a narrator softly says:".
_ON_THE_WAY = ("actions", "little", "comma", "moods", "fillers", "pace", "relations", "determiners", "sounds")
_LONGEST_WAY = 5
_INDENT = 12
#: Lines a film has time for; further ones are read like the rest of the text.
_MOST_LINES = 40
_COLONS = ":："


def spoken(found: list[Mention], text: str) -> list[Mention]:
    """The same row with the words after a verb of speech, or after a narrator's name, as quotes."""
    row: list[Mention] = []
    at = 0
    while at < len(found):
        mention = found[at]
        if mention.role == "voices":
            quote, at = _narrated(found, at, text)
            row += [quote] if quote else []
            continue
        row.append(mention)
        at += 1
        if mention.sense is not None and mention.sense.speech and mention.form != "ing":
            end = _end_of_line(found, at)
            if end > at:
                start = at + (found[at].role == "comma")
                row.append(_quote(found, start, end, text))
                at = end
    return row


def scripted(found: list[Mention], text: str) -> list[Mention]:
    """The same row with lines like "Grandma: who is there?" said by whom they name."""
    row: list[Mention] = []
    at = 0
    has_lines = "\n" in text.strip()
    lines = 0
    while at < len(found):
        if lines < _MOST_LINES and (end := _end_of_script_line(found, at, text, has_lines=has_lines)):
            lines += 1
            colon = next(place for place in range(at, end) if _is_colon(found[place]))
            row += [*found[at:colon], _quote(found, colon + 1, end, text)]
            at = end
        else:
            row.append(found[at])
            at += 1
    return row


def _narrated(found: list[Mention], at: int, text: str) -> tuple[Mention | None, int]:
    """The narrator's words and the place after them; without words only the place."""
    place = at + 1
    while place < len(found) and place - at <= _LONGEST_WAY:
        mention = found[place]
        if mention.role == "quote":
            return replace(mention, name="narrator"), place + 1
        if _is_colon(mention) and not (place + 1 < len(found) and found[place + 1].role == "quote"):
            end = place + 1
            while end < len(found) and found[end].role not in ("end", "quote"):
                end += 1
            if end > place + 1:
                return replace(_quote(found, place + 1, end, text), name="narrator"), end
        if mention.role not in _ON_THE_WAY:
            break
        place += 1
    return None, at + 1


def _end_of_script_line(found: list[Mention], at: int, text: str, *, has_lines: bool) -> int:
    """Where a script's line that begins here ends; 0 when none begins here."""
    mention = found[at]
    before = text[max(0, mention.start - _INDENT) : mention.start].rstrip(" \t")
    starts = not before or before[-1] in "\n\r.!?。！？"
    if (
        mention.role not in ("subjects", "unknown")
        or not starts
        or at + 2 >= len(found)
        or not _is_colon(found[at + 1])
    ):
        return 0
    is_shouted = mention.words.isupper() and len(mention.words) > 1
    if not is_shouted and ((before and before[-1] not in "\n\r") or "\n" not in text):
        return 0
    end = at + 2
    while end < len(found) and found[end].role != "quote" and "\n" not in found[end].words:
        end += 1
    return 0 if end == at + 2 or (end < len(found) and found[end].role == "quote") else end


def _quote(found: list[Mention], start: int, end: int, text: str) -> Mention:
    words = text[found[start].start : found[end - 1].end]
    closing = text[found[end - 1].end : found[end - 1].end + 1]
    words += closing if closing in ("!", "?", "！", "？") else ""
    return Mention("quote", "", found[start].start, found[end - 1].end, words.strip())


def _is_colon(mention: Mention) -> bool:
    return mention.role == "comma" and mention.words[0] in _COLONS


def _end_of_line(found: list[Mention], at: int) -> int:
    """Where a line that begins after a verb of speech ends; `at` itself when there is none."""
    end = at
    if at < len(found) and _is_colon(found[at]):
        end = at + 1
        while end < len(found) and found[end].role not in ("end", "quote"):
            end += 1
        return end if end > at + 1 and (end == len(found) or found[end].role != "quote") else at
    while end < len(found) and found[end].role in ("unknown", "little"):
        end += 1
    return end if any(mention.role == "unknown" for mention in found[at:end]) and _closes(found, end) else at


def _closes(found: list[Mention], end: int) -> bool:
    return end == len(found) or found[end].role in ("end", "comma", "links")
