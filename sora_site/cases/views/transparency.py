"""What the moderators did, for everyone: numbers and no names."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sora_site.cases import figures
from sora_site.cases.reasons import RULES


@require_safe
def about_moderation(request: HttpRequest) -> HttpResponse:
    context = {"months": figures.months(), "sums": figures.sums(), "rules": RULES.values()}
    return render(request, "cases/about.html", context)
