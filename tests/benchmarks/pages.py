"""Feed, film, profile and studio: server time, bytes, and the first picture on a throttled phone.

The reference beside each is a plain Django page with the same queries on the same server: a heading and a list, no
styles, no scripts. 240 posts with real films; what is built stays in .cache/bench/pages.
"""

from __future__ import annotations

import argparse
import http.client
import statistics
import sys
import time
from dataclasses import dataclass

from tests.benchmarks import ROOT, Figure, at_most, cache_folder, percentile
from tests.benchmarks.own_site import OwnSite
from tests.benchmarks.pages_parts.browsing import Phone, Visit

#: Kilobytes of a page before its films and pictures.
LARGEST = 100
SITE, PLAIN = "sora_site.asgi:application", "tests.benchmarks.pages_parts.plain:application"


@dataclass(frozen=True)
class Asked:
    """One page of the four."""

    name: str
    where: str
    is_film: bool


PAGES = (
    Asked("feed", "/", True),
    Asked("film", "/v/clip7/", True),
    Asked("profile", "/@person1/", False),
    Asked("studio", "/films/", False),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--requests", type=int, default=200, help="of each page, for the server's time")
    parser.add_argument("--visits", type=int, default=5, help="of each page, by the phone")


def run(options: argparse.Namespace) -> list[Figure]:
    """The site and the reference run side by side and are asked in turn."""
    site = OwnSite(cache_folder("pages") / "site", ART_DIR=str(ROOT / ".cache" / "art"), SIGNUP="open")
    site.folder.mkdir(exist_ok=True)
    _say("Building what is missing …")
    site.python("tests.benchmarks.pages_parts.build")
    session = site.python("tests.benchmarks.pages_parts.enter", answer=True).strip()
    with site.server(SITE) as (_pid, ours), site.server(PLAIN) as (_other, plain):
        times = {page.name: _serve(page, (ours, plain), session, options.requests) for page in PAGES}
        phone = Phone()
        try:
            visits = {page.name: _browse(phone, page, (ours, plain), session, options.visits) for page in PAGES}
        finally:
            phone.close()
    figures = [figure for page in PAGES for figure in _figures(page, times[page.name], visits[page.name])]
    largest = max(visit.before_media for page in PAGES for visit in visits[page.name][0])
    return [*figures, at_most("largest page before media", largest, LARGEST, "kB")]


Pair = tuple[list[float], list[float]]
Visits = tuple[list[Visit], list[Visit]]


def _serve(page: Asked, ports: tuple[int, int], session: str, count: int) -> Pair:
    """Milliseconds of each request on one connection, ours and the reference's in turn."""
    _say(f"{page.name}: server …")
    lines = [http.client.HTTPConnection("127.0.0.1", port) for port in ports]
    times: Pair = ([], [])
    for number in range(count + 10):
        for line, taken in zip(lines, times, strict=True):
            began = time.perf_counter()
            line.request("GET", page.where, headers={"Cookie": f"session={session}", "Accept-Encoding": "gzip"})
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{page.where} was answered {answer.status}.")
            if number >= 10:
                taken.append((time.perf_counter() - began) * 1000)
    return times


def _browse(phone: Phone, page: Asked, ports: tuple[int, int], session: str, count: int) -> Visits:
    _say(f"{page.name}: phone …")
    visits: Visits = ([], [])
    for _visit in range(count):
        for port, made in zip(ports, visits, strict=True):
            made.append(phone.visit(f"http://127.0.0.1:{port}{page.where}", session, is_film=page.is_film))
    return visits


def _figures(page: Asked, times: Pair, visits: Visits) -> list[Figure]:
    ours, plain = (statistics.median(taken) for taken in times)
    shown = "first frame" if page.is_film else "largest paint"
    first, reference = (_middle(made, page) for made in visits)
    size, bare = (statistics.median(visit.before_media for visit in made) for made in visits)
    return [
        Figure(f"{page.name}: server time, p50", ours, "ms"),
        Figure(f"{page.name}: server time, p95", percentile(times[0], 0.95), "ms"),
        Figure(f"{page.name}: server time, p50, plain page", plain, "ms"),
        Figure(f"{page.name}: server time to the plain page's", ours / plain, "×"),
        at_most(f"{page.name}: bytes before media", size, LARGEST, "kB"),
        Figure(f"{page.name}: bytes before media, plain page", bare, "kB"),
        Figure(f"{page.name}: {shown} on a slow phone", first, "ms"),
        Figure(f"{page.name}: {shown} on a slow phone, plain page", reference, "ms"),
        Figure(f"{page.name}: {shown} to the plain page's", first / reference, "×"),
    ]


def _middle(visits: list[Visit], page: Asked) -> float:
    seen = [visit.first_frame if page.is_film else visit.largest_paint for visit in visits]
    known = [moment for moment in seen if moment is not None]
    if len(known) < len(seen):
        raise RuntimeError(f"{page.where} showed no picture in {len(seen) - len(known)} of {len(seen)} visits.")
    return statistics.median(known)


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
