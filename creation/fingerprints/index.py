"""Which few of very many films share words with a picture: lists of films by word, searched exactly.

Held in memory, eight bytes for each word of each film: about 8 kB for a film of ten seconds, 0.8 GB for 100,000.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from creation.fingerprints.points import Words

Ids = npt.NDArray[np.int64]
#: Lists are joined when there are more than so many: each costs a search of its own.
_MOST_LISTS = 8
#: A word that so large a share of the films has says nothing about which film it is.
_EVERYWHERE = 0.2
_FEW = 20


@dataclass(frozen=True)
class _List:
    """Words in order, and for each the film (by its place in `ids`) that has it."""

    words: Words
    films: npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Votes:
    """Films by id with the weight of the words they share with what is asked, and the weight in the middle of all."""

    weights: dict[int, float]
    usual: float


class WordIndex:
    """Films by their words. Not for several threads at once."""

    def __init__(self) -> None:
        self._ids: Ids = np.empty(0, np.int64)
        self._lists: list[_List] = []

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def bytes(self) -> int:
        """What it holds in memory."""
        return self._ids.nbytes + sum(each.words.nbytes + each.films.nbytes for each in self._lists)

    def add(self, films: Iterable[tuple[int, Words]]) -> None:
        """Takes films in: each an id and its words."""
        new = list(films)
        if not new:
            return
        first = len(self._ids)
        self._ids = np.concatenate([self._ids, np.array([one for one, _words in new], np.int64)])
        lengths = [len(words) for _one, words in new]
        owners = np.repeat(np.arange(first, first + len(new), dtype=np.uint32), lengths)
        self._lists.append(_sorted(np.concatenate([words for _one, words in new]), owners))
        # As in a log-structured store: a list joins those before it that are not much longer.
        while len(self._lists) > 1 and (
            len(self._lists) > _MOST_LISTS or len(self._lists[-2].words) < 2 * len(self._lists[-1].words)
        ):
            last, before = self._lists.pop(), self._lists.pop()
            self._lists.append(
                _sorted(np.concatenate([before.words, last.words]), np.concatenate([before.films, last.films]))
            )

    def votes(self, words: Words) -> Votes:
        """Films that share words with these: rare words count for more. At most 64."""
        total = np.zeros(len(self._ids), np.float32)
        if not len(words) or not len(self._ids):
            return Votes({}, 0.0)
        spans = [
            (np.searchsorted(each.words, words), np.searchsorted(each.words, words, "right")) for each in self._lists
        ]
        having = np.sum([end - begin for begin, end in spans], axis=0)
        weight = np.log1p(len(self._ids) / np.maximum(having, 1)).astype(np.float32)
        weight[having > max(_FEW, _EVERYWHERE * len(self._ids))] = 0
        for each, (begin, end) in zip(self._lists, spans, strict=True):
            counts = end - begin
            places = np.repeat(begin - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
            total += np.bincount(each.films[places], np.repeat(weight, counts), len(total)).astype(np.float32)
        most = min(64, len(total))
        best = np.argpartition(-total, most - 1)[:most]
        weights = {int(self._ids[place]): float(total[place]) for place in best if total[place] > 0}
        return Votes(weights, float(np.median(total)))


def _sorted(words: Words, films: npt.NDArray[np.uint32]) -> _List:
    order = np.argsort(words, kind="stable")
    return _List(words[order], films[order])
