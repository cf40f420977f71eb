"""Public forms of the law: takedown notices and removal requests. They work without an account."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from sora_site.cases import actions, visitors
from sora_site.cases.forms import NoticeForm, RemovalForm
from sora_site.cases.models import Kind
from sora_site.cases.views.reporting import too_often
from sora_site.people.models import User


@require_http_methods(["GET", "HEAD", "POST"])
def takedown(request: HttpRequest) -> HttpResponse:
    return _notice(request, NoticeForm, Kind.TAKEDOWN, "cases/takedown.html")


@require_http_methods(["GET", "HEAD", "POST"])
def removal(request: HttpRequest) -> HttpResponse:
    return _notice(request, RemovalForm, Kind.REMOVAL, "cases/removal.html")


def _notice(request: HttpRequest, kind_of_form: type[NoticeForm], kind: Kind, template: str) -> HttpResponse:
    initial = {"where": request.GET.get("where", "")[:500]}
    form = kind_of_form(request.POST if request.method == "POST" else None, viewer=request.user, initial=initial)
    if not form.is_valid():
        return render(request, template, {"form": form}, status=422 if form.is_bound else 200)
    if not visitors.may_give_notice(request):
        return too_often(request)
    reporter = request.user if isinstance(request.user, User) else None
    reports = actions.notice(kind, form.save(commit=False), form.things, reporter=reporter)
    if len(reports) == 1:
        return redirect("cases:own_report", reports[0].key)
    return render(request, "cases/sent.html", {"reports": reports})
