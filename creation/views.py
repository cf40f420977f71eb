"""Pages of making: the composer, a film in progress or done, one's films, and the files of clips."""

from __future__ import annotations

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from creation import actions, estimates, media, options, queries, slots, turns
from creation.access import own_generation, visible_clip_by_key
from creation.errors import CreationError, NotPossibleError, RefusedError
from creation.forms import ComposerForm
from creation.ideas import ideas
from creation.models import Audience, Generation
from creation.pace import paced, too_often, too_often_to_read
from creation.quota import quota_of
from creation.storyboard import EmptyPromptError, read
from creation.storyboard.types import Storyboard
from creation.words import takes_words, waiting_words
from licensing.guard.types import Verdict
from sora_site.lib.cursors import BadCursorError, Cursor
from sora_site.lib.media import door
from sora_site.lib.media.errors import MediaError
from sora_site.people.models import User

PAGE = 24


@login_required
@paced(20, otherwise=too_often)
def make(request: HttpRequest) -> HttpResponse:
    """The composer. A film that cannot begin leaves everything as it was typed, with the reason at its field."""
    person = cast(User, request.user)
    if request.method != "POST":
        return _composer(request, ComposerForm(person=person, initial=_from_earlier(request)))
    form = ComposerForm(request.POST, request.FILES, person=person)
    if not form.is_valid():
        return _composer(request, form, status=422)
    if "read" in request.POST:
        return _composer(request, form)
    try:
        generation = _begin(person, form)
    except RefusedError as refusal:
        return _composer(request, form, verdict=refusal.verdict, status=422)
    except CreationError as problem:
        field = problem.field if isinstance(problem, NotPossibleError) and problem.field in form.fields else None
        form.add_error(field, problem.words)
        return _composer(request, form, status=422)
    except MediaError as problem:
        form.add_error("picture", str(problem))
        return _composer(request, form, status=422)
    return redirect("creation:film", generation.public_id)


def _begin(person: User, form: ComposerForm) -> Generation:
    chosen = form.cleaned_data
    width, height = form.dimensions
    file = chosen.get("picture")
    if file and (twin := actions.begun(person, chosen["request_key"])) is not None:
        return twin
    return actions.begin(
        person,
        chosen["prompt"],
        seconds=chosen["seconds"],
        width=width,
        height=height,
        picture=actions.take_picture(person, file) if file else None,
        request_key=chosen["request_key"],
    )


def _from_earlier(request: HttpRequest) -> dict[str, str]:
    """What a film that is to be tried again began with; or a prompt given in the address."""
    if public_id := request.GET.get("from", ""):
        earlier = own_generation(request.user, public_id)
        return {
            "prompt": earlier.prompt,
            "seconds": f"{earlier.seconds:g}",
            "size": f"{earlier.width}x{earlier.height}",
        }
    return {"prompt": request.GET.get("prompt", "")[: actions.LONGEST_PROMPT]}


def _composer(
    request: HttpRequest, form: ComposerForm, verdict: Verdict | None = None, status: int = 200
) -> HttpResponse:
    person = cast(User, request.user)
    width, height = options.capabilities().sizes[0]
    if "picture" in form.fields and "picture" not in form.errors and "picture" in request.FILES:
        # No page can put a file back into its field.
        form.add_error("picture", _("Please choose your picture once more."))
    work = estimates.seconds_for(options.engine_name(), 10, width, height)
    waiting = turns.position_if_asked(person)
    context = {
        "form": form,
        "verdict": verdict,
        "quota": quota_of(person),
        "waiting": waiting,
        "waiting_words": waiting_words(waiting),
        "estimate_words": takes_words(work * (waiting + 1)) if work else "",
        "storyboard": _board(request.POST) if "read" in request.POST else None,
        "ideas": ideas(),
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/make.html", context, status=status)


@login_required
@require_POST
@paced(120, otherwise=too_often_to_read)
def read_prompt(request: HttpRequest) -> HttpResponse:
    """The storyboard of what is being typed, as cards; nothing is kept."""
    storyboard = _board(request.POST)
    if storyboard is None:
        return HttpResponse("")
    return render(request, "creation/_storyboard.html", {"storyboard": storyboard, "is_answer": True})


def _board(typed: QueryDict) -> Storyboard | None:
    """How a prompt reads; None when there is nothing to read."""
    try:
        seconds = min(max(float(typed.get("seconds") or 10), 2), 60)
        return read(typed.get("prompt", "")[: actions.LONGEST_PROMPT], seconds)
    except (ValueError, EmptyPromptError):
        return None


@login_required
@require_GET
def films(request: HttpRequest) -> HttpResponse:
    """A person's films, newest first, drafts among them."""
    person = cast(User, request.user)
    rows = queries.mine(person)
    if text := request.GET.get("cursor"):
        try:
            rows = rows.filter(pk__lt=Cursor.parse(text).id)
        except BadCursorError:
            return HttpResponse(_("This address does not go on from any page."), status=400)
    page = list(rows.order_by("-pk")[: PAGE + 1])
    context = {
        "films": [queries.film_view(generation) for generation in page[:PAGE]],
        "next_cursor": str(Cursor(0, page[PAGE - 1].pk)) if len(page) > PAGE else None,
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/films.html", context)


@login_required
@require_GET
def film(request: HttpRequest, public_id: str) -> HttpResponse:
    """One film, while it is made and when it is done."""
    generation = own_generation(request.user, public_id)
    has_clip = generation.state == "completed"
    context = {
        "film": queries.film_view(generation),
        "storyboard": _storyboard(generation),
        "panels": slots.panels(request, generation) if has_clip else [],
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/film.html", context)


def _storyboard(generation: Generation) -> Storyboard | None:
    """None where another version of the site wrote it: the film itself can still be seen."""
    try:
        return Storyboard.from_data(generation.storyboard)
    except ValueError:
        return None


@login_required
@require_POST
def cancel(request: HttpRequest, public_id: str) -> HttpResponse:
    """Stops a film at any moment."""
    generation = own_generation(request.user, public_id)
    actions.cancel(generation)
    return redirect("creation:film", generation.public_id)


@login_required
@require_POST
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """Deletes a film for good."""
    actions.delete(own_generation(request.user, public_id))
    return redirect("creation:films")


@login_required
@require_safe
def preview(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """The newest picture of a film that is being made."""
    path = media.preview_path(own_generation(request.user, public_id).folder)
    if not path.exists():
        raise Http404
    return door.send(request, path, content_type="image/jpeg", private=True)


@require_safe
def clip_file(request: HttpRequest, key: str, name: str) -> HttpResponseBase:
    """One of a clip's files, to whoever may see the clip."""
    content_type = media.FILES.get(name)
    if content_type is None:
        raise Http404
    clip = visible_clip_by_key(request.user, key)
    path = media.clip_folder(clip) / name
    if not path.exists():
        raise Http404
    return door.send(
        request,
        path,
        content_type=content_type,
        private=clip.audience != Audience.PUBLIC,
        download_name=f"{clip.public_id}{path.suffix}" if "download" in request.GET else None,
    )
