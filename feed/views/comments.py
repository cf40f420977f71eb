from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from feed import access, actions, queries
from feed.errors import TooFastError
from feed.forms import CommentForm
from feed.models import Post
from feed.views.cursors import cursor, paged
from sora_site.people.http import PersonRequest, back, signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@paged
def comments(request: HttpRequest, public_id: str) -> HttpResponse:
    if request.method == "POST":
        return _say(request, public_id)
    return _show(request, access.visible_post(request.user, public_id), CommentForm())


@signed_in
def _say(request: PersonRequest, public_id: str) -> HttpResponse:
    post = access.visible_post(request.user, public_id)
    form = CommentForm(request.POST)
    if form.is_valid():
        try:
            actions.comment(post, request.user, form.cleaned_data["words"], form.cleaned_data["request_key"])
        except TooFastError as problem:
            form.add_error("words", str(problem))
        else:
            if request.htmx:
                return _show(request, post, CommentForm())
            return redirect("feed:comments", public_id)
    return _show(request, post, form, status=422)


def _show(request: HttpRequest, post: Post, form: CommentForm, status: int = 200) -> HttpResponse:
    page = queries.comments(post, request.user, cursor(request))
    context = {
        "card": queries.cards([post.pk], request.user)[0],
        "comments": page.rows,
        "next_cursor": page.next_cursor,
        "form": form,
        "is_page": _is_page(request),
    }
    template = "feed/_comments.html" if request.htmx else "feed/comments.html"  # type: ignore[attr-defined]
    return render(request, template, context, status=status)


def _is_page(request: HttpRequest) -> bool:
    """Whether the comments are shown on their own page, also when htmx renews a part of it."""
    if not request.htmx:  # type: ignore[attr-defined]
        return True
    return urlsplit(request.htmx.current_url or "").path == request.path  # type: ignore[attr-defined]


@require_POST
@signed_in
def delete_comment(request: PersonRequest, pk: int) -> HttpResponse:
    comment = access.deletable_comment(request.user, pk)
    actions.delete_comment(comment)
    if request.htmx:
        return HttpResponse()
    return back(request, reverse("feed:comments", args=[comment.post.clip.public_id]))
