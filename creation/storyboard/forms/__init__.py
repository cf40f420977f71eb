"""The forms a word takes in a text: plurals, tenses, endings. Rules here, exceptions in vocabulary/forms.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from creation.storyboard.forms import chinese, english, french, german, japanese, spanish
from creation.storyboard.forms.rules import Form

_NOUNS = frozenset({"subjects", "settings", "clothes", "sounds", "styles", "emoji"})
_ADJECTIVES = frozenset({"looks", "moods", "styles", "weather", "time_of_day", "light", "fillers", "pace"})
_VERBS = frozenset({"actions", "auxiliaries"})
_LITTLE = frozenset({"determiners", "pronouns", "numbers", "camera", "links", "relations"})

#: For each language: which roles are bent, and how.
_RULES: Mapping[str, tuple[tuple[frozenset[str], Callable[[str], Iterator[Form]]], ...]] = {
    "en": ((_NOUNS - {"styles"}, english.noun), (_VERBS, english.verb), (frozenset({"looks"}), english.adjective)),
    "de": (
        (_NOUNS | {"time_of_day", "weather"}, german.noun),
        (_VERBS, german.verb),
        (
            _NOUNS | _ADJECTIVES | {"determiners", "pronouns", "numbers", "camera", "links", "relations"},
            german.adjective,
        ),
    ),
    "zh": ((frozenset({"subjects"}), chinese.noun), (_VERBS, chinese.verb)),
    "es": (
        (_NOUNS - {"styles"}, spanish.noun),
        (_VERBS, spanish.verb),
        (_ADJECTIVES, spanish.adjective),
        (_LITTLE | {"transitions"}, spanish.contracted),
    ),
    "fr": (
        (_NOUNS - {"styles"}, french.noun),
        (_VERBS, french.verb),
        (_ADJECTIVES, french.adjective),
        (_LITTLE | {"transitions"}, french.contracted),
    ),
    "ja": (
        (frozenset({"subjects"}), japanese.noun),
        (_VERBS | {"relations", "camera", "sounds", "weather", "links", "transitions"}, japanese.verb),
        (_ADJECTIVES, japanese.adjective),
    ),
}


def forms(phrase: str, language: str, role: str) -> Iterator[Form]:
    """All forms of a vocabulary phrase; the phrase itself comes first."""
    yield phrase, "base"
    for roles, rule in _RULES.get(language, ()):
        if role in roles:
            yield from rule(phrase)
