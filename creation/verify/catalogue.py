"""The index of all traces, in this process's memory: built from the rows once, and kept up with them."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import numpy as np

from creation.fingerprints.index import Votes, WordIndex
from creation.fingerprints.points import EDITION, Points, Words, words
from creation.models import Trace
from creation.verify.traces import words_of

_CHUNK = 2_000
_lock = threading.Lock()


#: From so many films on it is known what films share by chance; this much more is worth a look, for a film and for a
#: single picture.
_CROWD, _CLEARLY, _CLEARLY_STILL = 8, 2.2, 1.5
#: Rows may become visible after rows with higher numbers: so many are looked at once more.
_LATE = 500


@dataclass
class _Known:
    """The index, and the rows it was read from."""

    index: WordIndex = field(default_factory=WordIndex)
    rows: set[int] = field(default_factory=set)
    last: int = 0


_known = _Known()


@dataclass(frozen=True)
class Candidate:
    """A film that shares words with what is asked about."""

    clip_id: int
    weight: float
    pictures: tuple[int, ...]  # numbers of the asked pictures, most promising first


def candidates(pictures: dict[int, Points], most: int) -> list[Candidate]:
    """The films that share most words with these pictures (by number). Milliseconds, once the index stands."""
    asked = {place: words(found) for place, found in pictures.items()}
    with _lock:
        index = _current()
        best = _standing_out(index.votes(_union(asked)), _CLEARLY if len(asked) > 1 else _CLEARLY_STILL)[:most]
        each = {place: index.votes(one).weights for place, one in asked.items()}
    return [
        Candidate(clip_id, weight, tuple(sorted(each, key=lambda place: -each[place].get(clip_id, 0.0))))
        for clip_id, weight in best
    ]


def _standing_out(votes: Votes, clearly: float) -> list[tuple[int, float]]:
    """Those that share clearly more than films share by chance, best first; all of them where there are few."""
    ordered = sorted(votes.weights.items(), key=lambda each: -each[1])
    if len(ordered) < _CROWD:
        return ordered
    return [each for each in ordered if each[1] > clearly * votes.usual]


def size() -> int:
    """How many films can be found."""
    return Trace.objects.filter(edition=EDITION).exclude(words=b"").count()


def forget() -> None:
    """Drops the index; the next question builds it anew."""
    global _known
    with _lock:
        _known = _Known()


def _current() -> WordIndex:
    """The index with the newest rows. Erased clips stay in it until half are: their rows are not found any more."""
    global _known
    count = Trace.objects.filter(edition=EDITION).count()
    if len(_known.rows) > 2 * count + 100 or not count:
        _known = _Known()
    rows = Trace.objects.filter(edition=EDITION).order_by("pk").only("clip_id", "words")
    before = max(0, _known.last - _LATE)
    while chunk := list(rows.filter(pk__gt=before)[:_CHUNK]):
        new = [row for row in chunk if row.pk not in _known.rows]
        _known.index.add((row.clip_id, words_of(row)) for row in new)
        _known.rows |= {row.pk for row in new}
        before = _known.last = max(_known.last, chunk[-1].pk)
    return _known.index


def _union(asked: dict[int, Words]) -> Words:
    return np.unique(np.concatenate(list(asked.values()))) if asked else np.empty(0, np.uint32)
