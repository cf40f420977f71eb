"""The pages of the first minute. Each step is a form or a link; every one can be left out."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from creation.composer.ideas import ideas
from feed.guide import progress
from feed.guide.steps import Step, standing
from sora_site.people.forms import NameForm
from sora_site.people.http import PersonRequest, signed_in

#: The name is left as it is.
PASSED = "sentence"


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@never_cache
def welcome(request: PersonRequest) -> HttpResponse:
    """The step that is next: a name, then a sentence; who has a film is led to it."""
    where = standing(request.user)
    if where.step == Step.DONE:
        progress.end(request)
        return redirect("creation:make")
    if where.film is not None:
        return redirect("creation:film", where.film.public_id)
    progress.begin(request)
    if where.step == Step.SENTENCE or PASSED in request.GET:
        return render(request, "feed/guide/sentence.html", {"ideas": ideas(), "step": Step.SENTENCE})
    form = NameForm(request.POST or None, instance=request.user)
    if form.is_valid():
        form.save()
        return redirect("feed:welcome")
    status = 422 if form.is_bound else 200
    return render(request, "feed/guide/name.html", {"form": form, "step": Step.NAME}, status=status)


@require_POST
@signed_in
def leave(request: PersonRequest) -> HttpResponse:
    """Ends the guide, and it does not come back by itself."""
    where = standing(request.user)
    progress.end(request)
    return redirect("creation:films" if where.is_ready else "feed:home")
