"""What may be watched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

#: What is told of one thing, as plain data.
Value = dict[str, Any]
#: Ids by the name of their topic.
Wanted = dict[str, list[str]]
#: One watched thing: the name of its topic, and its id.
Key = tuple[str, str]


@dataclass(frozen=True)
class Topic:
    """A kind of thing that may be watched. Both run in a thread with its own database connection."""

    #: Of these ids, those the person (None: anonymous) may watch now. Asked again every minute.
    allowed: Callable[[int | None, list[str]], list[str]]
    #: The present values by id, with a fixed number of queries. An id that is left out tells nothing new.
    read: Callable[[list[str]], dict[str, Value]]


_topics: dict[str, Topic] = {}


def register(name: str, topic: Topic) -> None:
    """Makes `topic` known under `name`; the last one called counts."""
    _topics[name] = topic


def get(name: str) -> Topic | None:
    """The topic of this name, if there is one."""
    return _topics.get(name)
