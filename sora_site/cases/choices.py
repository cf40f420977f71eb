"""Which outcomes a case can have now."""

from __future__ import annotations

from sora_site.cases import appeals, subjects
from sora_site.cases.models import Case, Decision, Kind, State
from sora_site.cases.outcomes import OUTCOMES, Outcome, Side


def of(case: Case, last: Decision | None) -> list[Outcome]:
    """In the order of the buttons. After a decision on an appeal there is nothing more to decide."""
    if last is None:
        return [OUTCOMES[code] for code in _first(case)]
    if appeals.is_final(last):
        return []
    side = OUTCOMES[last.outcome].against
    is_appealed = case.state == State.APPEALED
    codes = ["uphold"] if is_appealed else []
    if side == Side.OWNER:
        # Also without an appeal: moderators may see a mistake themselves.
        codes = ["overturn", *codes]
    elif last.outcome == "keep":
        codes += _acts(case)
    return [OUTCOMES[code] for code in codes]


def _first(case: Case) -> list[str]:
    return ["allow", "refuse"] if case.kind == Kind.REFUSAL else ["keep", *_acts(case)]


def _acts(case: Case) -> list[str]:
    if subjects.load(case.subject_kind, case.subject_ref) is None:
        return []
    acts = subjects.get(case.subject_kind).acts
    return [code for code in ("withhold", "erase", "suspend") if code in acts]
