"""The pictures of one film as chunks: which of them are kept from another, who draws which of the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from creation.engines.cutout.instants import borders
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.reuse.keys import Keys
from creation.engines.cutout.reuse.shelf import Shelf
from creation.engines.cutout.shares import Shares


class Drawing:
    """Deals the chunks of `plan` out to `children` (0, 1, …) and knows where each lies in the end.

    With a `shelf` a chunk that lies there is taken, and each that is drawn is put there.
    """

    def __init__(self, plan: Plan, at: Path, work: Path, children: int, shelf: Shelf | None) -> None:
        self._chunks = borders(plan)
        self._plan = at
        self._shelf = shelf
        keys = Keys(plan) if shelf is not None else None
        self._keys = [keys.of(chunk) if keys is not None else None for chunk in self._chunks]
        self.paths = [work / f"chunk-{number}.mp4" for number in range(len(self._chunks))]
        self._missing = [number for number in range(len(self._chunks)) if not self._taken(number)]
        self._shares = Shares([len(self._chunks[number]) for number in self._missing], children)
        missing = set(self._missing)
        #: The frames that need not be drawn.
        self.kept = {i for number, chunk in enumerate(self._chunks) if number not in missing for i in chunk}

    def next(self, child: int) -> tuple[int, dict[str, Any]] | None:
        """The number of the next chunk for this child and its task, or None when all are given."""
        dealt = self._shares.next(child)
        if dealt is None:
            return None
        number = self._missing[dealt]
        chunk, to = self._chunks[number], str(self.paths[number])
        return number, {"do": "draw", "plan": str(self._plan), "first": chunk.start, "end": chunk.stop, "to": to}

    def finished(self, number: int) -> None:
        """Hears that a chunk has been drawn."""
        key = self._keys[number]
        if self._shelf is not None and key is not None:
            self._shelf.put(key, self.paths[number].read_bytes())

    def tidy(self) -> None:
        """Hears that there is no hurry any more."""
        if self._shelf is not None and self._missing:
            self._shelf.tidy()

    def _taken(self, number: int) -> bool:
        key = self._keys[number]
        data = self._shelf.take(key) if self._shelf is not None and key is not None else None
        if data is None:
            return False
        self.paths[number].write_bytes(data)
        return True
