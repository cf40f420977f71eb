"""What is demanded back of somebody is with them: "Come back with my handbag!" is shouted after whoever has it."""

from __future__ import annotations

import re

from creation.storyboard.beats import Beat, Story
from creation.storyboard.cast import Noun
from creation.storyboard.languages import detect
from creation.storyboard.mention import Mention
from creation.storyboard.mentions import mentions
from creation.storyboard.roles import Spot

_MINE = re.compile(
    r"\b(my|our|mein\w*|unser\w*|mi|mis|nuestr\w+|mon|ma|mes|notre|nos)\s+(\w+\s+)?$|(我的|我们的|私の|僕の|俺の)$",
    re.I,
)
#: Who does it to whom: somebody runs after who has taken something.
_AFTER, _BEFORE = "chase", "flee"


def show(told: Story, language: str) -> None:
    """Puts what a pursuer calls their own into the hands, paws or jaws of whoever is pursued."""
    found: dict[str, str] = {}  # what is held → by whom
    for beat in told.beats:
        hunts = {(deed.who, deed.whom) for deed in beat.deeds if deed.verb == _AFTER and deed.whom}
        hunts |= {(deed.whom, deed.who) for deed in beat.deeds if deed.verb == _BEFORE and deed.whom}
        for speech in beat.speeches:
            for hunter, hunted in sorted(hunts):
                if speech.who == hunter and (thing := _demanded(told, speech.words, language)):
                    found.setdefault(thing, hunted)
    for beat in told.beats:
        beat.spots += [Spot(thing, "held", who) for thing, who in found.items() if who in _seen(beat)]


def _seen(beat: Beat) -> set[str]:
    return {*beat.cast, *(name for deed in beat.deeds for name in (deed.who, deed.whom))}


def _demanded(told: Story, words: str, language: str) -> str:
    """The id of the thing that a line calls the speaker's own; empty where it names none."""
    for mention in mentions(words, detect(words) or language):
        if mention.role == "subjects" and _is_thing(mention) and _MINE.search(words[: mention.start]):
            draft = told.cast.refer(mention.entry, Noun(count=1, is_single=True), mention.words, "base")
            return draft.id if draft else ""
    return ""


def _is_thing(mention: Mention) -> bool:
    return mention.about("class") == "thing" and not mention.about("fixed")
