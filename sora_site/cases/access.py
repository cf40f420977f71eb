"""The ways to a case that know who asks; what is not theirs to know of is a 404."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import Http404

from sora_site.cases.models import Case, Report
from sora_site.people.access import Viewer
from sora_site.people.models import User


def is_moderator(person: Viewer) -> bool:
    """Whether this person may decide cases."""
    return isinstance(person, User) and person.is_active and person.is_staff and person.has_perm("cases.decide_case")


def moderators() -> QuerySet[User]:
    """Everyone who may decide cases."""
    return User.objects.with_perm("cases.decide_case").filter(is_staff=True)


def readable(by: User) -> QuerySet[Case]:
    """The cases a moderator may read: none about themselves while somebody else can look, for it names who reported."""
    if moderators().exclude(pk=by.pk).exists():
        return Case.objects.exclude(about=by)
    return Case.objects.all()


def own_case(person: User, public_id: str) -> Case:
    """A decided or held case about this person or asked by them. Raises Http404.

    Of a mere report nobody learns before something was done: it may be nothing, and it would point at who reported.
    """
    case = Case.objects.filter(about=person, public_id=public_id).first()
    if case is None or not is_told(case):
        raise Http404
    return case


def is_told(case: Case) -> bool:
    """Whether the person a case is about has been told of it."""
    if case.kind in {"refusal", "strike"} or case.holds.exists():
        return True
    return case.decisions.exclude(outcome="keep").exists()


def own_report(viewer: Viewer, key: str) -> Report:
    """A report by its key: the reporter's own, or one made without an account by whoever holds it. Raises Http404."""
    report = Report.objects.select_related("case").filter(key=key).first()
    if report is None or (report.reporter_id is not None and report.reporter_id != getattr(viewer, "pk", None)):
        raise Http404
    return report
