"""Addresses of the API, mounted at /v1/. Words stand before ids: `videos/edits` must never be read as a video's id."""

from __future__ import annotations

from django.urls import path, re_path
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.views import APIView

from creation.api import catalogue, content, videos
from sora_site.api.door import through


class Nothing(APIView):  # type: ignore[misc]
    """Any other address, so that a client reads an error and not a page."""

    authentication_classes = ()
    permission_classes = ()

    def initial(self, request: Request, *args: object, **kwargs: object) -> None:
        raise NotFound(f"Unknown request URL: {request.method} {request.path}.", code="unknown_url")


app_name = "api"
urlpatterns = [
    path("models", through(catalogue.Models.as_view()), name="models"),
    path("models/<str:name>", through(catalogue.Model.as_view()), name="model"),
    path("videos", through(videos.Videos.as_view()), name="videos"),
    path("videos/<slug:public_id>", through(videos.Video.as_view()), name="video"),
    path("videos/<slug:public_id>/content", through(content.Content.as_view()), name="content"),
    re_path("", through(Nothing.as_view())),
]
