"""French: plurals, endings by gender and number, verbs with their reflexive pronoun."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form, irregular, with_first

_VOWELS = "aeiouyhàâéèêëîïôûœ"
_FEMININE = (
    ("eux", "euse"),
    ("eur", "euse"),
    ("teur", "trice"),
    ("if", "ive"),
    ("er", "ère"),
    ("en", "enne"),
    ("on", "onne"),
    ("el", "elle"),
    ("anc", "anche"),
    ("os", "osse"),
    ("as", "asse"),
    ("et", "ette"),
    ("eau", "elle"),
    ("ieux", "ieille"),
    ("ou", "olle"),
    ("oux", "ouce"),
    ("il", "ille"),
)


def noun(phrase: str) -> Iterator[Form]:
    """`chien policier`: chiens policiers. The first word is the noun, words after it may agree with it."""
    words = phrase.split()
    yield " ".join([_plural(words[0]), *words[1:]]), "plural"
    if len(words) > 1:
        yield " ".join(_plural(word) for word in words), "plural"
    if "-" in phrase:
        yield "-".join(_plural(part) for part in phrase.split("-")), "plural"
    yield from ((form, "plural") for form in irregular("fr", "nouns", phrase))


def adjective(phrase: str) -> Iterator[Form]:
    """`petit`: petite, petits, petites."""
    head, space, word = phrase.rpartition(" ")
    for written in _agreeing(word):
        yield head + space + written, "adjective"


def verb(phrase: str) -> Iterator[Form]:
    """`s'endormir`: s'endort, s'endorment."""
    if phrase.startswith(("se ", "s'")):
        cut = 3 if phrase.startswith("se ") else 2
        for written, form in with_first(phrase[cut:], _verb):
            clitic = "s'" if written[0] in _VOWELS else "se "
            yield (written if form == "participle" else clitic + written), form
        yield phrase[cut:], "base"
    else:
        yield from with_first(phrase, _verb)


def contracted(phrase: str) -> Iterator[Form]:
    """`à côté de`: à côté du, des, d'; `face à`: face au, aux."""
    if phrase == "de" or phrase.endswith(" de"):
        yield from ((phrase[:-2] + ending, "base") for ending in ("du", "des", "d'"))
    elif phrase.endswith(" que"):
        yield phrase[:-1] + "'", "base"
    elif phrase == "à" or phrase.endswith(" à"):
        yield from ((phrase[:-1] + ending, "base") for ending in ("au", "aux"))


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + ("x" if word.endswith(("eau", "eu", "ou")) and word != "fou" else "s")


def _agreeing(word: str) -> Iterator[str]:
    yield _plural(word)
    feminines = {word + "e" if not word.endswith("e") else word}
    feminines |= {word[: -len(ending)] + other for ending, other in _FEMININE if word.endswith(ending)}
    for feminine in sorted(feminines):
        yield from (feminine, feminine + "s")


def _verb(word: str) -> Iterator[Form]:
    odd = irregular("fr", "verbs", word)
    yield from ((form, _meaning(form)) for form in odd)
    if word.endswith("er"):
        stem = word[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        bare = _closed(stem)
        yield from ((bare + ending, "finite") for ending in ("e", "ent"))
        yield from ((soft + ending, "past") for ending in ("ait", "aient", "a"))
        yield soft + "ant", "ing"
        yield stem + "èrent", "past"
        yield from ((stem + ending, "participle") for ending in ("é", "ée", "és", "ées"))
    elif word.endswith("ir") and not odd:
        stem = word[:-1]
        yield from ((stem + ending, "finite") for ending in ("t", "ssent"))
        yield from ((stem + ending, "past") for ending in ("ssait", "ssaient"))
        yield stem + "ssant", "ing"
        yield from ((stem + ending, "participle") for ending in ("", "e", "s", "es"))
    elif word.endswith("re") and not odd:
        stem = word[:-2]
        yield from ((stem + ending, "finite") for ending in ("", "ent"))
        yield from ((stem + ending, "past") for ending in ("ait", "aient"))
        yield stem + "ant", "ing"
        yield from ((stem + ending, "participle") for ending in ("u", "ue", "us", "ues"))


def _closed(stem: str) -> str:
    """The stem before a silent ending: lever, lève; voyager, voyage; nettoyer, nettoie; appeler, appelle."""
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if stem.endswith(("appel", "jet")):
        return stem + stem[-1]
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouyérs":
        return stem[:-2] + "è" + stem[-1]
    if len(stem) > 3 and stem[-3] == "é" and stem[-2:] in ("br", "ch"):
        return stem[:-3] + "è" + stem[-2:]
    return stem


def _meaning(form: str) -> str:
    if form.endswith("ant"):
        return "ing"
    if form.endswith(("ait", "aient", "irent", "urent")):
        return "past"
    return "participle" if form.endswith(("u", "ue", "us", "ues", "is", "ise", "i", "ie", "int", "inte")) else "finite"
