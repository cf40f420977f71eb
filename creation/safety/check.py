"""The questions asked before a film begins: of its words, and of a picture brought for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from django.utils.translation import gettext as _

from creation.safety import pictures, prompts
from creation.storyboard import attributes
from creation.storyboard.types import Member, Storyboard
from licensing import guard
from licensing.guard.spelling import words
from licensing.guard.types import Passage, Reason, Verdict
from sora_site.cases.allowances import allowed_reasons
from sora_site.people.models import User


def check_prompt(prompt: str, storyboard: Storyboard, person: User) -> Verdict:
    """The guard's answer about names and looks, joined with that about harm."""
    verdict = guard.check(
        Passage(
            texts=(prompt, *_beside(prompt, storyboard)),
            attributes=tuple(_attributes(member) for member in storyboard.cast),
            person=person.pk,
        )
    )
    text = everything_said(prompt, storyboard)
    harm = prompts.reasons(text)
    # A proposal that only changes names would not pass when the rest asks for harm.
    whole = replace(verdict, reasons=(*verdict.reasons, *harm), proposal="" if harm else verdict.proposal)
    return whole if whole.is_allowed else _after_appeals(whole, text, person)


def everything_said(prompt: str, storyboard: Storyboard) -> str:
    """All the words that are judged: the prompt, and what stands on the cards beside it."""
    return "\n".join((prompt, *(text for text in _beside(prompt, storyboard) if text not in prompt)))


def _beside(prompt: str, storyboard: Storyboard) -> tuple[str, ...]:
    """Cards can be changed by hand: what stands on them counts as much as what was typed."""
    lines = tuple(line.words for shot in storyboard.shots for line in shot.lines)
    return (*lines, *(member.words for member in storyboard.cast if member.words not in prompt))


def _after_appeals(verdict: Verdict, text: str, person: User) -> Verdict:
    """Without the reasons that moderators have set aside for these very words of this person.

    Cards may still be given other looks: a reason found in those is another one.
    """
    aside = allowed_reasons(person.pk, text) if person.pk else frozenset()
    return replace(verdict, reasons=tuple(reason for reason in verdict.reasons if reason_key(reason) not in aside))


def reason_key(reason: Reason) -> str:
    """Names a reason with what it was found in."""
    return f"{reason.code}: {reason.found}"


def check_picture(path: Path) -> Verdict:
    """Whether a film may begin with this picture."""
    shown = pictures.shown(path)
    reasons = []
    if "face" in shown:
        words_of_face = _(
            "This picture shows a person. People appear only by their own verified likeness, which this site "
            "cannot take yet; try a picture of a place or a thing."
        )
        reasons.append(Reason(code="face", words=words_of_face))
    if "nudity" in shown:
        reasons.append(Reason(code="nudity", words=_("This picture shows nudity, which is not used here.")))
    return Verdict(reasons=tuple(reasons))


def _attributes(member: Member) -> frozenset[str]:
    return attributes(member) | {f"word:{word}" for word in words(member.words)}
