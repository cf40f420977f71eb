"""What the rows say, whichever process or machine wrote them: read anew each time, in eight small queries."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from sora_site.operating import films, machine


class Rows(Collector):
    """Gauges, not counters: rows go with the people who delete them, and a counter may not fall."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield from _films()
        yield from _lanes()
        yield from _machine()


def _films() -> Iterator[GaugeMetricFamily]:
    waiting = films.queue_length()
    yield _one("sora_queue_films", "Films that wait for a worker.", waiting.films)
    yield _one("sora_queue_oldest_seconds", "How long the one that waits longest has waited.", waiting.oldest_seconds)
    yield _one("sora_films_in_progress", "Films being made.", waiting.in_progress)
    ended = GaugeMetricFamily(
        "sora_films_ended", "Films that ended, by engine and how.", labels=["engine", "outcome", "within"]
    )
    for within, hours in (("1h", 1), ("24h", 24)):
        for row in films.ended(hours):
            ended.add_metric([row.engine, row.outcome, within], row.films)
    yield ended
    cost = GaugeMetricFamily(
        "sora_film_seconds_per_second",
        "Seconds of work for a second of film: the median of the last.",
        labels=["engine"],
    )
    for engine, ratio in films.seconds_per_second().items():
        cost.add_metric([engine], ratio)
    yield cost


def _lanes() -> Iterator[GaugeMetricFamily]:
    lanes = GaugeMetricFamily("sora_workers", "Workers heard of lately, by lane.", labels=["lane"])
    for lane, alive in films.lanes().items():
        lanes.add_metric([lane], alive)
    yield lanes


def _machine() -> Iterator[GaugeMetricFamily]:
    disk = machine.disk()
    yield _one("sora_disk_free_bytes", "Room on the disk of the site's data.", disk.free)
    yield _one("sora_disk_bytes", "Size of that disk.", disk.total)


def _one(name: str, words: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, words, value=value)
