"""Words with several meanings, chosen by their company: a Tor beside a castle is a gate, beside a ball a goal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from creation.storyboard.lexicon import Sense
from creation.storyboard.mention import Mention
from creation.storyboard.tokens import key
from creation.storyboard.vocabulary import data, entry, split

#: What gives company; a word's neighbours of these roles tell what it means.
_TELLING = ("subjects", "settings", "actions", "clothes", "weather")
_MEANING = (*_TELLING, "unknown", "little", "sounds", "camera", "relations", "looks")
#: Where a clause ends.
_ENDS = ("end", "comma", "quote", "transitions")
#: After one of these stands a noun.
_BEFORE_NOUNS = ("determiners", "number", "looks")


def settled(row: Sequence[Mention], language: str) -> list[Mention]:
    """The same row with every word of `senses.toml` in the meaning that its company tells."""
    return [_settled(row, at, language) for at in range(len(row))]


def _settled(row: Sequence[Mention], at: int, language: str) -> Mention:
    mention = row[at]
    if mention.role not in _MEANING:
        return mention
    tables = _tables()
    words = tables.get(language, {}).get(key(mention.words))
    meanings = words or tables["any"].get(f"{mention.role}.{mention.name}")
    if meanings is None:
        return mention
    near = set(_company(_clause(row, at) if mention.role == "actions" else row, mention))
    before = row[at - 1] if at else None
    if before is not None and before.role in _BEFORE_NOUNS:
        near.add("a noun")
    if before is not None and before.role in ("subjects", "pronouns") and before.words.lower() != "es":
        near.add("after a noun")
    if at + 1 < len(row) and row[at + 1].role in (*_BEFORE_NOUNS, "subjects"):
        near.add("before a noun")
    # More of its company tells more; without any, the meaning that needs none.
    best = max(meanings, key=lambda meaning: (len(meanings[meaning] & near), not meanings[meaning]))
    return _meant(mention, best) if meanings[best] & near or not meanings[best] else mention


def _meant(mention: Mention, meaning: str) -> Mention:
    if meaning == "nothing":
        return Mention("little", mention.name, mention.start, mention.end, mention.words)
    role, _, name = meaning.rpartition(".")
    found = entry(role or "subjects", name)
    form = mention.form if mention.sense else "finite" if found.role == "actions" else "base"
    return replace(mention, role=found.role, name=found.name, sense=Sense(found, form))


def _company(row: Iterable[Mention], mention: Mention) -> Iterable[str]:
    for other in row:
        if other is not mention and other.role in _TELLING:
            yield other.name if other.role == "subjects" else f"{other.role}.{other.name}"
            if other.role == "clothes":
                yield "clothes"


def _clause(row: Sequence[Mention], at: int) -> Sequence[Mention]:
    start = next((place + 1 for place in range(at - 1, -1, -1) if row[place].role in _ENDS), 0)
    end = next((place for place in range(at + 1, len(row)) if row[place].role in _ENDS), len(row))
    return row[start:end]


@cache
def _tables() -> Mapping[str, Mapping[str, Mapping[str, frozenset[str]]]]:
    """Languages, words, meanings, and the company of each."""
    return {
        language: {
            word if language == "any" else key(word): {
                meaning: frozenset(split(company)) for meaning, company in meanings.items()
            }
            for word, meanings in words.items()
        }
        for language, words in data("senses").items()
    }
