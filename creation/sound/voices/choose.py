"""Which voice speaks a line, and which one when that one is missing."""

from __future__ import annotations

import logging
import re

import numpy as np
from django.utils.translation import gettext as _

from creation.engines.base import EngineError
from creation.sound.voices.base import Manner, Voice, VoiceMissingError
from creation.sound.voices.english import EnglishVoice
from creation.sound.voices.many import ManyTonguesVoice
from creation.sound.voices.phones import Spoken

log = logging.getLogger(__name__)

_ENGLISH, _MANY = EnglishVoice(), ManyTonguesVoice()
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
)
_SHARED = {
    "ja": {"zh"},
    "zh": {"ja", "yue", "hak"},
    "ru": {"uk", "bg", "sr", "mk", "be", "kk", "ky"},
    "ar": {"fa", "ur"},
}


def language_of(words: str, told: str) -> str:
    """The language to read `words` in: the one told, unless their letters belong to another."""
    plain = told.lower().split("-")[0] or "en"
    for language, letters in _SCRIPTS:
        if letters.search(words):
            return plain if plain == language or plain in _SHARED.get(language, ()) else language
    return plain


def voices_for(language: str) -> tuple[Voice, ...]:
    """Best first."""
    return (_ENGLISH, _MANY) if language == "en" else (_MANY,)


def spoken(words: str, language: str, manner: Manner, seed: int) -> tuple[Spoken, str]:
    """What is heard (empty for words without sound) and the name of the voice.

    Raises EngineError "voice_unavailable" when no voice at all can speak here.
    """
    if not any(letter.isalnum() for letter in words):
        return Spoken(np.zeros(0, np.float32)), ""
    missing: list[str] = []
    for voice in voices_for(language):
        try:
            return voice.say(words, language, manner, seed), voice.name
        except VoiceMissingError as problem:
            log.warning("The voice %s cannot speak here: %s", voice.name, problem)
            missing.append(voice.name)
    raise EngineError(
        "voice_unavailable",
        _("No voice can speak on this machine (%(names)s). Install the packages again, or take the spoken lines out.")
        % {"names": ", ".join(missing)},
    )
