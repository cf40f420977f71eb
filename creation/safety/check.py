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
from sora_site.people.models import User


def check_prompt(prompt: str, storyboard: Storyboard, person: User) -> Verdict:
    """The guard's answer about names and looks, joined with that about harm."""
    # Cards can be changed by hand: what stands on them counts as much as what was typed.
    lines = tuple(line.words for shot in storyboard.shots for line in shot.lines)
    named = tuple(member.words for member in storyboard.cast if member.words not in prompt)
    verdict = guard.check(
        Passage(
            texts=(prompt, *lines, *named),
            attributes=tuple(_attributes(member) for member in storyboard.cast),
            person=person.pk,
        )
    )
    harm = prompts.reasons("\n".join((prompt, *(text for text in (*lines, *named) if text not in prompt))))
    # A proposal that only changes names would not pass when the rest asks for harm.
    return replace(verdict, reasons=(*verdict.reasons, *harm), proposal="" if harm else verdict.proposal)


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
