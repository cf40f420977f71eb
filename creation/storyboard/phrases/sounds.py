"""Things that are only heard: "the sound of a drum", "suena un tambor"."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.lexicon import Sense
from creation.storyboard.mention import Mention
from creation.storyboard.vocabulary import data, entry

#: What those make who have no sound of their own name.
_VOICES = {"dog": "bark", "puppy": "bark", "cat": "meow", "kitten": "meow", "bird": "birdsong", "lion": "roar"}
_OF_CLASS = {"vehicle": "engine", "bird": "birdsong"}


def sound_of(mention: Mention) -> Mention | None:
    """The mention of the sound a subject makes; None when it makes none that is known."""
    about = mention.entry.about
    names = (
        mention.name,
        _VOICES.get(mention.name, ""),
        str(about.get("sound", "")),
        _OF_CLASS.get(about["class"], ""),
    )
    for name in names:
        if name in data("sounds"):
            return replace(mention, role="sounds", name=name, sense=Sense(entry("sounds", name), "base"))
    return None
