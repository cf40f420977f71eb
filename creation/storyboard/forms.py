"""The forms a word takes in a text: plurals, tenses, endings. Rules here, exceptions in vocabulary/forms.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from creation.storyboard.vocabulary import data, split

#: A written form and what it says: "base", "plural", "finite" (present), "past", "ing" or "adjective".
Form = tuple[str, str]
_Inflection = Callable[[str], Iterator[Form]]

_VERB_ROLES = {"actions"}
_NOUN_ROLES = {"subjects", "settings", "clothes", "sounds", "styles", "emoji"}
_GERMAN_ENDINGS = ("e", "er", "es", "en", "em")
_UMLAUTS = (("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü"))


def forms(phrase: str, language: str, role: str) -> Iterator[Form]:
    """All forms of a vocabulary phrase; the phrase itself comes first."""
    yield phrase, "base"
    if language == "zh":
        yield from _chinese(phrase, role)
    elif language == "en" and role in _NOUN_ROLES - {"styles"}:
        yield from _with_last(phrase, _english_plurals)
    elif language == "en" and role in _VERB_ROLES:
        yield from _with_first(phrase, _english_verb)
    elif language == "de" and role in _VERB_ROLES:
        yield from _german_verb_phrase(phrase)
    elif language == "de" and phrase[:1].isupper() and role in _NOUN_ROLES | {"time_of_day", "weather"}:
        yield from _with_last(phrase, _german_noun)
    elif language == "de" and phrase.islower() and " " not in phrase:
        yield from ((phrase + ending, "adjective") for ending in _german_adjective_endings(phrase))


def _with_last(phrase: str, inflect: _Inflection) -> Iterator[Form]:
    head, space, last = phrase.rpartition(" ")
    yield from ((head + space + written, form) for written, form in inflect(last))


def _with_first(phrase: str, inflect: _Inflection) -> Iterator[Form]:
    first, space, rest = phrase.partition(" ")
    yield from ((written + space + rest, form) for written, form in inflect(first))


def _irregular(language: str, kind: str, word: str) -> tuple[str, ...]:
    return split(data("forms")[language][kind].get(word.lower(), ""))


def _english_plurals(word: str) -> Iterator[Form]:
    irregular = _irregular("en", "nouns", word)
    yield from ((form, "plural") for form in irregular or (_english_s(word),))


def _english_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _english_verb(word: str) -> Iterator[Form]:
    stem = word[:-1] if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) else word
    if _doubles(word):
        stem = word + word[-1]
    yield _english_s(word), "finite"
    yield (word[:-2] + "y" if word.endswith("ie") else stem) + "ing", "ing"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        yield word[:-1] + "ied", "past"
    else:
        yield (stem + "ed" if not word.endswith("e") else word + "d"), "past"
    yield from ((form, "past") for form in _irregular("en", "verbs", word))


def _doubles(word: str) -> bool:
    """Whether the last consonant is doubled: run, hug, but not look, fix or wander."""
    vowels = "aeiou"
    return (
        len(word) >= 3
        and word[-1] not in vowels + "wxyh"
        and word[-2] in vowels
        and word[-3] not in vowels
        and not any(letter in vowels for letter in word[:-2])
    )


def _german_adjective_endings(word: str) -> tuple[str, ...]:
    return _GERMAN_ENDINGS if not word.endswith("e") else tuple(ending[1:] for ending in _GERMAN_ENDINGS if ending[1:])


def _german_noun(word: str) -> Iterator[Form]:
    stems = {word, _umlauted(word)}
    for stem in stems:
        if stem != word:
            yield stem, "plural"
        if word.endswith(("e", "el", "er", "en", "ern")):
            yield stem + "n", "plural"
            yield stem + "s", "plural" if word.endswith(("a", "o", "i")) else "base"
        else:
            yield from ((stem + ending, "plural") for ending in ("e", "en", "er", "ern"))
            if len(word) > 3:  # the Eis is not the egg's
                yield stem + "s", "plural" if word[-1] in "aouiy" else "base"
                yield stem + "es", "base"
    if word.endswith("in"):
        yield word + "nen", "plural"
    yield from ((form, "plural") for form in _irregular("de", "nouns", word))


def _umlauted(word: str) -> str:
    """The word with its last a, o, u or au turned: Maus, Mäuse; Wolf, Wölfe."""
    best = max(
        _UMLAUTS, key=lambda pair: (word.rfind(pair[0]) + len(pair[0]), len(pair[0])) if pair[0] in word else (-1, 0)
    )
    plain, turned = best
    at = word.rfind(plain)
    return word if at < 0 else word[:at] + turned + word[at + len(plain) :]


def _german_verb_phrase(phrase: str) -> Iterator[Form]:
    """`laufen weg` also stands for weglaufen, läuft weg and weggelaufen; `fahren Ski` for Ski fahren."""
    verb, _, particle = phrase.partition(" ")
    if not particle:
        yield from _german_verb(verb)
        return
    for written, form in ((verb, "base"), *_german_verb(verb)):
        yield f"{written} {particle}", form
        yield (f"{particle}{written}" if particle.islower() else f"{particle} {written}"), form


def _german_verb(verb: str) -> Iterator[Form]:
    stem = verb[:-2] if verb.endswith("en") else verb[:-1]
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "tm")) else ""
    yield from ((stem + ending, "finite") for ending in (link + "t", "e", link + "st", ""))
    yield from ((stem + link + ending, "past") for ending in ("te", "ten"))
    yield f"ge{stem}{link}t", "participle"
    yield f"ge{stem}en", "participle"
    for ending in ("", *_GERMAN_ENDINGS):
        yield f"{verb}d{ending}", "ing"
    for form in _irregular("de", "verbs", verb):
        yield (
            form,
            "participle" if form.startswith("ge") or (form.endswith("en") and form[:3] in ("übe", "ver")) else "past",
        )


def _chinese(phrase: str, role: str) -> Iterator[Form]:
    if role in _VERB_ROLES and len(phrase) == 2:
        yield from ((phrase[0] + particle + phrase[1], "base") for particle in "着了过起")
    if role == "subjects":
        yield phrase + "们", "plural"
