"""Which language a text is written in: by its script, then by its little words and the vocabulary."""

from __future__ import annotations

import re
from functools import cache

from creation.storyboard.lexicon import lexicon
from creation.storyboard.vocabulary import LANGUAGES, data, function_words, split

#: Languages with Latin letters, best read first; a tie goes to the first.
_LATIN = ("en", "de", "es", "fr", "it", "pt", "tr", "id")
#: Those of them with a vocabulary.
_WHOLE = tuple(language for language in _LATIN if language in LANGUAGES)
_SCRIPTS = {
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "han": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
}
_PERSIAN = re.compile(r"[پچژگیک]")
_WORD = re.compile(r"[^\W\d_]+")
#: Enough to tell, however long the text.
_LOOKED_AT = 4000


def detect(text: str, default: str = "en") -> str:
    """A two-letter code, one of en zh de es fr it pt tr id ru ja ko ar fa; `default` when nothing tells."""
    text = text[:_LOOKED_AT]
    counts = {script: len(pattern.findall(text)) for script, pattern in _SCRIPTS.items()}
    # One sign of Chinese says about as much as four letters.
    script = max(counts, key=lambda name: counts[name] * (4 if name == "han" else 2 if name == "kana" else 1))
    if not counts[script]:
        return default
    if script in ("kana", "han"):
        return "ja" if counts["kana"] * 4 > counts["han"] else "zh"
    if script == "ar":
        return "fa" if _PERSIAN.search(text) else "ar"
    return _latin(text, default) if script == "latin" else script


def _latin(text: str, default: str) -> str:
    words = [word.lower().replace("ß", "ss") for word in _WORD.findall(text)]
    little = {language: sum(word in function_words(language) for word in words) for language in _LATIN}
    for language in ("pt", "it"):
        little[language] += sum(word in _named(language) for word in words)
    little["pt"] += 2 * min(2, len(re.findall(r"[ãõ]", text)))
    little["de"] += 2 * min(2, len(re.findall(r"[äöüßÄÖÜ]", text)))
    scores = _scores(words, little)
    best = max(scores, key=lambda language: scores[language])
    if not scores[best]:
        return default if default in _LATIN else "en"
    if best not in _WHOLE and scores[best] < 2 + max(scores[language] for language in _WHOLE):
        return max(_WHOLE, key=lambda language: scores[language])
    return best


@cache
def _named(language: str) -> frozenset[str]:
    """The single words that foreign.toml has of a language."""
    words = (word for known in data("foreign").get(language, {}).values() for word in split(known))
    return frozenset(word.lower() for word in words if " " not in word)


def _scores(words: list[str], little: dict[str, int]) -> dict[str, int]:
    """Little words and words of the vocabulary together; those of languages that cannot win are left out.

    Building a lexicon takes longer than reading a prompt, so the likeliest language is looked at first.
    """
    scores = dict(little)
    most = 0
    for language in sorted(_WHOLE, key=lambda language: -little[language]):
        if little[language] + len(words) > most or (language == "en" and little[language] + len(words) == most):
            book = lexicon(language)
            scores[language] += sum(book.knows(word) for word in words)
            most = max(most, scores[language])
    return scores
