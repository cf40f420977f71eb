"""German: plurals with umlauts, adjectives with endings, verbs whose first part may stand at the end."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form, irregular, with_last

_ENDINGS = ("e", "er", "es", "en", "em")
_UMLAUTS = (
    ("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü"), ("Au", "Äu"), ("A", "Ä"), ("O", "Ö"), ("U", "Ü"),
)  # fmt: skip


def noun(phrase: str) -> Iterator[Form]:
    """`Kampfpanzer`: Kampfpanzers, Kampfpanzern. Nouns are the words with a capital."""
    if phrase[:1].isupper():
        yield from with_last(phrase, _noun)


def adjective(phrase: str) -> Iterator[Form]:
    """`rot`: rote, roter, rotes, roten, rotem."""
    if phrase.islower() and " " not in phrase:
        yield from ((phrase + ending, "adjective") for ending in _adjective_endings(phrase))


def _adjective_endings(word: str) -> tuple[str, ...]:
    return _ENDINGS if not word.endswith("e") else tuple(ending[1:] for ending in _ENDINGS if ending[1:])


def _noun(word: str) -> Iterator[Form]:
    stems = {word, _umlauted(word)}
    for stem in stems:
        if stem != word:
            yield stem, "plural"
        if word.endswith(("e", "el", "er", "en", "ern")):
            yield stem + "n", "plural"
            yield stem + "s", "plural" if word.endswith(("a", "o", "i")) else "base"
        else:
            yield from ((stem + ending, "plural") for ending in ("e", "en", "er", "ern"))
            if len(word) > 3 or (len(word) == 3 and word[-1] in "aoi"):  # Opas, but the Eis is not the egg's
                yield stem + "s", "plural" if word[-1] in "aouiy" else "base"
                yield stem + "es", "base"
    if word.endswith("in"):
        yield word + "nen", "plural"
    yield from ((form, "plural") for form in irregular("de", "nouns", word))


def _umlauted(word: str) -> str:
    """The word with its last a, o, u or au turned: Maus, Mäuse; Wolf, Wölfe; Apfel, Äpfel."""
    best = max(
        _UMLAUTS, key=lambda pair: (word.rfind(pair[0]) + len(pair[0]), len(pair[0])) if pair[0] in word else (-1, 0)
    )
    plain, turned = best
    at = word.rfind(plain)
    return word if at < 0 else word[:at] + turned + word[at + len(plain) :]


def verb(phrase: str) -> Iterator[Form]:
    """`laufen weg` also stands for weglaufen, läuft weg and weggelaufen; `fahren Ski` for Ski fahren."""
    verb, _, particle = phrase.partition(" ")
    if not particle:
        yield from _verb(verb)
        return
    for written, form in ((verb, "base"), *_verb(verb)):
        yield f"{written} {particle}", form
        yield (f"{particle}{written}" if particle.islower() else f"{particle} {written}"), form


def _verb(verb: str) -> Iterator[Form]:
    stem = verb[:-2] if verb.endswith("en") else verb[:-1]
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "tm")) else ""
    yield from ((stem + ending, "finite") for ending in (link + "t", "e", link + "st", ""))
    yield from ((stem + link + ending, "past") for ending in ("te", "ten"))
    yield f"ge{stem}{link}t", "participle"
    yield f"ge{stem}en", "participle"
    for ending in ("", *_ENDINGS):
        yield f"{verb}d{ending}", "ing"
    for form in irregular("de", "verbs", verb):
        yield (
            form,
            "participle" if form.startswith("ge") or (form.endswith("en") and form[:3] in ("übe", "ver")) else "past",
        )
