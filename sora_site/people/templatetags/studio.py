"""The studio's rail."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.http import HttpRequest
from django.template import RequestContext
from django.urls import reverse

from sora_site.people import rooms, shut_out, studio

register = template.Library()


@dataclass(frozen=True)
class Door:
    """A room of the studio on the rail."""

    room: studio.Room
    url: str
    is_here: bool


@register.simple_tag(takes_context=True)
def studio_doors(context: RequestContext) -> list[Door]:
    """The rooms in their order, and in which of them this page lies."""
    request: HttpRequest | None = context.get("request")
    here = request.resolver_match.view_name if request is not None and request.resolver_match else ""
    return [Door(room, reverse(room.view_name), room.holds(here)) for room in _rooms(context)]


def _rooms(context: RequestContext) -> list[studio.Room]:
    if not context.get("is_shut_out"):
        return studio.rooms()
    return [room for room in (*studio.rooms(), *rooms.OUTSIDE) if shut_out.is_open(room.view_name)]


@register.simple_tag(takes_context=True)
def in_studio(context: RequestContext) -> bool:
    """Whether this page lies in one of the studio's rooms."""
    return any(door.is_here for door in studio_doors(context))
