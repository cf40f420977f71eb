"""`/v1/videos`: begin, list, look at and delete films."""

from __future__ import annotations

import hashlib

from django.db.models import QuerySet
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from creation import actions, queries
from creation.access import own_generation
from creation.api import asked, names, objects
from creation.api.errors import invalid, told
from creation.errors import CreationError
from creation.models import Generation
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError, MediaError

MOST, USUALLY = 100, 20  # films of one page


class Videos(APIView):  # type: ignore[misc]
    """A person's films."""

    def post(self, request: Request) -> Response:
        """Begins a film. An `Idempotency-Key` sent twice begins one."""
        film = asked.read(request)
        request_key = _request_key(request)
        try:
            if film.picture and (twin := actions.begun(request.user, request_key)) is not None:
                return Response(objects.video(twin))
            generation = actions.begin(
                request.user,
                film.prompt,
                seconds=film.seconds,
                width=film.width,
                height=film.height,
                engine=names.engine_of(film.model),
                model=film.model,
                seed=film.seed,
                picture=actions.take_picture(request.user, film.picture) if film.picture else None,
                request_key=request_key,
            )
        except (DiskFullError, AwayError):
            raise  # not the request's fault: the roof tells it
        except (CreationError, MediaError) as problem:
            raise told(problem) from problem
        return Response(objects.video(generation))

    def get(self, request: Request) -> Response:
        """One page, newest first unless `order=asc`; `after` is the last id of the page before. Two queries."""
        limit = _limit(request.query_params.get("limit"))
        page = list(_ordered(request)[: limit + 1])
        data = [objects.video(generation) for generation in page[:limit]]
        return Response(
            {
                "object": "list",
                "data": data,
                "first_id": data[0]["id"] if data else None,
                "last_id": data[-1]["id"] if data else None,
                "has_more": len(page) > limit,
            }
        )


class Video(APIView):  # type: ignore[misc]
    """One film."""

    def get(self, request: Request, public_id: str) -> Response:
        generation = own_generation(request.user, public_id)
        response = Response(objects.video(generation))
        left = queries.seconds_left(generation)
        if left is not None:
            # The Python client reads this once and keeps to it: about twenty looks a film.
            response["openai-poll-after-ms"] = str(int(min(max(left / 20, 1), 10) * 1000))
        return response

    def delete(self, request: Request, public_id: str) -> Response:
        """Stops the film when it is being made, and deletes it for good. The body is not looked at."""
        generation = own_generation(request.user, public_id)
        actions.delete(generation)
        return Response({"id": generation.public_id, "object": "video.deleted", "deleted": True})


def _request_key(request: Request) -> str:
    key = request.headers.get("Idempotency-Key", "")
    return f"api-{hashlib.sha256(key.encode()).hexdigest()[:48]}" if key else ""


def _limit(text: str | None) -> int:
    if text is None:
        return USUALLY
    if not (text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= MOST):
        raise invalid("limit", f"Expected a whole number from 0 to {MOST}.")
    return int(text)


def _ordered(request: Request) -> QuerySet[Generation]:
    order = request.query_params.get("order", "desc")
    if order not in {"asc", "desc"}:
        raise invalid("order", "Expected 'asc' or 'desc'.")
    films = queries.mine(request.user).order_by("pk" if order == "asc" else "-pk")
    if after := request.query_params.get("after"):
        # A film deleted since the page before still says where to go on.
        known = Generation.objects.filter(maker=request.user, public_id=after)
        # PostgreSQL takes no NUL, not even to look for.
        last = None if "\0" in after else known.values_list("pk", flat=True).first()
        if last is None:
            raise invalid("after", "There is no such video.")
        films = films.filter(pk__gt=last) if order == "asc" else films.filter(pk__lt=last)
    return films
