"""Hiding a thing for a case, and bringing it back exactly as it was."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sora_site.cases import subjects
from sora_site.cases.errors import NotPossibleError
from sora_site.cases.models import Case, Hold


def is_held(kind: str, ref: str) -> bool:
    """Whether any case keeps this from being shown. One query."""
    return Hold.objects.filter(subject_kind=kind, subject_ref=ref).exists()


def withhold(case: Case) -> None:
    """Hides the thing, unless this case hides it already."""
    act = _act(case, "withhold")
    kind = _kind(case)
    others = Hold.objects.filter(subject_kind=kind, subject_ref=case.subject_ref)
    if others.filter(case=case).exists():
        return
    first = others.first()
    # The row first: the floors above look whether one stands.
    hold = Hold.objects.create(
        case=case, subject_kind=kind, subject_ref=case.subject_ref, kept=first.kept if first else {}
    )
    if first is None and (kept := act(case.subject_ref, {})):
        Hold.objects.filter(pk=hold.pk).update(kept=kept)


def restore(case: Case) -> bool:
    """Lifts this case's hold; the thing is back when no other case holds it. Returns whether there was one."""
    hold = Hold.objects.filter(case=case).first()
    if hold is None:
        return False
    hold.delete()
    if not is_held(hold.subject_kind, hold.subject_ref) and subjects.load(case.subject_kind, case.subject_ref):
        _act(case, "restore")(case.subject_ref, hold.kept)
    return True


def erase(case: Case) -> None:
    """Removes the thing for good; nothing holds it any more."""
    act = _act(case, "erase")
    act(case.subject_ref, {})
    Hold.objects.filter(subject_kind=_kind(case), subject_ref=case.subject_ref).delete()


def do(case: Case, name: str) -> None:
    """Any other act of the thing."""
    _act(case, name)(case.subject_ref, {})


def _kind(case: Case) -> str:
    return subjects.get(case.subject_kind).holds_as or case.subject_kind


def _act(case: Case, name: str) -> subjects.Act:
    act = subjects.get(case.subject_kind).acts.get(name)
    if act is None or subjects.load(case.subject_kind, case.subject_ref) is None:
        raise NotPossibleError(_("It is gone already: its maker may have deleted it. Choose “Nothing is wrong”."))
    return act
