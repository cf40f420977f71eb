"""Women and men: by the word, its article, or a pronoun said later."""

from __future__ import annotations

from creation.storyboard.vocabulary import Entry, entry

_ARTICLES = {
    "es": {"una": "f", "la": "f", "unas": "f", "esta": "f", "un": "m", "el": "m", "este": "m"},
    "fr": {"une": "f", "la": "f", "cette": "f", "un": "m", "le": "m", "ce": "m"},
}
#: Words of one grammatical gender for anybody.
_ANYBODY = ("persona", "personne", "mensch", "human", "humans", "ser humano", "humain", "mannequin")
_FEMALE = {
    "en": ("woman", "women", "girl", "girls", "ess", "lady", "maid"),
    "de": ("in", "innen", "frau", "frauen", "schwester"),
    "zh": ("阿姨", "大妈", "小姐姐"),
}
_MALE = {
    "en": ("man", "men", "boy", "boys", "guy", "dude"),
    "de": ("er", "or", "aut", "ist", "ent", "mann", "arzt", "koch", "ant", "eur", "ar", "at", "oge", "är", "ot", "iv"),
    "es": ("o", "or"),
    "fr": ("eur", "ien"),
    "zh": ("小哥", "大叔", "的哥"),
}
#: In Spanish and French a female form is told by its male one: vecina of vecino, présentatrice of présentateur.
_PAIRS = {
    "es": (("a", "o"), ("a", "")),
    "fr": (("e", ""), ("ne", ""), ("trice", "teur"), ("euse", "eur"), ("ère", "er")),
}
_BEGIN = {"女": "f", "男": "m"}


def said(entry: Entry, words: str, article: str, language: str, *, is_single: bool) -> str:
    """ "f", "m" or "": what the word for a person, and its article, say of their sex."""
    word = words.lower()
    if word in _ANYBODY or entry.about.get("class") != "person":
        return ""
    if language in ("zh", "ja") and word[:1] in _BEGIN:
        return _BEGIN[word[0]]
    if by_article := _ARTICLES.get(language, {}).get(article.lower(), ""):
        return by_article
    others = {other.lower() for other in entry.words(language)}
    for own, male in _PAIRS.get(language, ()):
        if word.endswith(own) and word.removesuffix(own) + male in others - {word}:
            return "f"
    if word.endswith(_FEMALE.get(language, ())):
        return "f"
    if language == "de" and is_single:
        word = word.removesuffix("en")  # "einen Polizisten"
    # German, Spanish and French plurals in the masculine are of anybody.
    return "m" if word.endswith(_MALE.get(language, ())) and (is_single or language in ("en", "zh")) else ""


def of_kind(kind: str) -> str:
    """The sex of a kind: woman f, man m, robot ""."""
    try:
        return str(entry("subjects", kind).about.get("sex", ""))
    except KeyError:
        return ""


def kinds(entry: Entry, sex: str) -> tuple[str, ...]:
    """The kinds an entry leaves open; of a sex only, where one is known and there are any."""
    options = entry.options("kind") or (entry.name,)
    return tuple(kind for kind in options if sex and of_kind(kind) == sex) or options


def converted(entry: Entry, sex: str) -> str:
    """The kind of a sex for one whose job usually says the other (a knight who is a she); "" for all others."""
    has_job = "job" in entry.about.get("looks", {}) and entry.about.get("class") == "person"
    return {"f": "woman", "m": "man"}.get(sex, "") if has_job else ""
