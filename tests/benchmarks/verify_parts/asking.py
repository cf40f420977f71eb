"""The sites that are asked: processes of their own, which tell what an answer cost them."""

from __future__ import annotations

import json
import queue
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.benchmarks.own_site import OwnSite


@dataclass(frozen=True)
class Answered:
    """An answer: names of films of ours that were found, and its costs in seconds."""

    path: Path
    found: list[str]
    seconds: float
    processor: float


class Sites:
    """As many processes as the page has seats, over one data folder with the films of these names."""

    COUNT = 2

    def __init__(self, folder: Path, names: list[str]) -> None:
        self._folder, self._names = folder, names
        self._stack = ExitStack()
        self._free: queue.Queue[Callable[[str], str]] = queue.Queue()
        self.most_memory = 0  # bytes

    def __enter__(self) -> Self:
        data = self._folder / "site"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self._folder / "identity-ours", data / "credentials")
        for _site in range(self.COUNT):
            module = "tests.benchmarks.verify_parts.site"
            tell = self._stack.enter_context(OwnSite(data).talk(module, self._folder / "ours", *self._names))
            tell("ready")
            self._free.put(tell)
        return self

    def __exit__(self, *_problem: object) -> None:
        self._stack.close()

    def ask(self, path: Path) -> Answered:
        """Waits for a free site. The first film found is the one that explains most."""
        tell = self._free.get()
        try:
            told = json.loads(tell(str(path)))
        finally:
            self._free.put(tell)
        self.most_memory = max(self.most_memory, told["memory"])
        return Answered(path, told["found"], told["seconds"], told["processor"])
