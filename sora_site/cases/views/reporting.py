"""Reporting in two clicks: the reasons as buttons, and the button of one. Then thanks, and what else can be done."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import get_resolver
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from sora_site.cases import actions, queries, subjects, visitors
from sora_site.cases.access import own_report
from sora_site.cases.errors import CaseError
from sora_site.cases.forms import AppealForm, MoreForm, WordsForm
from sora_site.cases.models import Report
from sora_site.cases.reasons import DUE, REASONS
from sora_site.people.models import User


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def report(request: HttpRequest, kind: str, ref: str) -> HttpResponse:
    """Click one shows the reasons, click two sends one of them. Without an account it works the same."""
    if "\0" in ref:
        raise Http404
    found = subjects.get(kind).find(request.user, ref)
    if isinstance(request.user, User) and found.owner_id == request.user.pk:
        return HttpResponseBadRequest(_("This is yours: you can change or delete it yourself."))
    if request.method != "POST":
        context = {"found": found, "noun": subjects.noun(kind), "reasons": REASONS.values()}
        return render(request, _part(request, "cases/_report.html", "cases/report.html"), context)
    if (reason := request.POST.get("reason", "")) not in REASONS:
        return HttpResponseBadRequest(_("Choose one of the reasons."))
    if not visitors.may_report(request):
        return too_often(request)
    reporter = request.user if isinstance(request.user, User) else None
    made = actions.report(kind, found, reason, reporter=reporter, visitor="" if reporter else visitors.visitor(request))
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect("cases:own_report", made.key)
    return render(request, "cases/_thanks.html", thanks(request, made))


@require_http_methods(["GET", "HEAD"])
@never_cache
def own(request: HttpRequest, key: str) -> HttpResponse:
    """What became of a report, for whoever made it."""
    return show(request, own_report(request.user, key))


@require_POST
def more(request: HttpRequest, key: str) -> HttpResponse:
    """Words that the reporter adds."""
    made = own_report(request.user, key)
    form = MoreForm(request.POST)
    if form.is_valid():
        actions.add_words(made, form.cleaned_data["words"], form.cleaned_data["email"])
        if not request.htmx:  # type: ignore[attr-defined]
            return redirect("cases:own_report", made.key)
        made.refresh_from_db()
        return render(request, "cases/_thanks.html", {**thanks(request, made), "is_kept": True})
    template = _part(request, "cases/_thanks.html", "cases/own.html")
    return render(request, template, thanks(request, made, form), status=422)


@require_POST
def write(request: HttpRequest, key: str) -> HttpResponse:
    """A reporter writes to the moderators."""
    made = own_report(request.user, key)
    form = WordsForm(request.POST)
    if not form.is_valid():
        return show(request, made, {"message_form": form}, status=422)
    if not visitors.may_report(request):
        return too_often(request)
    actions.say(made.case, form.cleaned_data["words"], author=made.reporter, report=made)
    return redirect("cases:own_report", made.key)


@require_POST
def appeal(request: HttpRequest, key: str) -> HttpResponse:
    """A reporter asks to look again at something that was left as it is."""
    made = own_report(request.user, key)
    form = AppealForm(request.POST)
    if form.is_valid():
        try:
            actions.appeal(made.case, form.cleaned_data["words"], report=made)
        except CaseError as problem:
            form.add_error(None, str(problem))
        else:
            return redirect("cases:own_report", made.key)
    return show(request, made, {"appeal_form": form}, status=422)


def show(
    request: HttpRequest, made: Report, changed: dict[str, object] | None = None, status: int = 200
) -> HttpResponse:
    """The reporter's page."""
    return render(request, "cases/own.html", {**thanks(request, made), **(changed or {})}, status=status)


def thanks(request: HttpRequest, made: Report, form: MoreForm | None = None) -> dict[str, object]:
    """What the thank-you and the page of a report show."""
    view = queries.case_view(made.case, made)
    handle = made.case.snapshot.get("handle", "")
    return {
        "report": made,
        "view": view,
        "reason": REASONS[made.reason],
        "hours": int(DUE[made.case.severity].total_seconds() // 3600),
        "days": DUE[made.case.severity].days,
        "form": form or MoreForm(initial={"words": made.words, "email": made.email}),
        "message_form": WordsForm(),
        "appeal_form": AppealForm(),
        "handle": handle if isinstance(request.user, User) and handle != request.user.username else "",
    }


def too_often(request: HttpRequest) -> HttpResponse:
    """The site's page for it, whatever the roof has named so."""
    page: HttpResponse = get_resolver().resolve_error_handler(429)(request)
    return page


def _part(request: HttpRequest, part: str, page: str) -> str:
    return part if request.htmx else page  # type: ignore[attr-defined]
