"""A site of three pages: a file for everyone, one for its owner, and one that is not a file."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import path

from sora_site.lib.media import door


def _file(request: HttpRequest, name: str) -> HttpResponseBase:
    download = request.GET.get("as")
    place = Path(request.GET.get("place", settings.MEDIA_DIR / name))
    private = "private" in request.GET
    return door.send(request, place, content_type="video/mp4", download_name=download, private=private)


def _page(request: HttpRequest) -> HttpResponse:
    response = HttpResponse("a page", status=int(request.GET.get("status", "403")))
    response[door.HEADER] = request.GET["place"]
    return response


urlpatterns = [path("files/<str:name>", _file), path("page", _page)]
