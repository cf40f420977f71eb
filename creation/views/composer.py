"""The composer: a sentence, how it reads, and its cards, until the film begins."""

from __future__ import annotations

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from creation import actions, estimates, options, queries, turns
from creation.access import own_generation
from creation.cards import CardsError, do, posted
from creation.errors import CreationError, NotPossibleError, RefusedError
from creation.forms import ComposerForm
from creation.ideas import ideas
from creation.models import Generation
from creation.pace import paced, too_often, too_often_to_read
from creation.quota import quota_of
from creation.storyboard import EmptyPromptError, read
from creation.storyboard.thoughts import thoughts
from creation.storyboard.types import Storyboard
from creation.words import takes_words, waiting_words
from licensing.guard.types import Verdict
from sora_site.lib.media.errors import MediaError
from sora_site.people.models import User

_OPEN = {"is_open": True}


@login_required
@paced(20, otherwise=too_often)
def make(request: HttpRequest) -> HttpResponse:
    """The composer. A film that cannot begin leaves everything as it was typed, with the reason at its field."""
    person = cast(User, request.user)
    if request.method != "POST":
        return _opened(request, person)
    form = ComposerForm(request.POST, request.FILES, person=person)
    if not form.is_valid():
        return _composer(request, form, status=422)
    if {"read", "cards", "do"} & request.POST.keys():
        return _composer(request, form)
    try:
        generation = _begin(person, form, posted(_fields(request.POST)))
    except CardsError as problem:
        form.add_error(None, str(problem))
        return _composer(request, form, status=422)
    except RefusedError as refusal:
        return _composer(request, form, verdict=refusal.verdict, status=422)
    except CreationError as problem:
        field = problem.field if isinstance(problem, NotPossibleError) and problem.field in form.fields else None
        form.add_error(field, problem.words)
        return _composer(request, form, status=422)
    except MediaError as problem:
        form.add_error("picture" if "picture" in request.FILES else "things", str(problem))
        return _composer(request, form, status=422)
    return redirect("creation:film", generation.public_id)


def _begin(person: User, form: ComposerForm, storyboard: Storyboard | None) -> Generation:
    chosen = form.cleaned_data
    width, height = form.dimensions
    file, things = chosen.get("picture"), chosen.get("things") or []
    if (file or things) and (twin := actions.begun(person, chosen["request_key"])) is not None:
        return twin
    earlier = own_generation(person, chosen["again"]) if chosen["again"] else None
    picture = actions.take_picture(person, file) if file else earlier.picture if earlier else None
    brought = [actions.take_picture(person, thing) for thing in things]
    if earlier and not things and storyboard:
        brought = list(queries.things_of(earlier))
    return actions.begin(
        person,
        chosen["prompt"],
        seconds=chosen["seconds"],
        width=width,
        height=height,
        # Another seed would draw other faces: only what was changed is to change.
        seed=earlier.seed if earlier and storyboard else None,
        picture=picture,
        request_key=chosen["request_key"],
        storyboard=storyboard,
        things=brought,
    )


def _opened(request: HttpRequest, person: User) -> HttpResponse:
    """The composer as it opens: empty, with a prompt from the address, or with an earlier film to try again."""
    if not (public_id := request.GET.get("from", "")):
        typed = {"prompt": request.GET.get("prompt", "")[: actions.LONGEST_PROMPT]}
        return _composer(request, ComposerForm(person=person, initial=typed))
    earlier = own_generation(person, public_id)
    typed = {
        "prompt": earlier.prompt,
        "seconds": f"{earlier.seconds:g}",
        "size": f"{earlier.width}x{earlier.height}",
    }
    if "cards" not in request.GET:
        return _composer(request, ComposerForm(person=person, initial=typed))
    try:
        board = Storyboard.from_data(earlier.storyboard)
    except ValueError:
        board = None  # another version of the site wrote it
    return _composer(request, ComposerForm(person=person, initial={**typed, "again": public_id}), board=board)


def _composer(
    request: HttpRequest,
    form: ComposerForm,
    verdict: Verdict | None = None,
    status: int = 200,
    board: Storyboard | None = None,
) -> HttpResponse:
    person = cast(User, request.user)
    width, height = options.capabilities().sizes[0]
    for field in request.FILES.keys() & form.fields.keys() - form.errors.keys():
        # No page can put a file back into its field.
        form.add_error(field, _("Please choose your picture once more."))
    work = estimates.seconds_for(options.engine_name(), 10, width, height)
    waiting = turns.position_if_asked(person)
    context = {
        "form": form,
        "verdict": verdict,
        "quota": quota_of(person),
        "waiting": waiting,
        "waiting_words": waiting_words(waiting),
        "estimate_words": takes_words(work * (waiting + 1)) if work else "",
        "ideas": ideas(),
        "worker_alive": queries.worker_alive(),
        **({**_OPEN, "storyboard": board, "told": form.initial["prompt"]} if board else _shown(_fields(request.POST))),
    }
    return render(request, "creation/make.html", context, status=status)


@login_required
@require_POST
@paced(120, otherwise=too_often_to_read)
def read_prompt(request: HttpRequest) -> HttpResponse:
    """The storyboard of what is being typed, or of the cards that are being changed; nothing is kept."""
    shown = _shown({**_fields(request.POST), "read": "1"})
    if shown.get("storyboard") is None and not shown.get("problem"):
        return HttpResponse("")
    return render(request, "creation/_board.html", {**shown, "is_answer": True})


def _fields(typed: QueryDict) -> dict[str, str]:
    return {name: str(typed[name]) for name in typed}


def _shown(fields: dict[str, str]) -> dict[str, object]:
    """What stands under the prompt: nothing, how it reads, or its cards with what was just done to them."""
    prompt = fields.get("prompt", "").replace("\r\n", "\n")
    is_anew = "again_read" in fields
    anew = {"is_open": is_anew or "cards" in fields, "told": prompt}
    try:
        board = None if is_anew else posted(fields)
    except CardsError as problem:
        return {**anew, **_OPEN, "storyboard": _read(fields), "problem": str(problem)}
    if board is None:
        read_now = _read(fields) if {"read", "cards", "again_read"} & fields.keys() else None
        return {**anew, "storyboard": read_now, "thoughts": thoughts(prompt, read_now) if read_now else ()}
    told = fields.get("board-prompt", prompt).replace("\r\n", "\n")
    shown = {**_OPEN, "told": told, "is_behind": told != prompt}
    try:
        # The seed decides only what the words leave open.
        return {**shown, "storyboard": do(board, fields, seed=0)}
    except CardsError as problem:
        return {**shown, "storyboard": board, "problem": str(problem)}


def _read(typed: dict[str, str]) -> Storyboard | None:
    """How a prompt reads; None when there is nothing to read."""
    try:
        seconds = min(max(float(typed.get("seconds") or 10), 2), 60)
        return read(typed.get("prompt", "")[: actions.LONGEST_PROMPT], seconds)
    except (ValueError, EmptyPromptError):
        return None
