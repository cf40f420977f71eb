"""How many of something may happen at once on this machine, whatever process or thread it happens in."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def seat(folder: Path, name: str, count: int) -> Iterator[bool]:
    """Whether one of `count` seats of this name was free; it is taken until the block ends, or the process dies."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = _taken(folder, name, count)
    try:
        yield handle is not None
    finally:
        if handle is not None:
            os.close(handle)  # which gives the lock back


def _taken(folder: Path, name: str, count: int) -> int | None:
    for number in range(count):
        handle = os.open(folder / f"{name}-{number}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
        else:
            return handle
    return None
