"""Asks for pages and prints the milliseconds of each as JSON: `ask POSTS PAGES SEED`."""

from __future__ import annotations

import json
import random
import sys
import time
from typing import Any

import django
from django.test import Client


def main(posts: int, pages: int, seed: int) -> None:
    django.setup()
    from django.db import connection

    from sora_site.people.models import User

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username="watcher"))
    chance = random.Random(seed)
    depths = [chance.randrange(posts - 100) for _ in range(pages)]
    deep = [f"/?cursor={_cursor(depth)}" for depth in depths]
    answers: dict[str, Any] = {}
    _times(client, ["/", "/?feed=following"] * 5)
    connection.force_debug_cursor = True
    answers["queries"] = max(_queries(client, address) for address in ("/", deep[0], "/?feed=following"))
    connection.force_debug_cursor = False
    answers["first"] = _times(client, ["/"] * pages)
    answers["deep"] = _times(client, deep)
    answers["following"] = _times(client, ["/?feed=following"] * pages)
    answers["latest"] = _times(client, ["/?feed=latest"] * pages)
    answers["famous"] = _times(client, [f"/v/{_famous()}/"] * pages)
    answers["likes"] = _times(client, ["/me/likes/"] * pages)
    _page_by_offset()
    answers["offset"] = _times(client, [f"/?cursor={depth}" for depth in depths[: pages // 2]])
    sys.stdout.write(json.dumps(answers))


def _times(client: Client, addresses: list[str]) -> list[float]:
    times = []
    for address in addresses:
        began = time.perf_counter()
        response = client.get(address)
        times.append((time.perf_counter() - began) * 1000)
        if response.status_code != 200:
            raise RuntimeError(f"{address} was answered {response.status_code}.")
    return times


def _queries(client: Client, address: str) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def _cursor(depth: int) -> str:
    from feed.models import Post
    from sora_site.lib.cursors import Cursor

    ranked = Post.objects.filter(is_listed=True).order_by("-score", "-pk")
    score, pk = ranked.values_list("score", "pk")[depth : depth + 1].get()
    return str(Cursor(score, pk))


def _famous() -> str:
    from feed.models import Post

    return str(Post.objects.order_by("-score").values_list("clip__public_id", flat=True)[0])


def _page_by_offset() -> None:
    """Puts what most sites do in the place of our feed: the same page, found by counting rows off."""
    from feed import access, queries
    from feed.paging import Page

    def for_you(viewer: Any, cursor: str = "") -> Page[Any]:
        start = int(cursor)
        rows = access.listed_posts(viewer).order_by("-score", "-pk").only("score")
        return Page(list(rows[start : start + queries.CARDS + 1])[: queries.CARDS], str(start + queries.CARDS))

    queries.FEEDS["for_you"] = for_you


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
