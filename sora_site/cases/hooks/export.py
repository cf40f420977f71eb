"""What goes of cases into a person's export."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from sora_site.cases import subjects
from sora_site.cases.hooks.deletion import MODELS
from sora_site.cases.models import Appeal, Case, Message, Report
from sora_site.people.export import Archive, Part, registry
from sora_site.people.models import User

CASES = """
cases.json          what was decided about you and why, what you reported, what you wrote to the moderators
"""


def register() -> None:
    """Called once when the app is ready."""
    registry.register(Part("cases", 65, _("Reports and decisions"), _write, CASES, models=MODELS))
    registry.leave_out("cases.Decision", "of others names who decided; those about you stand in cases.json")
    registry.leave_out("cases.AuditEvent", "is the site's record of its moderation")


def _write(person: User, archive: Archive) -> None:
    about = Case.objects.filter(about=person).prefetch_related("decisions").order_by("pk")
    reports = Report.objects.filter(reporter=person).select_related("case").order_by("pk")
    messages = Message.objects.filter(author=person, is_from_moderators=False).order_by("pk")
    appeals = Appeal.objects.filter(by=person).order_by("pk")
    data: dict[str, list[dict[str, Any]]] = {
        "decided_about_you": [
            {
                "what": subjects.noun(case.subject_kind),
                "kind": case.kind,
                "at": decision.created_at,
                "outcome": decision.outcome,
                "rule": decision.rule,
                "words": decision.words,
            }
            for case in about
            for decision in case.decisions.all()
            if decision.outcome != "keep"
        ],
        "appeals": [{"at": made.created_at, "words": made.words} for made in appeals],
        "you_reported": [
            {
                "what": subjects.noun(made.case.subject_kind),
                "reason": made.reason,
                "words": made.words,
                "at": made.created_at,
            }
            for made in reports
        ],
        "you_wrote": [{"at": message.created_at, "words": message.words} for message in messages],
    }
    archive.json("cases.json", data)
