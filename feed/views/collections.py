"""Collections: a person's, one of them as a grid or a reel, and what its owner does with it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from feed import access, actions, queries
from feed.errors import TooManyError
from feed.forms import CollectionForm, NewCollectionForm
from feed.models import CollectionItem, Post
from feed.views.cursors import cursor, paged
from sora_site.people.access import visible_person
from sora_site.people.http import PersonRequest, back, signed_in


@require_safe
def collections(request: HttpRequest, handle: str) -> HttpResponse:
    owner = visible_person(request.user, handle)
    context = {
        "owner": owner,
        "collections": queries.collections_of(owner, request.user),
        "is_mine": owner == request.user,
        "form": NewCollectionForm(),
    }
    return render(request, "feed/collections.html", context)


@require_POST
@signed_in
def create_collection(request: PersonRequest) -> HttpResponse:
    form = NewCollectionForm(request.POST)
    if form.is_valid():
        try:
            made = actions.create_collection(request.user, **form.cleaned_data)
        except TooManyError as problem:
            form.add_error("name", str(problem))
        else:
            return redirect("feed:collection", made.public_id)
    lists = queries.collections_of(request.user, request.user)
    context = {"owner": request.user, "collections": lists, "is_mine": True, "form": form}
    return render(request, "feed/collections.html", context, status=422)


@require_safe
@paged
def collection(request: HttpRequest, public_id: str) -> HttpResponse:
    found = access.visible_collection(request.user, public_id)
    page = queries.items_of(found, request.user, cursor(request))
    is_mine = found.owner == request.user
    context = {
        "collection": found,
        "items": page.items,
        "next_cursor": page.next_cursor,
        "is_mine": is_mine,
        "is_ordering": is_mine and "order" in request.GET,
    }
    return render(request, "feed/collection.html", context)


@require_safe
@paged
def play_collection(request: HttpRequest, public_id: str) -> HttpResponse:
    found = access.visible_collection(request.user, public_id)
    page = queries.reel_of(found, request.user, cursor(request), begin=request.GET.get("from", ""))
    context: dict[str, Any] = {"cards": page.cards, "next_cursor": page.next_cursor, "collection": found}
    template = "feed/_cards.html" if cursor(request) and request.htmx else "feed/home.html"  # type: ignore[attr-defined]
    return render(request, template, context)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def edit_collection(request: PersonRequest, public_id: str) -> HttpResponse:
    mine = access.own_collection(request.user, public_id)
    form = CollectionForm(request.POST or None, initial={"name": mine.title, "audience": mine.audience})
    if form.is_valid():
        actions.change_collection(mine, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("feed:collection", public_id)
    context = {"form": form, "collection": mine}
    return render(request, "feed/collection_edit.html", context, status=422 if form.is_bound else 200)


@require_POST
@signed_in
def delete_collection(request: PersonRequest, public_id: str) -> HttpResponse:
    actions.delete_collection(access.own_collection(request.user, public_id))
    messages.success(request, _("The collection is gone. The films in it stay where they are."))
    return redirect("feed:collections", request.user.username)


@require_POST
@signed_in
def move_item(request: PersonRequest, public_id: str, pk: int) -> HttpResponse:
    """One place on or back."""
    mine = access.own_collection(request.user, public_id)
    item = get_object_or_404(CollectionItem.objects.select_related("collection"), collection=mine, pk=pk)
    other = queries.neighbour(item, -1 if request.POST.get("to") == "before" else 1, request.user)
    if other is not None:
        actions.move(item, other)
    if request.htmx:
        page = queries.items_of(mine, request.user, cursor(request))
        context = {"collection": mine, "items": page.items, "next_cursor": page.next_cursor, "moved": pk}
        return render(request, "feed/_order.html", {**context, "is_mine": True, "is_ordering": True})
    return back(request, f"/collections/{public_id}/?order=1")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def save(request: PersonRequest, public_id: str) -> HttpResponse:
    """In which of one's own lists a film is: as boxes to press, in a sheet or on a page."""
    post = access.visible_post(request.user, public_id)
    form, problem = NewCollectionForm(), ""
    if request.method == "POST":
        try:
            form = _changed(request, post)
        except TooManyError as too_many:
            form, problem = NewCollectionForm(initial={"name": request.POST.get("name", "")}), str(too_many)
        if not form.errors and not problem and not request.htmx:
            return back(request, request.path)
    lists = queries.collections_for(request.user, post)
    card = queries.cards([post.pk], request.user)[0]
    context = {"card": card, "collections": lists, "form": form, "problem": problem}
    template = "feed/_save.html" if request.htmx else "feed/save.html"
    return render(request, template, context, status=422 if form.errors or problem else 200)


def _changed(request: PersonRequest, post: Post) -> NewCollectionForm:
    """Puts the film into a list or takes it out; returns the form for a new list. Raises TooManyError."""
    if "new" in request.POST:
        form = NewCollectionForm(request.POST)
        if not form.is_valid():
            return form
        actions.collect(actions.create_collection(request.user, **form.cleaned_data), post)
    else:
        named = request.POST.get("collection", "")
        chosen = access.own_collection(request.user, named) if named else actions.saved(request.user)
        (actions.collect if request.POST.get("on", "1") == "1" else actions.take_out)(chosen, post)
    return NewCollectionForm()
