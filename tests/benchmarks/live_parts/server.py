"""The site's own ASGI application, and beside it on the same server the reference: one group_send a like.

`POST /bench/like/<post pk>/<person pk>/<public_id>/` likes; with `?send` it also sends to the reference's group, as
sites that follow the Channels tutorial do.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import django

django.setup()

from asgiref.sync import sync_to_async  # noqa: E402
from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.layers import get_channel_layer  # noqa: E402
from django.conf import settings  # noqa: E402

settings.CHANNEL_LAYERS = {"reference": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}

from feed import actions  # noqa: E402
from feed.models import Post  # noqa: E402
from sora_site.asgi import application as site  # noqa: E402
from sora_site.lib.live.hub import Hub  # noqa: E402
from sora_site.people.models import User  # noqa: E402

# All five hundred come from one address here.
Hub.MOST_OF_ADDRESS = 100_000


class Reference(AsyncWebsocketConsumer):  # type: ignore[misc]
    """What the tutorial shows: a group for each post, an event for each like."""

    channel_layer_alias = "reference"

    async def connect(self) -> None:
        for public_id in parse_qs(self.scope["query_string"].decode())["post"]:
            await self.channel_layer.group_add(f"post.{public_id}", self.channel_name)
        await self.accept()

    async def like(self, event: dict[str, Any]) -> None:
        await self.send(text_data=json.dumps({"post": {event["id"]: {"likes": event["likes"]}}}))


reference = Reference.as_asgi()


def _like(post: int, person: int) -> int:
    actions.like(Post.objects.select_related("clip").get(pk=post), User.objects.get(pk=person))
    return Post.objects.values_list("likes", flat=True).get(pk=post)


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """The site, and the addresses of the benchmark."""
    path = scope.get("path", "")
    if scope["type"] == "websocket" and path == "/bench/reference/":
        await reference(scope, receive, send)
    elif scope["type"] == "http" and path.startswith("/bench/like/"):
        post, person, public_id = path.split("/")[3:6]
        # In a thread of its own, as Django runs each request: not on the one that all sockets share.
        likes = await sync_to_async(_like, thread_sensitive=False)(int(post), int(person))
        if scope["query_string"] == b"send":
            layer = get_channel_layer("reference")
            await layer.group_send(f"post.{public_id}", {"type": "like", "id": public_id, "likes": likes})
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})
    else:
        await site(scope, receive, send)
