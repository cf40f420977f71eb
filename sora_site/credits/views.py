from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sora_site.credits import packages, works


@require_safe
def credits_page(request: HttpRequest) -> HttpResponse:
    """Who made what the site is made with. Asks the database nothing of its own."""
    found = {"groups": works.GROUPS, "direct": packages.direct(), "others": packages.others()}
    return render(request, "credits.html", found)
