"""A page of the feed among 10,000, 100,000 and 1,000,000 posts, on SQLite and PostgreSQL: the size must not be felt.

One post has 10,000 likes, and 8 million views at the largest size. The reference is the same page found by OFFSET.
Times are of whole pages in one process, without a network. What is built stays in .cache/bench/feed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import psycopg

from tests.benchmarks import Figure, at_most, cache_folder, percentile
from tests.benchmarks.own_site import OwnSite

SIZES = (10_000, 100_000, 1_000_000)
LIKES, VIEWS, MANY_VIEWS = 10_000, 200_000, 8_000_000
#: Pages asked of each kind and size, after some that only warm up.
PAGES, WARM = 180, 5
KINDS = {
    "first": "first page",
    "deep": "page at any depth",
    "following": "following, reposts among them",
    "latest": "latest",
    "famous": "page of the famous post",
    "likes": "own likes",
    "topic": "a topic's films",
    "talk": "the famous post's comments",
    "discover": "Discover",
}
POSTGRESQL = os.environ.get("BENCH_POSTGRESQL", "postgres://root@127.0.0.1:5432")

Times = dict[str, list[float]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="posts")
    parser.add_argument("--views", type=int, default=MANY_VIEWS, help="of the famous post at the largest size")
    parser.add_argument("--only", choices=["sqlite", "postgresql"], help="one of the two databases")


def run(options: argparse.Namespace) -> list[Figure]:
    """Builds what is missing, then asks all sizes for the same pages side by side."""
    figures: list[Figure] = []
    for database in ("sqlite", "postgresql"):
        if options.only in {None, database}:
            if database == "postgresql" and not _postgresql_answers():
                _say(f"No PostgreSQL answers at {POSTGRESQL}: it was not measured.")
                continue
            figures += _measure(database, sorted(options.sizes), options.views)
    return figures


def _measure(database: str, sizes: list[int], views: int) -> list[Figure]:
    sites = {size: _site(database, size) for size in sizes}
    for size, site in sites.items():
        _say(f"{database}: {size:,} posts …")
        site.python("tests.benchmarks.feed_parts.build", size, LIKES, views if size == sizes[-1] else VIEWS)
    times: dict[int, Times] = {size: defaultdict(list) for size in sizes}
    with ExitStack() as stack:
        askers = {size: stack.enter_context(_asker(site, size)) for size, site in sites.items()}
        queries = max(ask("queries", 0) for ask in askers.values())
        for kind, rounds in {**dict.fromkeys(KINDS, PAGES), "offset": PAGES // 15}.items():
            _say(f"{database}: {KINDS.get(kind, 'reference by OFFSET')} …")
            for number in range(-WARM, rounds):
                # Every size in turn for every page, so that a busy moment of the machine hits all alike.
                for size in sizes:
                    taken = askers[size](kind, number)
                    if number >= 0:
                        times[size][kind].append(taken)
    return [
        at_most(f"{database}: queries a page", queries, 6),
        Figure(f"{database}: views of one post", views),
        *_compared(database, times, sizes[0], sizes[-1]),
    ]


def _compared(database: str, times: dict[int, Times], smallest: int, largest: int) -> list[Figure]:
    figures = []
    for name, words in KINDS.items():
        small, large = (percentile(times[size][name], 0.95) for size in (smallest, largest))
        middle = percentile(times[largest][name], 0.5)
        figures += [
            Figure(f"{database}: {words}, p50 at {largest:,}", middle, "ms"),
            Figure(f"{database}: {words}, p95 at {smallest:,}", small, "ms"),
            Figure(f"{database}: {words}, p95 at {largest:,}", large, "ms"),
            at_most(f"{database}: {words}, p95 at {largest:,} to {smallest:,}", large / small, 1.5, "×"),
        ]
    for size in (smallest, largest):
        slow = percentile(times[size]["offset"], 0.95)
        figures.append(Figure(f"{database}: reference by OFFSET, p95 at {size:,}", slow, "ms"))
    return figures


@contextmanager
def _asker(site: OwnSite, size: int) -> Iterator[Callable[[str, int], float]]:
    """A process that asks this site for pages: a kind and a number go in, milliseconds come out."""
    with site.talk("tests.benchmarks.feed_parts.ask", size, PAGES, 1) as tell:
        yield lambda kind, number: float(tell(f"{kind} {number}"))


def _site(database: str, size: int) -> OwnSite:
    folder = cache_folder("feed") / f"{database}-{size}"
    folder.mkdir(exist_ok=True)
    if database == "sqlite":
        return OwnSite(folder)
    name = f"bench_feed_{size}"
    with psycopg.connect(f"{POSTGRESQL}/postgres", autocommit=True) as line:
        if line.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            line.execute(f'CREATE DATABASE "{name}"')
    return OwnSite(folder, f"{POSTGRESQL}/{name}")


def _postgresql_answers() -> bool:
    try:
        psycopg.connect(f"{POSTGRESQL}/postgres", connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
