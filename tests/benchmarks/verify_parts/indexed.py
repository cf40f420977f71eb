"""What an index of very many films costs: made of the words of ours, each film's changed in its own way."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from tests.benchmarks import Figure, at_least, percentile


def figures(ours: list[Path], count: int) -> list[Figure]:
    """Time and memory of an index of `count` films."""
    from creation.fingerprints.index import WordIndex
    from creation.fingerprints.points import SIDE, film_words
    from creation.fingerprints.strips import strip

    real = [
        film_words(strip(film / "film.mp4", "mp4", (720, 1280), side=SIDE, rate=1, seconds=6, most=60).pictures)
        for film in ours[:12]
    ]
    chance = np.random.default_rng(1)
    masks = chance.integers(0, 1 << 20, count).astype(np.uint32)
    index = WordIndex()
    began = time.monotonic()
    for begin in range(0, count, 2_000):
        index.add(
            (place + 100, np.sort(real[place % len(real)] ^ masks[place]))
            for place in range(begin, min(begin + 2_000, count))
        )
    building = time.monotonic() - began
    index.add(enumerate(real))
    times, first = [], 0
    for place, asked in enumerate(real):
        few = chance.permutation(asked)[: len(asked) // 4]
        began = time.monotonic()
        votes = index.votes(np.sort(few)).weights
        times.append(1000 * (time.monotonic() - began))
        first += max(votes, key=lambda one: votes[one]) == place
    return [
        Figure("films in the index", len(index)),
        Figure("to build it from its rows' words", building, "s"),
        Figure("memory of the index, a film", index.bytes / len(index) / 1000, "kB"),
        Figure("one search in it, p95", percentile(times, 0.95), "ms"),
        at_least("first of all by a quarter of its words", 100 * first / len(real), 100, "%"),
    ]
