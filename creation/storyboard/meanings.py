"""Which of its meanings a word has: "waves" between a noun and a verb, "orange" before a car or alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from creation.storyboard.lexicon import Sense
from creation.storyboard.tokens import Token

if TYPE_CHECKING:
    from creation.storyboard.mention import Mention

_NOUNS = ("subjects", "settings", "sounds", "weather", "clothes")
#: After one of these a noun follows.
_BEFORE_NOUNS = ("determiners", "number", "looks", "relations")
_BREAKS = ("end", "comma", "links")


def choose(
    senses: Sequence[Sense],
    before: Sequence[Mention],
    after: Sequence[Sense],
    token: Token,
    language: str,
    is_open: bool,
) -> Sense:
    """The sense that fits between what was read `before` and what may come `after` (`is_open`: an unknown word)."""
    if len(senses) > 1 and all(sense.role == "actions" for sense in senses):
        clitic = language in ("es", "fr") and _last_role(before) in ("determiners", "pronouns")
        return _deed(senses, after, has_object=clitic)
    by_role = {sense.role: sense for sense in reversed(senses)}
    if "fillers" in by_role and "styles" in by_role:
        return by_role["fillers"]  # film is what a prompt gets anyway; that photographs were wished for is told
    noun = next((by_role[role] for role in _NOUNS if role in by_role), None)
    verb = by_role.get("actions")
    look = by_role.get("looks")
    if verb and "camera" in by_role and _last_role(before) in ("subjects", "pronouns"):
        return verb  # "they fly over the mountains" is no flight of the camera
    acts = language == "en" and any(sense.role == "actions" and sense.form == "base" for sense in after)
    if look and noun and (is_open or acts or _is_noun_next(after)):
        if not look.entry.about.get("animals_only") or _is_animal_next(after):
            return look
        return noun
    if noun and verb:
        return verb if _is_verb(verb, before, token, language) else noun
    if clothes := by_role.get("clothes"):
        return clothes
    place = by_role.get("settings")
    if place and by_role.get("subjects") and _is_place_next(before):
        return place  # "through the clouds"
    if noun and _last_role(before) in ("number", "looks", "determiners"):
        return noun  # "three drones" are no drone shot
    return _first(senses, _last_role(before))


def _deed(senses: Sequence[Sense], after: Sequence[Sense], *, has_object: bool) -> Sense:
    """French "voler": something is stolen, or someone flies."""
    done_to = has_object or any(sense.role in ("subjects", "determiners", "numbers", "looks") for sense in after)
    return next((sense for sense in senses if bool(sense.entry.about.get("whom") == "needs") == done_to), senses[0])


def _is_verb(verb: Sense, before: Sequence[Mention], token: Token, language: str) -> bool:
    last = before[-1] if before else None
    if language == "de":
        starts = last is None or last.role == "end"
        return not token.is_capital or (starts and verb.form != "base")
    if last is None or last.role in _BREAKS:
        and_so = last is not None and last.name == "and" and _has_subject(before)
        does = verb.form != "base" or any(mention.role == "actions" for mention in before[-12:])
        return verb.form == "ing" or (and_so and does)
    if last.role == "relations" and last.name == "to":
        return verb.form == "base"
    if last.role in _BEFORE_NOUNS or (last.role == "pronouns" and last.about("own")):
        return False
    if language == "en" and last.role == "actions" and verb.form == "finite" and last.form in ("finite", "past", "ing"):
        return False  # "feeds ducks" is one deed, not two
    alone = last.form == verb.form == "base" and not any(mention.name == "and" for mention in before[-5:])
    if last.role == "subjects" and alone and language == "en":
        return False  # "a detective duck": one detective ducks
    return _has_subject(before)


def _has_subject(before: Sequence[Mention]) -> bool:
    for mention in reversed(before):
        if mention.role in ("subjects", "pronouns", "unknown"):
            return True
        if mention.role == "end":
            return False
    return False


def _is_place_next(before: Sequence[Mention]) -> bool:
    """Whether the last words, articles aside, say where: "through the"."""
    last = next((mention for mention in reversed(before[-4:]) if mention.role not in ("determiners", "looks")), None)
    return last is not None and last.role == "relations" and last.name in ("in", "through", "over", "at", "to")


def _last_role(before: Sequence[Mention]) -> str:
    return before[-1].role if before else ""


def _is_noun_next(after: Sequence[Sense]) -> bool:
    return any(sense.role in ("subjects", "settings", "clothes", "looks") for sense in after)


def _is_animal_next(after: Sequence[Sense]) -> bool:
    return any(sense.role == "subjects" and sense.entry.about.get("class") != "person" for sense in after)


def _first(senses: Sequence[Sense], last_role: str) -> Sense:
    """Without better knowledge: grammar before content, and a subject before a place."""
    order = ("links", "relations", "determiners", "pronouns", "numbers", "camera", "styles", "subjects", "looks")
    ranked = sorted(senses, key=lambda sense: order.index(sense.role) if sense.role in order else len(order))
    if last_role in ("determiners", "relations"):
        ranked.sort(key=lambda sense: sense.role in ("links", "pronouns"))
    return ranked[0]
