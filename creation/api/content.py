"""`/v1/videos/{id}/content`: the files of a film."""

from __future__ import annotations

from django.http.response import HttpResponseBase
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.views import APIView

from creation import media
from creation.access import own_generation
from creation.api.errors import invalid, not_ready
from creation.models import Clip
from sora_site.lib.media import door

VARIANTS = {"video": "film.mp4", "thumbnail": "poster.webp", "spritesheet": "sprites.jpg"}


class Content(APIView):  # type: ignore[misc]
    """The film itself, its poster, or its sprite sheet; by ranges where the site runs behind its media door."""

    def get(self, request: Request, public_id: str) -> HttpResponseBase:
        variant = request.query_params.get("variant", "video")
        if variant not in VARIANTS:
            raise invalid("variant", "Expected 'video', 'thumbnail' or 'spritesheet'.")
        generation = own_generation(request.user, public_id)
        clip: Clip | None = getattr(generation, "clip", None)
        if clip is None:
            raise not_ready()
        name = VARIANTS[variant]
        try:
            return door.send(
                request._request,
                media.clip_file(clip, name),
                content_type=media.FILES[name],
                download_name=f"{generation.public_id}.{name.rpartition('.')[2]}",
                private=True,
            )
        except FileNotFoundError:
            raise NotFound("This video has no such file.") from None
