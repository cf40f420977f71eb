"""Who hears that a clip was erased, withheld or shown again: floors above register, and keep in line with it."""

from __future__ import annotations

from collections.abc import Callable

from creation.models import Clip

Listener = Callable[[Clip], None]

_listeners: list[Listener] = []


def register(listener: Listener) -> None:
    """Adds one who is called with every such clip, inside the transaction that changes it."""
    if listener not in _listeners:
        _listeners.append(listener)


def announce(clip: Clip) -> None:
    """Tells them all, with the clip as it is now."""
    changed = Clip.objects.get(pk=clip.pk)
    for listener in _listeners:
        listener(changed)
