"""The words of the moment: what a person typed for the request or film this thread works on.

Errors quote what they choke on. Whoever works with someone's words says so here, and no line logged meanwhile holds
them, in whole or in part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

Source = Callable[[], Iterable[str]]

_sources: ContextVar[tuple[Source, ...]] = ContextVar("private_words", default=())


@contextmanager
def kept_out(source: Source) -> Iterator[None]:
    """While the block runs, what `source` returns appears in no log. It is asked only when something is logged."""
    token = _sources.set((*_sources.get(), source))
    try:
        yield
    finally:
        _sources.reset(token)


def words() -> list[str]:
    """What must not be logged just now."""
    return [text for source in _sources.get() for text in source() if text]


def strings(data: Any) -> Iterator[str]:
    """Every text inside plain data (a storyboard, a JSON body), names of fields left out."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from strings(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from strings(value)
