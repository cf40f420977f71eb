"""Whether a prompt asks for harm."""

from __future__ import annotations

from functools import lru_cache

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from glin_profanity import Filter

from creation.safety.meaning import means_harm, pieces
from creation.safety.rules import first_of, rules
from licensing.guard.types import Reason

WORDS: dict[str, str | Promise] = {
    "sexual": _("Sexual scenes are not made here."),
    "minor": _("Anything sexual about children is never made here."),
    "violence": _("Cruelty and gore are not made here; a fight or a fright is fine."),
    "self_harm": _(
        "Films of people harming themselves are not made here. "
        "If this is about you: please talk to someone you trust or to a helpline today."
    ),
    "hate": _("Films that demean people for what they are are not made here."),
    "danger": _("Instructions for doing harm are not made here."),
}


def reasons(prompt: str) -> tuple[Reason, ...]:
    """Every reason against a prompt, worst first; empty when there is none."""
    found = []
    for rule in rules():
        words = first_of(rule.certain, prompt)
        if not words and (hint := _hint(rule.code, rule.hints, prompt)) and means_harm(_around(prompt, hint), rule):
            words = hint
        if words:
            found.append(Reason(code=rule.code, words=str(WORDS[rule.code]), found=words))
    return tuple(found)


def _hint(code: str, hints: tuple[str, ...], prompt: str) -> str:
    if word := first_of(hints, prompt):
        return word
    # Lists of bad words also hold cocks and asses: here they only raise the question.
    if code in {"hate", "sexual"}:
        for piece in pieces(prompt):
            result = _bad_words().check_profanity(piece)
            if result["contains_profanity"]:
                return str(result["profane_words"][0])
    return ""


def _around(prompt: str, hint: str) -> str:
    """The sentences with the hint; all of them when it was found in a disguised form."""
    near = [piece for piece in pieces(prompt) if first_of((hint,), piece)]
    return "\n".join(near) or prompt


@lru_cache(maxsize=1)
def _bad_words() -> Filter:
    return Filter()
