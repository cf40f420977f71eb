from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from creation.access import visible_clip, visible_clip_by_key
from creation.models import Clip
from creation.verify.answer import Answer
from creation.verify.ask import ask
from feed.forms import VerifyForm
from feed.models import Post
from feed.queries.verifying import shown
from sora_site.lib import networks, pace
from sora_site.lib.media import store
from sora_site.lib.media.errors import MediaError
from sora_site.lib.outside import OutsideError, Policy, fetch
from sora_site.lib.seats import seat

#: Questions from one address in ten minutes, and questions looked at at once on this machine.
MOST, WINDOW, SEATS = 12, 600, 2
#: What an address outside may be; tests give another.
policy = Policy()


@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Whether a file was made here. What is brought is deleted with the answer, and neither is written down."""
    if request.method != "POST":
        return render(request, "feed/verify.html", {"form": VerifyForm()})
    form = VerifyForm(request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, form, 422)
    address = "" if form.cleaned_data.get("file") else form.cleaned_data["address"].strip()
    if address and _is_here(request, address):
        try:
            return redirect(_page_of(request, urlsplit(address).path))
        except Http404:
            form.add_error("address", _("There is no film at this address, or none that you may see."))
            return _again(request, form, 422)
    if not _may_ask(request):
        form.add_error(None, _("That was much to look at. Ask again in a few minutes."))
        return _again(request, form, 429)
    with seat(settings.DATA_DIR / "locks", "verify", SEATS) as is_free:
        if not is_free:
            form.add_error(None, _("Others are being answered right now. Ask again in a moment."))
            return _again(request, form, 503)
        try:
            answer = _asked(request, form.cleaned_data.get("file"), address)
        except (MediaError, OutsideError) as problem:
            form.add_error("address" if address else "file", problem.message)
            return _again(request, form, 422)
    return render(request, "feed/verify.html", {"form": VerifyForm(), "answer": shown(answer, request.user)})


def _asked(request: HttpRequest, file: Any, address: str) -> Answer:
    store.require_space(settings.WORK_DIR, settings.UPLOAD_MAX_BYTES)
    settings.WORK_DIR.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="asked-", dir=settings.WORK_DIR) as folder:
        path = Path(folder) / "file"
        with path.open("w+b") as copy:
            if file is not None:
                for chunk in file.chunks():
                    copy.write(chunk)
            else:
                fetch(address, copy, policy)
        return ask(path, request.user, settings.UPLOAD_MAX_BYTES)


def _is_here(request: HttpRequest, address: str) -> bool:
    try:
        return urlsplit(address).netloc in {request.get_host(), urlsplit(settings.SITE_URL).netloc}
    except ValueError:
        return False


def _page_of(request: HttpRequest, path: str) -> str:
    """The page that tells where the film at this path of ours is from. Raises Http404."""
    try:
        parts = resolve(path).kwargs
    except Resolver404:
        raise Http404 from None
    clip: Clip
    if "key" in parts:
        clip = visible_clip_by_key(request.user, parts["key"])
    elif "public_id" in parts:
        clip = visible_clip(request.user, parts["public_id"])
    else:
        raise Http404
    if Post.objects.filter(clip=clip).exists():
        return reverse("feed:provenance", args=[clip.public_id])
    return reverse("creation:provenance", args=[clip.generation.public_id])


def _may_ask(request: HttpRequest) -> bool:
    return pace.within(f"verify:{networks.name_of(request)}", MOST, WINDOW)


def _again(request: HttpRequest, form: VerifyForm, status: int) -> HttpResponse:
    response = render(request, "feed/verify.html", {"form": form}, status=status)
    if status in (429, 503):
        response["Retry-After"] = "15" if status == 503 else "300"
    return response
