"""Spanish: plurals, endings by gender and number, verbs with the pronouns that cling to them."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form, irregular, with_first

#: Present (he, they), past (he, they), was doing (he, they), gerund, participle; by the ending of the infinitive.
_ENDINGS = {
    "ar": ("a", "an", "ó", "aron", "aba", "aban", "ando", "ad"),
    "er": ("e", "en", "ió", "ieron", "ía", "ían", "iendo", "id"),
    "ir": ("e", "en", "ió", "ieron", "ía", "ían", "iendo", "id"),
    "ír": ("íe", "íen", "ió", "ieron", "ía", "ían", "iendo", "íd"),
}
_MEANINGS = ("finite", "finite", "past", "past", "past", "past", "ing")
_CLINGING = ("lo", "la", "los", "las", "le", "les", "se", "me", "te")
_PLAIN = str.maketrans("áéíóú", "aeiou")
_SMALLER = (("o", "ito"), ("a", "ita"))


def noun(phrase: str) -> Iterator[Form]:
    """`león marino`: leones marinos. The first word is the noun, words after it may agree with it."""
    words = phrase.split()
    yield " ".join([_plural(words[0]), *words[1:]]), "plural"
    if len(words) == 2:
        yield " ".join(_plural(word) for word in words), "plural"
    if len(words) == 1:
        for ending, smaller in _SMALLER:
            if phrase.endswith(ending) and len(phrase) > 3:
                small = phrase[: -len(ending)].removesuffix("c") + ("qu" if phrase[-2] == "c" else "") + smaller
                yield from ((small, "base"), (small + "s", "plural"))
    yield from ((form, "plural") for form in irregular("es", "nouns", phrase))


def adjective(phrase: str) -> Iterator[Form]:
    """`rojo`: roja, rojos, rojas."""
    first, space, rest = phrase.partition(" ")
    for written in _agreeing(first):
        yield written + space + rest, "adjective"


def verb(phrase: str) -> Iterator[Form]:
    """`caerse`: se cae, se caen, cayéndose, se cayó."""
    yield from with_first(phrase, _verb)


def contracted(phrase: str) -> Iterator[Form]:
    """`detrás de`: detrás del."""
    if phrase.endswith(" de") or phrase.endswith(" a"):
        yield phrase + "l", "base"


def _plural(word: str) -> str:
    if word[-1] in "aeiouéáó":
        return word + "s"
    if word.endswith("z"):
        return word[:-1] + "ces"
    if word[-1] in "sx" and word[-2:-1] not in "áéíóú":
        return word
    # The stress stays where it was, so its mark goes: león, leones.
    return (word[:-2] + word[-2:].translate(_PLAIN) if word[-2:-1] in "áéíóú" else word) + "es"


def _agreeing(word: str) -> Iterator[str]:
    if word.endswith("o"):
        yield from (word[:-1] + ending for ending in ("a", "os", "as"))
    elif word.endswith(("or", "ón", "ín", "án")):
        plain = word[:-2] + word[-2:].translate(_PLAIN)
        yield from (plain + ending for ending in ("a", "es", "as"))
    else:
        yield _plural(word)


def _verb(word: str) -> Iterator[Form]:
    reflexive = word.endswith("se")
    infinitive = word.removesuffix("se")
    stem, kind = infinitive[:-2], infinitive[-2:]
    odd = irregular("es", "verbs", infinitive)
    written: list[Form] = [(form, _meaning(form)) for form in odd]
    if kind in _ENDINGS:
        endings = _ENDINGS[kind]
        written += [(stem + ending, form) for ending, form in zip(endings, _MEANINGS, strict=False)]
        written += [(stem + endings[7] + ending, "participle") for ending in ("o", "a", "os", "as")]
    yield from ((infinitive + clinging, "base") for clinging in _CLINGING)
    for form, meaning in written:
        if meaning == "ing":
            stressed = form[:-4] + form[-4:].translate(str.maketrans("ae", "áé")) if len(form) > 4 else form
            yield from ((stressed + clinging, "ing") for clinging in _CLINGING)
        if reflexive and meaning in ("finite", "past"):
            yield "se " + form, meaning
        elif not reflexive or meaning in ("participle", "ing"):
            yield form, meaning
    if reflexive:
        yield infinitive, "base"


def _meaning(form: str) -> str:
    if form.endswith(("ndo",)):
        return "ing"
    if form.endswith(("to", "cho", "ta", "cha", "tos", "tas", "chos", "chas")) and len(form) > 4:
        return "participle"
    return "past" if form.endswith(("ó", "ron", "jo")) else "finite"
