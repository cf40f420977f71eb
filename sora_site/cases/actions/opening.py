"""Opening a case, the same way whatever began it."""

from __future__ import annotations

from typing import Any

from django.utils import timezone, translation

from sora_site.cases import subjects
from sora_site.cases.models import Case
from sora_site.cases.priority import priority
from sora_site.cases.reasons import DUE
from sora_site.cases.subjects import Found


def open_case(kind: str, subject_kind: str, found: Found, *, severity: int, **values: Any) -> Case:
    """A new case about something that is there, with its words as they are now."""
    # Its headings are kept untranslated: each moderator reads them in their own language.
    with translation.override(None):
        seen = subjects.snapshot(subject_kind, found.ref)
    now = timezone.now()
    return Case.objects.create(
        kind=kind,
        subject_kind=subject_kind,
        subject_ref=found.ref,
        about_id=found.owner_id,
        severity=severity,
        reach=seen.reach,
        priority=priority(severity, 0, seen.reach),
        opened_at=now,
        due_at=now + DUE[severity],
        snapshot={**seen.to_data(), "label": found.label, "handle": found.owner_handle},
        **values,
    )


def weigh(case: Case, severity: int) -> None:
    """Counts one more report into a locked case, with how many have seen the thing by now."""
    case.reports_count += 1
    case.severity = max(case.severity, severity)
    case.reach = max(case.reach, subjects.snapshot(case.subject_kind, case.subject_ref).reach)
    case.priority = priority(case.severity, case.reports_count, case.reach)
    # A graver reason brings the day forward, never back.
    case.due_at = min(case.due_at, timezone.now() + DUE[case.severity])
    case.save(update_fields=["reports_count", "severity", "reach", "priority", "due_at"])
