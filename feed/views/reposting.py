from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from feed import access, actions, queries
from feed.errors import NotShowableError, PausedError
from feed.forms import RepostForm
from feed.models import Post, Repost
from sora_site.people.http import PersonRequest, back, signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def repost(request: PersonRequest, public_id: str) -> HttpResponse:
    """The form, in a sheet or as a page; sent, the repost is made, changed, or with on=0 taken back."""
    post = access.visible_post(request.user, public_id)
    mine = Repost.objects.filter(post=post, person=request.user).first()
    if request.method == "POST" and request.POST.get("on", "1") != "1":
        actions.undo_repost(post, request.user)
        return _done(request, post, _("Taken back."))
    form = RepostForm(request.POST if request.method == "POST" else None, initial={"words": mine.words if mine else ""})
    if form.is_valid():
        try:
            actions.repost(post, request.user, form.cleaned_data["words"])
        except (NotShowableError, PausedError) as problem:
            form.add_error(None, str(problem))
        else:
            return _done(request, post, _("Your followers see it now."))
    context = {"form": form, "card": queries.cards([post.pk], request.user)[0], "is_reposted": mine is not None}
    template = "feed/_repost.html" if request.htmx else "feed/repost.html"
    return render(request, template, context, status=422 if form.is_bound else 200)


def _done(request: PersonRequest, post: Post, words: str) -> HttpResponse:
    if request.htmx:
        card = queries.cards([post.pk], request.user)[0]
        return render(request, "feed/_reposted.html", {"card": card, "words": words})
    messages.success(request, words)
    return back(request, "") if request.POST.get("next") else redirect("feed:watch", post.clip.public_id)
