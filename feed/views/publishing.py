from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from creation.access import own_generation
from creation.models import Audience, Clip, Generation
from creation.queries import film_view
from feed import access, actions, queries
from feed.errors import NotShowableError, PausedError
from feed.forms import PublishForm
from feed.models import CommentPolicy, Post
from sora_site.people.http import PersonRequest, back, signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def publish(request: PersonRequest, public_id: str) -> HttpResponse:
    generation = own_generation(request.user, public_id)
    clip = _clip(generation)
    post = Post.objects.filter(clip=clip).first()
    form = PublishForm(request.POST or None, initial=_initial(clip, post))
    if form.is_valid():
        try:
            actions.publish(clip, by=request.user, **form.cleaned_data)
        except (NotShowableError, PausedError) as problem:
            form.add_error(None, str(problem))
        else:
            return redirect("feed:watch", clip.public_id)
    card = queries.cards([post.pk], request.user)[0] if post else None
    context = {"form": form, "film": film_view(generation), "card": card}
    return render(request, "feed/publish.html", context, status=422 if form.is_bound else 200)


@require_POST
@signed_in
def unpublish(request: PersonRequest, public_id: str) -> HttpResponse:
    post = access.visible_post(request.user, public_id)
    if post.maker_id != request.user.pk:
        return HttpResponse(_("Only its maker can take a film out of the feed."), status=403)
    actions.unpublish(post)
    messages.success(request, _("The film is private again."))
    return back(request, reverse("feed:watch", args=[public_id]))


def _clip(generation: Generation) -> Clip:
    clip: Clip | None = getattr(generation, "clip", None)
    if clip is None or clip.erased_at is not None:
        raise Http404
    return clip


def _initial(clip: Clip, post: Post | None) -> dict[str, object]:
    """What the form begins with: a film first shown is meant for everyone."""
    return {
        "words": post.words if post else "",
        "audience": clip.audience if post else Audience.PUBLIC,
        "remix_policy": clip.remix_policy,
        "shows_prompt": clip.shows_prompt,
        "comment_policy": post.comment_policy if post else CommentPolicy.EVERYONE,
    }
