"""The reference: the same queries behind plain Django pages, a heading and a list, without our styles and scripts.

An ASGI application beside the site's own: the same settings, rows, middleware and server.
"""

from __future__ import annotations

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
django.setup()

from django.conf import settings  # noqa: E402
from django.core.asgi import get_asgi_application  # noqa: E402
from django.http import HttpRequest, HttpResponse  # noqa: E402
from django.template import Context, Template  # noqa: E402
from django.urls import include, path  # noqa: E402

from creation import queries as films  # noqa: E402
from feed import queries  # noqa: E402
from sora_site.lib.media.asgi import MediaDoor  # noqa: E402
from sora_site.people import queries as people  # noqa: E402

LIST = Template(
    "<!doctype html><html lang=en><title>{{ title }}</title><h1>{{ title }}</h1>"
    "{% for card in cards %}<article><h2>{{ card.maker_name }}</h2><p>{{ card.words }}</p>"
    "<video src='{{ card.video_url }}' poster='{{ card.poster_url }}' muted playsinline "
    "{% if forloop.first and plays %}autoplay{% else %}preload=none{% endif %}></video>"
    "<p>{{ card.likes }} likes, {{ card.comments }} comments, {{ card.views }} views</p></article>{% endfor %}"
)


def _list(title: str, cards: object, *, plays: bool) -> HttpResponse:
    return HttpResponse(LIST.render(Context({"title": title, "cards": cards, "plays": plays})))


def feed(request: HttpRequest) -> HttpResponse:
    return _list("Films", queries.grid(queries.for_you(request.user), request.user).cards, plays=True)


def film(request: HttpRequest, public_id: str) -> HttpResponse:
    from feed import access

    post = access.visible_post(request.user, public_id)
    page = queries.for_you(request.user, but=post)
    cards = queries.cards([post.pk, *(row.pk for row in page.rows)], request.user)
    return _list("Film", cards, plays=True)


def profile(request: HttpRequest, handle: str) -> HttpResponse:
    person = people.profile(request.user, handle)
    return _list(person.user.name, queries.posts_of(person.user, request.user).cards, plays=False)


def studio(request: HttpRequest) -> HttpResponse:
    rows = list(films.mine(request.user).order_by("-pk")[:25])
    return _list("Films", [films.film_view(row) for row in rows], plays=False)


urlpatterns = [
    path("", feed),
    path("v/<slug:public_id>/", film),
    path("@<slug:handle>/", profile),
    path("films/", studio),
    # Addresses of cards are made from the site's own names.
    path("", include("sora_site.urls")),
]

settings.ROOT_URLCONF = __name__
application = MediaDoor(get_asgi_application(), roots=settings.MEDIA_ROOTS)
