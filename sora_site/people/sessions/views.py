"""Where one is signed in, and the end of it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.sessions import open_ones


@require_safe
@signed_in
@never_cache
def own_sessions(request: PersonRequest) -> HttpResponse:
    return render(request, "people/sessions.html", {"sessions": open_ones.sessions_of(request)})


@require_POST
@signed_in
def end_session(request: PersonRequest, pk: int) -> HttpResponse:
    if not open_ones.end(request.user, pk):
        raise Http404
    messages.success(request, _("That session has ended."))
    return redirect("people:sessions")


@require_POST
@signed_in
def end_other_sessions(request: PersonRequest) -> HttpResponse:
    open_ones.end_others(request)
    messages.success(request, _("You are signed out everywhere but here."))
    return redirect("people:sessions")
