"""Asks one site for pages, one for each line on its standard input, and answers with the milliseconds it took.

`ask POSTS PAGES SEED`; a line is a kind of page and a number: "deep 17". "queries 0" answers with a count instead.
"""

from __future__ import annotations

import random
import sys
import time
from typing import Any

import django
from django.test import Client

FIXED = {
    "first": "/",
    "following": "/?feed=following",
    "latest": "/?feed=latest",
    "likes": "/me/likes/",
    "topic": "/topics/t00000001001/",
    "discover": "/discover/",
}


def main(posts: int, pages: int, seed: int) -> None:
    django.setup()
    from sora_site.people.models import User

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username="watcher"))
    chance = random.Random(seed)
    depths = [chance.randrange(posts - 100) for _ in range(pages)]
    deep = [f"/?cursor={_cursor(depth)}" for depth in depths]
    famous = f"/v/{_famous()}/"
    by_offset = False
    for line in sys.stdin:
        kind, number = line.split()
        place = int(number) % pages
        if kind == "queries":
            answer: float = max(_queries(client, address) for address in ("/", deep[0], "/?feed=following"))
        elif kind == "offset":
            if not by_offset:
                _page_by_offset()
                by_offset = True
            answer = _time(client, f"/?cursor={depths[place]}")
        else:
            answer = _time(client, {**FIXED, "deep": deep[place], "famous": famous, "talk": f"{famous}comments/"}[kind])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


def _time(client: Client, address: str) -> float:
    began = time.perf_counter()
    response = client.get(address)
    taken = (time.perf_counter() - began) * 1000
    if response.status_code != 200:
        raise RuntimeError(f"{address} was answered {response.status_code}.")
    return taken


def _queries(client: Client, address: str) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(address)  # what is read once a process is not a page's
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
