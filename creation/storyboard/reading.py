"""From a prompt to a storyboard."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from creation.storyboard import demanded, implied, nearest, temper
from creation.storyboard.beats import Story, story
from creation.storyboard.languages import detect
from creation.storyboard.mention import Mention
from creation.storyboard.mentions import mentions
from creation.storyboard.staging import shots
from creation.storyboard.types import Aside, Storyboard, Unread
from creation.storyboard.vocabulary import LANGUAGES

_TITLE_LENGTH = 60
_NOT_PRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff\s]+")
#: How many unread words are told their nearest neighbour.
_MOST_COMPARED = 24


class EmptyPromptError(ValueError):
    """There is nothing to read."""


def read(prompt: str, seconds: float, seed: int = 0) -> Storyboard:
    """The storyboard of a film of `seconds`; the same for the same three arguments.

    Any text gives a film. Raises EmptyPromptError for nothing but spaces, and ValueError for a length that is no
    positive number.
    """
    if not prompt.strip():
        raise EmptyPromptError("Say what the film should show.")
    if not (math.isfinite(seconds) and seconds > 0):
        raise ValueError(f"A film cannot last {seconds} seconds.")
    language = detect(prompt)
    told = story(mentions(prompt, language), language, abs(seed))
    demanded.show(told, language)
    implied.fill(told)
    mood = temper.mood(told)
    return Storyboard(
        title=_title(prompt) or told.beats[0].scene.settings[0],
        language=language,
        cast=tuple(draft.member() for draft in told.cast.drafts),
        shots=shots(told, seconds, mood, language),
        style=implied.style(told),
        mood=mood,
        unread=tuple(_unread(told.unread, language)),
        asides=tuple(_asides(told)),
    )


def _asides(told: Story) -> Iterable[Aside]:
    found = [Aside(mention.words, mention.start, str(mention.about("why"))) for mention in told.fillers]
    found += [Aside(mention.words, mention.start, "scenery") for mention in told.scenery]
    spoken = {
        (beat.scene.pace.words, beat.scene.pace.start)
        for beat in told.beats
        if beat.scene.pace and any(speech.who for speech in beat.speeches)
    }
    found += [Aside(words, start, "spoken") for words, start in spoken]
    return sorted(found, key=lambda aside: aside.start)


def _title(prompt: str) -> str:
    title = _NOT_PRINTED.sub(" ", prompt[: 4 * _TITLE_LENGTH]).strip()
    if len(title) <= _TITLE_LENGTH:
        return title
    cut = title[: _TITLE_LENGTH - 1]
    return (cut.rpartition(" ")[0] if " " in cut else cut).rstrip(" ,;:，；：") + "…"


def _unread(found: Iterable[Mention], language: str) -> Iterable[Unread]:
    known: dict[str, str] = {}
    grammar = language if language in LANGUAGES else "en"
    for mention in sorted(dict.fromkeys(found), key=lambda mention: mention.start):
        if mention.nearest:
            known[mention.name] = mention.nearest
        elif mention.name not in known and len(known) < _MOST_COMPARED:
            known[mention.name] = nearest.near(mention.name, grammar)
        yield Unread(mention.words, mention.start, known.get(mention.name, ""))
