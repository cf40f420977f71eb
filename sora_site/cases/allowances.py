"""Refused prompts that were allowed after an appeal; creation asks here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sora_site.cases.models import Allowance, Case, Decision


def digest(text: str) -> str:
    """Names a text whatever its spaces and capitals."""
    return hashlib.sha256(" ".join(text.casefold().split()).encode()).hexdigest()


def allowed_reasons(person_id: int, text: str) -> frozenset[str]:
    """The reasons that moderators have set aside for these very words of this person. One query."""
    rows = Allowance.objects.filter(person_id=person_id, digest=digest(text), revoked_at=None)
    return frozenset(one for reasons in rows.values_list("reasons", flat=True) for one in reasons)


def allow(case: Case, decision: Decision) -> None:
    """Allows the prompt of a refusal for the person who asked, for the reasons that were looked at."""
    reasons: Iterable[str] = case.snapshot.get("reasons", [])
    if case.about_id is not None:
        Allowance.objects.create(
            person_id=case.about_id, digest=case.subject_ref, reasons=sorted(reasons), decision=decision
        )
