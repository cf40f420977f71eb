"""What travels over the socket.

A page sends `{"watch": {topic: [id, …]}}`, which replaces what it watched before, and is answered at once with
`{topic: {id: value}}`; after that it is told only what changed. `{}` says that the other side is there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sora_site.lib.live.topics import Key, Wanted

#: Characters of one message, ids of one socket, characters of one id.
LONGEST_MESSAGE = 16_384
MOST_IDS = 200
LONGEST_ID = 64


class BadMessageError(ValueError):
    """The message is not one of ours; the text says why."""


def parse(text: str) -> Wanted | None:
    """What a page wants to watch, or None for a sign of life. Raises BadMessageError."""
    if len(text) > LONGEST_MESSAGE:
        raise BadMessageError("too long")
    try:
        message = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadMessageError("not JSON") from problem
    if message == {}:
        return None
    watch = message.get("watch") if isinstance(message, dict) else None
    if not isinstance(watch, dict) or not all(_are_ids(ids) for ids in watch.values()):
        raise BadMessageError("not a watch")
    if sum(len(ids) for ids in watch.values()) > MOST_IDS:
        raise BadMessageError(f"more than {MOST_IDS} ids")
    return {topic: list(dict.fromkeys(ids)) for topic, ids in watch.items()}


def _are_ids(ids: object) -> bool:
    return isinstance(ids, list) and all(isinstance(one, str) and _is_id(one) for one in ids)


def _is_id(one: str) -> bool:
    """Plain signs only: JSON also holds NUL and halves of characters, which no database takes."""
    return 0 < len(one) <= LONGEST_ID and one.isascii() and one.isprintable()


def compose(values: Mapping[Key, str]) -> str:
    """One message of values that are JSON already: each is encoded once, however many sockets are told."""
    topics: dict[str, list[str]] = {}
    for (topic, identity), value in values.items():
        topics.setdefault(topic, []).append(f"{json.dumps(identity)}:{value}")
    return "{" + ",".join(f"{json.dumps(topic)}:{{{','.join(parts)}}}" for topic, parts in topics.items()) + "}"
