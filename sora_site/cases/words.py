"""The sentences people are told by, chosen when shown: in the reader's language of today."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from sora_site.cases import subjects
from sora_site.cases.outcomes import OUTCOMES
from sora_site.people import notifications
from sora_site.people.models import Notification


def sentence(kind: str, details: Mapping[str, str]) -> str:
    """What happened, as one or two sentences. Says nobody's words: mails may be read by others."""
    noun = subjects.noun(details.get("of", ""))
    if kind == "case_held":
        return _("Somebody is worried about your %(thing)s. It is hidden until a moderator has looked.") % {
            "thing": noun
        }
    if kind == "case_written":
        return _("The moderators wrote to you about a %(thing)s.") % {"thing": noun}
    outcome = OUTCOMES.get(details.get("outcome", ""))
    if outcome is None:
        return _("The moderators decided about a %(thing)s.") % {"thing": noun}
    if kind == "report_decided":
        return _("You told us about a %(thing)s. %(outcome)s") % {"thing": noun, "outcome": outcome.told_reporters}
    return _("The moderators decided about your %(thing)s. %(outcome)s") % {"thing": noun, "outcome": outcome.told}


def register() -> None:
    """Called once when the app is ready."""
    for kind in ("case_held", "case_written", "case_decided", "report_decided"):
        notifications.register(kind, _line)


def _line(line: Notification) -> str:
    return sentence(line.kind, line.details)
