"""One comment: its heart, its pin, other words for it, and its end."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from feed import access, actions, queries
from feed.errors import PausedError, TooLateError
from feed.forms import CommentEditForm
from feed.models import Comment
from sora_site.people.http import PersonRequest, back, signed_in


@require_safe
def comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Where it stands; by htmx the comment alone."""
    said = access.visible_comment(request.user, pk)
    if request.htmx:  # type: ignore[attr-defined]
        return _drawn(request, said)
    return redirect(queries.one(said, request.user).url)


@require_POST
@signed_in
def like_comment(request: PersonRequest, pk: int) -> HttpResponse:
    said = access.visible_comment(request.user, pk)
    is_liked = request.POST.get("on", "1") == "1"
    (actions.like_comment if is_liked else actions.unlike_comment)(said, request.user)
    if request.htmx:
        return render(request, "feed/_comment_like.html", {"comment": queries.one(said, request.user)})
    return back(request, queries.one(said, request.user).url)


@require_POST
@signed_in
def pin_comment(request: PersonRequest, pk: int) -> HttpResponse:
    said = access.pinnable_comment(request.user, pk)
    is_pinned = request.POST.get("on", "1") == "1"
    if is_pinned and not actions.pin(said):
        return HttpResponseBadRequest(_("Only a comment that begins a talk can be pinned."))
    if not is_pinned:
        actions.unpin(said)
    return back(request, queries.one(said, request.user).url)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def edit_comment(request: PersonRequest, pk: int) -> HttpResponse:
    said = access.own_comment(request.user, pk)
    form = CommentEditForm(request.POST or None, initial={"words": said.words})
    if form.is_valid():
        try:
            actions.edit_comment(said, form.cleaned_data["words"])
        except (TooLateError, PausedError) as problem:
            form.add_error("words", str(problem))
        else:
            return _drawn(request, said) if request.htmx else redirect(queries.one(said, request.user).url)
    template = "feed/_comment_edit.html" if request.htmx else "feed/comment_edit.html"
    context = {"form": form, "comment": queries.one(said, request.user)}
    return render(request, template, context, status=422 if form.is_bound else 200)


@require_POST
@signed_in
def delete_comment(request: PersonRequest, pk: int) -> HttpResponse:
    said = access.deletable_comment(request.user, pk)
    actions.delete_comment(said)
    if not request.htmx:
        return back(request, f"/v/{said.post.clip.public_id}/comments/")
    if said.thread_id is None and Comment.objects.filter(pk=pk, replies__gt=0).exists():
        thread = access.visible_thread(request.user, pk)
        return render(request, "feed/_thread.html", {"thread": {"first": queries.one(thread, request.user)}})
    return HttpResponse()


def _drawn(request: HttpRequest, said: Comment) -> HttpResponse:
    return render(request, "feed/_comment.html", {"comment": queries.one(said, request.user)})
