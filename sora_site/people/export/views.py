"""The page on which a person takes everything along."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sora_site.lib.media import door
from sora_site.lib.work import OPEN, State
from sora_site.people.export import asking, registry
from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.models import Export


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@never_cache
def export(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        try:
            asking.ask(request.user)
        except asking.TooOftenError:
            messages.error(request, _("You asked for this several times today. Please wait until tomorrow."))
        return redirect("people:export")
    found = asking.latest(request.user)
    labels = {part.name: part.label for part in registry.parts()}
    context = {
        "export": found,
        "is_open": found is not None and found.state in OPEN,
        "part": labels.get(found.part, "") if found else "",
        "parts": registry.parts(),
        "days": asking.KEPT_FOR.days,
    }
    return render(request, "people/export/_state.html" if request.htmx else "people/export/page.html", context)


@require_POST
@signed_in
def cancel(request: PersonRequest) -> HttpResponse:
    asking.cancel(request.user)
    return redirect("people:export")


@require_safe
@signed_in
@never_cache
def export_file(request: PersonRequest, key: str) -> HttpResponse:
    mine = Export.objects.filter(person=request.user, key=key, state=State.COMPLETED, expires_at__gt=timezone.now())
    found = mine.first()
    if found is None:
        raise Http404
    try:
        path = asking.file(found)
    except FileNotFoundError:
        raise Http404 from None
    name = f"{request.user.username}-{found.asked_at:%Y-%m-%d}.zip"
    answer = door.send(request, path, content_type="application/zip", download_name=name, private=True)
    return cast(HttpResponse, answer)
