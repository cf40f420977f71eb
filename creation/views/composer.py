"""The composer: a sentence, how it reads, and its cards, until the film begins."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from creation import actions, queries
from creation.access import own_generation
from creation.cards import CardsError, posted
from creation.composer import inspired
from creation.composer.board import CARDS_OPEN
from creation.composer.board import shown as shown_of
from creation.composer.facts import facts
from creation.composer.form import ComposerForm
from creation.composer.ideas import ideas
from creation.composer.opening import Opening, opening
from creation.composer.pace import paced, too_often, too_often_to_read
from creation.drafts import keeping, page, pictures
from creation.drafts import queries as drafts
from creation.errors import CreationError, NotPossibleError, RefusedError
from creation.models import Draft, Generation
from creation.quota.storage import StorageFullError
from creation.storyboard.types import Storyboard
from licensing.guard.types import Verdict
from sora_site.lib import ids
from sora_site.lib.media.errors import DiskFullError, MediaError
from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.models import User


@signed_in
@paced(20, otherwise=too_often)
def make(request: PersonRequest) -> HttpResponse:
    """The composer. A film that cannot begin leaves everything as it was typed, with the reason at its field."""
    person = request.user
    if request.method != "POST":
        return _opened(request, opening(person, request.GET))
    form = ComposerForm(request.POST, request.FILES, person=person)
    if "keep" in request.POST:
        return _kept(request, form)
    if not form.is_valid():
        return _composer(request, form, status=422)
    if {"read", "cards", "do"} & request.POST.keys():
        return _composer(request, form)
    try:
        films = _begin(person, form, request.POST)
    except CardsError as problem:
        form.add_error(None, str(problem))
        return _composer(request, form, status=422)
    except RefusedError as refusal:
        return _composer(request, form, verdict=refusal.verdict, status=422)
    except CreationError as problem:
        field = problem.field if isinstance(problem, NotPossibleError) and problem.field in form.fields else None
        form.add_error(field, problem.words)
        form.is_storage_full = isinstance(problem, StorageFullError)
        return _composer(request, form, status=422)
    except DiskFullError as problem:
        form.add_error(None, problem.message)
        return _composer(request, form, status=507)
    except MediaError as problem:
        form.add_error("picture" if "picture" in request.FILES else "things", str(problem))
        return _composer(request, form, status=422)
    if len(films) > 1:
        return redirect("creation:takes", films[0].batch)
    return redirect("creation:film", films[0].public_id)


def _begin(person: User, form: ComposerForm, typed: QueryDict) -> list[Generation]:
    fields = _fields(typed)
    here = page.page(fields)
    films = _begun(person, form, posted(fields), drafts.here(person, here))
    if here is not None:
        keeping.become_film(person, here)
    return films


def _begun(person: User, form: ComposerForm, board: Storyboard | None, draft: Draft | None) -> list[Generation]:
    chosen = form.cleaned_data
    width, height = form.dimensions
    file, files = chosen.get("picture"), chosen.get("things") or []
    if (file or files) and (twin := actions.begun(person, chosen["request_key"], chosen["takes"])) is not None:
        return [twin]
    earlier = own_generation(person, chosen["again"]) if chosen["again"] else None
    sources = [source for source in (draft, earlier) if source is not None]
    picture = next((source.picture for source in sources if source.picture), None)
    things = list(draft.things.order_by("pk")) if draft else []
    if earlier and board and not things:
        things = list(queries.things_of(earlier))
    after = inspired.maybe_shown(person, chosen["after"])
    return actions.begin_several(
        person,
        chosen["prompt"],
        seconds=chosen["seconds"],
        width=width,
        height=height,
        seed=chosen["seed"] if chosen["seed"] is not None else earlier.seed if earlier and board else None,
        picture=actions.take_picture(person, file) if file else picture,
        request_key=chosen["request_key"],
        storyboard=board,
        things=[actions.take_picture(person, thing) for thing in files] or things,
        style=chosen["style"],
        takes=chosen["takes"],
        after=after if after and inspired.still_after(after, chosen["prompt"]) else None,
    )


def _kept(request: PersonRequest, form: ComposerForm) -> HttpResponse:
    """The button of those whose page has no script: everything is kept, and the page opens with it."""
    person = request.user
    fields = _fields(request.POST)
    try:
        here = page.page(fields) or page.Page(ids.short_token(), "")
        kept = keeping.keep(person, here, page.content(fields), for_picture=bool(request.FILES))
        if kept.draft is not None:
            pictures.take_files(person, kept.draft, request.FILES)
    except (CreationError, MediaError) as problem:
        form.add_error(None, str(problem))
        return _composer(request, form, status=422)
    if kept.draft is None:
        messages.info(request, _("There is nothing to keep yet."))
        return redirect("creation:make")
    messages.success(request, _("Kept. You can go on with it on any device."))
    return redirect(f"{reverse('creation:make')}?draft={kept.draft.public_id}")


def _opened(request: PersonRequest, here: Opening) -> HttpResponse:
    form = ComposerForm(person=request.user, initial=here.typed)
    board = (
        {**CARDS_OPEN, "storyboard": here.board, "told": here.told, "is_behind": _is_behind(here)} if here.board else {}
    )
    return _composer(request, form, shown=board, here=here)


def _is_behind(here: Opening) -> bool:
    """Whether the words have changed since the cards were read from them."""
    return here.told != here.typed.get("prompt", "")


def _composer(
    request: PersonRequest,
    form: ComposerForm,
    *,
    verdict: Verdict | None = None,
    status: int = 200,
    shown: dict[str, Any] | None = None,
    here: Opening | None = None,
) -> HttpResponse:
    person = request.user
    fields = _fields(request.POST)
    window = page.page(fields)
    draft = here.draft if here else drafts.here(person, window)
    for field in request.FILES.keys() & form.fields.keys() - form.errors.keys():
        # No page can put a file back into its field.
        form.add_error(field, _("Please choose your picture once more."))
    shown = shown_of(fields) if shown is None else shown
    name = draft.public_id if draft else window.draft if window else ids.short_token()
    context = {
        "form": form,
        "verdict": verdict,
        "facts": facts(
            person, here.typed if here else fields, shown.get("storyboard") if shown.get("is_open") else None
        ),
        "ideas": ideas(),
        "worker_alive": queries.worker_alive(),
        "draft": draft,
        "draft_name": name,
        "revision": _revision(draft, window),
        "pictures": pictures.pictures_of(draft) if draft else [],
        "drafts": drafts.lines(person, but=name, most=4),
        "is_left_off": here is not None and here.is_left_off,
        "after": here.after if here else inspired.maybe_shown(person, fields.get("after", "")),
        **shown,
    }
    return render(request, "creation/make.html", context, status=status)


@require_POST
@signed_in
@paced(120, otherwise=too_often_to_read)
def read_prompt(request: PersonRequest) -> HttpResponse:
    """The storyboard of what is being typed, or of the cards that are being changed; nothing is kept."""
    fields = _fields(request.POST)
    shown = shown_of({**fields, "read": "1"})
    if shown.get("storyboard") is None and not shown.get("problem"):
        return HttpResponse("")
    return render(request, "creation/_board.html", {**shown, "is_answer": True})


@require_POST
@signed_in
@paced(120, otherwise=too_often_to_read)
def estimate(request: PersonRequest) -> HttpResponse:
    """How long what the chips hold would take, and what there is room for."""
    fields = _fields(request.POST)
    try:
        board = posted(fields)
    except CardsError:
        board = None
    return render(request, "creation/_facts.html", {"facts": facts(request.user, fields, board)})


def _revision(draft: Draft | None, window: page.Page | None) -> int:
    """What the page may write over: what it shows, not what another window has written since it was opened."""
    if draft is None:
        return 0
    return draft.revision if window is None or window.window == draft.window else window.revision


def _fields(typed: QueryDict) -> dict[str, str]:
    return {name: str(typed[name]) for name in typed}
