"""What is said under a film: a page of its own, and the panel beside the film."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from feed import access, actions, queries
from feed.errors import PausedError, TooFastError
from feed.forms import CommentForm
from feed.models import Comment, Post
from feed.queries.talk import SORTS
from feed.views.cursors import cursor, paged
from sora_site.people.http import PersonRequest, signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@paged
def comments(request: HttpRequest, public_id: str) -> HttpResponse:
    if request.method == "POST":
        return _say(request, public_id)
    return _show(request, access.visible_post(request.user, public_id), focus=_asked(request))


@signed_in
def _say(request: PersonRequest, public_id: str) -> HttpResponse:
    post = access.visible_post(request.user, public_id)
    form = CommentForm(request.POST)
    if not access.may_comment(post, request.user):
        form.add_error(None, _("The maker of this film does not take your comment. Your words are still here."))
        return _refuse(request, post, form, status=422 if request.htmx else 403)
    if not form.is_valid():
        return _refuse(request, post, form)
    said = _saved(request, post, form)
    if said is None:
        return _refuse(request, post, form)
    if not request.htmx:
        return redirect(f"{request.path}?c={said.pk}")
    if said.thread is None:
        return _show(request, post, focus=said.pk)
    return _show_reply(request, post, said)


def _saved(request: PersonRequest, post: Post, form: CommentForm) -> Comment | None:
    """The comment, or None with the reason in the form."""
    said = form.cleaned_data
    try:
        reply_to = access.visible_comment(request.user, said["reply_to"]) if said["reply_to"] else None
        if reply_to is not None and reply_to.post_id != post.pk:
            raise Http404
        return actions.comment(post, request.user, said["words"], said["request_key"], reply_to=reply_to)
    except (TooFastError, PausedError) as problem:
        form.add_error("words", str(problem))
    except Http404:
        form.add_error("words", _("What you answer was deleted meanwhile. Your words are still here."))
        form.data = {**form.data.dict(), "reply_to": ""}  # type: ignore[attr-defined]
    return None


def _refuse(request: PersonRequest, post: Post, form: CommentForm, status: int = 422) -> HttpResponse:
    """The page again with what was typed; beside a film only the form, so that the list stays where it was."""
    if not request.htmx:
        return _show(request, post, form=form, status=status)
    context = {"card": _card(request, post), "form": form, "may_comment": True}
    response = render(request, "feed/_comment_form.html", context, status=status)
    response["HX-Retarget"] = response["HX-Reselect"] = "#comment-form"
    response["HX-Reswap"] = "outerHTML"
    return response


def _show_reply(request: PersonRequest, post: Post, said: Comment) -> HttpResponse:
    """The thread with the answer in it, and an empty form: nothing else on the page moves."""
    post.refresh_from_db(fields=["comments"])
    talk = queries.talk(post, request.user, focus=said.pk)
    context = {"card": _card(request, post), "form": CommentForm(), "may_comment": True, "thread": talk.threads[0]}
    response = render(request, "feed/_said_reply.html", {**context, "talk": talk})
    response["HX-Retarget"] = f"#thread-{said.thread_id}"
    response["HX-Reselect"] = f"#thread-{said.thread_id}"
    response["HX-Reswap"] = "outerHTML show:none"
    return response


def _show(
    request: HttpRequest, post: Post, *, form: CommentForm | None = None, focus: int | None = None, status: int = 200
) -> HttpResponse:
    sort = request.GET.get("sort", "")
    sort = sort if sort in SORTS else SORTS[0]
    answered = _answered(request)
    context: dict[str, Any] = {
        "talk": queries.talk(post, request.user, sort=sort, cursor=cursor(request), focus=focus),
        "card": _card(request, post),
        "form": form or CommentForm(initial={"reply_to": answered.pk, "words": _at(answered)} if answered else None),
        "answered": answered,
        "may_comment": access.may_comment(post, request.user),
        "sorts": SORTS,
        "is_page": _is_page(request),
    }
    template = "feed/_comments.html" if request.htmx else "feed/comments.html"  # type: ignore[attr-defined]
    return render(request, template, context, status=status)


@require_safe
@paged
def replies(request: HttpRequest, pk: int) -> HttpResponse:
    """The answers in one thread: by htmx they come into their place, else as a page."""
    thread = access.visible_thread(request.user, pk)
    page = queries.replies(thread, request.user, cursor(request))
    context: dict[str, Any] = {"replies": page.rows, "next_cursor": page.next_cursor, "thread_id": pk}
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "feed/_replies.html", context)
    context |= {"card": _card(request, thread.post), "first": queries.one(thread, request.user)}
    return render(request, "feed/replies.html", context)


def _card(request: HttpRequest, post: Post) -> Any:
    return queries.cards([post.pk], request.user)[0]


def _asked(request: HttpRequest) -> int | None:
    """The comment the address names; None for what is no number."""
    said = request.GET.get("c", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else None


def _answered(request: HttpRequest) -> Comment | None:
    """The comment somebody without script is about to answer."""
    said = request.GET.get("reply", "")
    if not (said.isascii() and said.isdigit() and len(said) < 19 and request.user.is_authenticated):
        return None
    try:
        return access.visible_comment(request.user, int(said))
    except Http404:
        return None


def _at(answered: Comment) -> str:
    """Who answers an answer names whom: the thread is one level deep."""
    return f"@{answered.maker.username} " if answered.thread_id else ""


def _is_page(request: HttpRequest) -> bool:
    """Whether the comments are shown on their own page, also when htmx renews a part of it."""
    if not request.htmx:  # type: ignore[attr-defined]
        return True
    return urlsplit(request.htmx.current_url or "").path == request.path  # type: ignore[attr-defined]
