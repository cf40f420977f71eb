"""A case for the person it is about, and how they stand."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sora_site.cases import actions, queries, standing, visitors
from sora_site.cases.access import own_case
from sora_site.cases.errors import CaseError
from sora_site.cases.forms import AppealForm, CounterNoticeForm, WordsForm
from sora_site.cases.models import Case, Kind, Report
from sora_site.cases.reasons import RULES
from sora_site.cases.views.reporting import too_often
from sora_site.people.http import PersonRequest, signed_in


@require_safe
@signed_in
@never_cache
def case(request: PersonRequest, public_id: str) -> HttpResponse:
    """Whoever reported it is shown their own side."""
    mine = Report.objects.filter(case__public_id=public_id, reporter=request.user).first()
    if mine is not None:
        return redirect("cases:own_report", mine.key)
    return _show(request, own_case(request.user, public_id))


@require_POST
@signed_in
def write(request: PersonRequest, public_id: str) -> HttpResponse:
    """The person writes to the moderators."""
    about = own_case(request.user, public_id)
    form = WordsForm(request.POST)
    if not form.is_valid():
        return _show(request, about, {"message_form": form}, status=422)
    if not visitors.may_write(request.user):
        return too_often(request)
    actions.say(about, form.cleaned_data["words"], author=request.user)
    return redirect("cases:case", public_id)


@require_POST
@signed_in
def appeal(request: PersonRequest, public_id: str) -> HttpResponse:
    """Against a takedown notice this is a counter-notice, with what the law asks of it."""
    about = own_case(request.user, public_id)
    form = _appeal_form(about, request)
    if form.is_valid():
        said = form.said if isinstance(form, CounterNoticeForm) else None
        try:
            actions.appeal(about, form.cleaned_data["words"], by=request.user, counter_notice=said)
        except CaseError as problem:
            form.add_error(None, str(problem))
        else:
            return redirect("cases:case", public_id)
    return _show(request, about, {"appeal_form": form}, status=422)


@require_http_methods(["GET", "HEAD"])
@signed_in
@never_cache
def own_standing(request: PersonRequest) -> HttpResponse:
    context = {
        "standing": queries.standing_of(request.user.pk),
        "steps": standing.steps(),
        "rules": RULES.values(),
    }
    return render(request, "cases/standing.html", context)


def _appeal_form(about: Case, request: HttpRequest | None = None) -> AppealForm:
    kind = CounterNoticeForm if about.kind == Kind.TAKEDOWN else AppealForm
    return kind(request.POST if request else None)


def _show(
    request: HttpRequest, about: Case, changed: dict[str, object] | None = None, status: int = 200
) -> HttpResponse:
    context = {
        "view": queries.case_view(about),
        "case": about,
        "message_form": WordsForm(),
        "appeal_form": _appeal_form(about),
    }
    return render(request, "cases/case.html", {**context, **(changed or {})}, status=status)
