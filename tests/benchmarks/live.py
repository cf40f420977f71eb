"""500 open pages, 2,000 likes a minute: how soon is a like on the screens, and are all of them right at the end?

The same likes are also told in the way of the Channels tutorial (a group for each post, group_send for each like, the
in-memory layer, on the same server) as the reference.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import shutil
import tempfile
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.benchmarks import Figure, at_least, at_most, cache_folder, percentile
from tests.benchmarks.live_parts.crowd import Crowd, Watcher
from tests.benchmarks.own_site import OwnSite

POSTS, WATCHED = 20, 10


@dataclass(frozen=True)
class Outcome:
    """What one run showed; milliseconds from the press of a button to each screen that watches."""

    right: int
    delays: list[float]
    messages_a_like: float
    kilobytes_a_socket: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sockets", type=int, default=500)
    parser.add_argument("--per-minute", type=int, default=2_000)
    parser.add_argument("--seconds", type=int, default=0, help="30, or 120 with --full")
    parser.add_argument("--database", default="", help="a DATABASE_URL of an empty database; SQLite without it")


def run(options: argparse.Namespace) -> list[Figure]:
    """Ours, then the reference, each on a server and data of its own."""
    ours = _play(options, is_reference=False)
    tutorial = _play(options, is_reference=True)
    return [
        at_least("sockets right at the end", ours.right, options.sockets, f"of {options.sockets}"),
        Figure("like to screen, p50", percentile(ours.delays, 0.5), "ms"),
        at_most("like to screen, p95", percentile(ours.delays, 0.95), 300, "ms"),
        Figure("like to screen, longest", max(ours.delays), "ms"),
        at_most("messages a like and watching page", ours.messages_a_like, 1),
        at_most("memory a socket", ours.kilobytes_a_socket, 50, "kB"),
        Figure("reference: sockets right at the end", tutorial.right, f"of {options.sockets}"),
        Figure("reference: like to screen, p50", percentile(tutorial.delays, 0.5), "ms"),
        Figure("reference: like to screen, p95", percentile(tutorial.delays, 0.95), "ms"),
        Figure("reference: messages a like and watching page", tutorial.messages_a_like),
        Figure("reference: memory a socket", tutorial.kilobytes_a_socket, "kB"),
    ]


def _play(options: argparse.Namespace, *, is_reference: bool) -> Outcome:
    folder = Path(tempfile.mkdtemp(dir=cache_folder("live")))
    try:
        site = OwnSite(folder, options.database)
        seconds = options.seconds or (120 if options.full else 30)
        count = options.per_minute * seconds // 60
        rows = json.loads(site.python("tests.benchmarks.live_parts.prepare", POSTS, -(-count // POSTS), answer=True))
        chance = random.Random(1)
        pairs = [[pk, public_id, person] for public_id, pk in rows["posts"].items() for person in rows["people"]]
        likes = chance.sample(pairs, count)
        plan = folder / "plan.json"
        plan.write_text(json.dumps({"likes": likes, "per_minute": options.per_minute}))
        watchers = [Watcher(chance.sample(list(rows["posts"]), WATCHED)) for _ in range(options.sockets)]
        with site.server("tests.benchmarks.live_parts.server:application") as (pid, port):
            kilobytes, pressed = asyncio.run(_watch(site, pid, port, watchers, plan, is_reference))
        return _judge(watchers, likes, pressed, kilobytes)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _watch(
    site: OwnSite, pid: int, port: int, watchers: list[Watcher], plan: Path, is_reference: bool
) -> tuple[float, list[float]]:
    server = psutil.Process(pid)
    await Crowd(port, [Watcher(watchers[0].watched)], is_reference=is_reference).open()  # everything is imported now
    before = server.memory_info().rss
    crowd = Crowd(port, watchers, is_reference=is_reference)
    await crowd.open()
    await asyncio.sleep(1)
    kilobytes = (server.memory_info().rss - before) / 1000 / len(watchers)
    out = plan.with_name("pressed.json")
    way = ["send"] if is_reference else []
    likes = site.start("tests.benchmarks.live_parts.likes", port, plan, out, *way)
    while likes.poll() is None:
        await asyncio.sleep(0.2)
    if likes.returncode != 0:
        raise RuntimeError("The likes could not be made.")
    await asyncio.sleep(2)
    await crowd.close()
    pressed: list[float] = json.loads(out.read_text())
    return kilobytes, pressed


def _judge(watchers: list[Watcher], likes: list[list[object]], pressed: list[float], kilobytes: float) -> Outcome:
    #: The moments the likes of each post were pressed, in their order.
    moments: dict[str, list[float]] = defaultdict(list)
    for (_post, public_id, _person), moment in zip(likes, pressed, strict=True):
        moments[str(public_id)].append(moment)
    right, delays, expected = 0, [], 0
    for watcher in watchers:
        right += all(watcher.shown.get(one, 0) == len(moments[one]) for one in watcher.watched)
        for one in watcher.watched:
            expected += len(moments[one])
            delays += _delays(sorted(moments[one]), [(at, n) for at, public_id, n in watcher.told if public_id == one])
    return Outcome(right, delays, sum(watcher.messages for watcher in watchers) / expected, kilobytes)


def _delays(pressed: list[float], told: list[tuple[float, int]]) -> list[float]:
    """For the n-th like: how long until this page was told n or more. Milliseconds."""
    counts = [n for _at, n in told]
    for place in range(1, len(counts)):
        counts[place] = max(counts[place], counts[place - 1])
    delays = []
    for n, moment in enumerate(pressed, start=1):
        place = bisect_left(counts, n)
        if place < len(told):
            delays.append((told[place][0] - moment) * 1000)
    return delays
