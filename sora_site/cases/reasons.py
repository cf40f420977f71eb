"""Why something is reported, and under which of the house's rules it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


@dataclass(frozen=True)
class Reason:
    """A category of harm, in a person's words."""

    code: str
    label: Words
    #: One line under the label.
    line: Words
    #: 1 (a nuisance) to 4 (somebody may be in danger).
    severity: int
    icon: str
    #: The rule it usually breaks.
    rule: str


REASONS: dict[str, Reason] = {
    reason.code: reason
    for reason in (
        Reason("spam", _("Spam"), _("Ads, fakes, or the same again"), 1, "megaphone-off", "honest"),
        Reason("harassment", _("Harassment"), _("It goes after a person or a group"), 2, "user-x", "kind"),
        Reason("hate", _("Hate"), _("It demeans people for what they are"), 3, "hand", "kind"),
        Reason("sexual", _("Sexual"), _("Nudity or sexual scenes"), 2, "eye-off", "decent"),
        Reason("child", _("A child in danger"), _("A child is harmed or put at risk"), 4, "shield-alert", "child"),
        Reason("self_harm", _("Self-harm"), _("Somebody may hurt themselves"), 4, "heart-pulse", "safe"),
        Reason("violence", _("Violence"), _("Cruelty, gore or a threat"), 3, "swords", "decent"),
        Reason(
            "likeness", _("Shows me without consent"), _("My face, voice or name is used"), 3, "scan-face", "consent"
        ),
        Reason(
            "copyright",
            _("My copyright or character"),
            _("It uses a work or character that is mine"),
            2,
            "copyright",
            "rights",
        ),
        Reason(
            "misinformation", _("Misinformation"), _("It passes off something false as true"), 2, "newspaper", "honest"
        ),
        Reason("other", _("Something else"), _("Tell us in a few words"), 1, "ellipsis", "kind"),
    )
}

#: Days and hours within which a decision is owed, by severity.
DUE = {4: timedelta(hours=4), 3: timedelta(days=1), 2: timedelta(days=3), 1: timedelta(days=7)}


#: The house's rules by code, as one sentence each; a decision names one.
RULES: dict[str, Words] = {
    "child": _("Children are safe here: nothing sexual, cruel or dangerous with them, ever."),
    "safe": _("Nobody is shown or told how to hurt themselves or others."),
    "decent": _("No sexual scenes, cruelty or gore; a fight or a fright is fine."),
    "kind": _("People are not harassed, threatened or demeaned for what they are."),
    "consent": _("Real people appear only when they have agreed."),
    "rights": _("Works and characters of others are used only as their owners allow."),
    "honest": _("No spam, and nothing false passed off as true."),
}


def severity_of(code: str) -> int:
    """1 to 4."""
    return REASONS[code].severity
