"""What a storyboard says, in the reader's language: its names are those of the vocabulary, which knows all words."""

from __future__ import annotations

import json

from django import template
from django.utils.translation import get_language

from creation.storyboard.types import Storyboard
from creation.storyboard.vocabulary import LANGUAGES, data, entry

register = template.Library()


@register.filter
def named(name: str, role: str) -> str:
    """The first word of `name` among the vocabulary's `role`; a name it does not have, as it is."""
    language = (get_language() or "en").partition("-")[0]
    if name not in data(role):
        return name.replace("_", " ")
    words = entry(role, name).words(language if language in LANGUAGES else "en")
    return words[0] if words else name


@register.filter
def as_json(storyboard: Storyboard, indent: int | None = None) -> str:
    """The whole plan as JSON, to be read and changed by hand or by a program."""
    return json.dumps(storyboard.to_data(), ensure_ascii=False, indent=indent)


@register.filter
def unjoined(text: str) -> str:
    """A continuation by itself, without the comma that would join it to what was typed."""
    return text.lstrip(" ,，、;；")
