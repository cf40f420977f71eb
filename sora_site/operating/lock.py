"""Whether the site is up on these data: `up` holds a lock for as long as it lives, however it dies."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from django.conf import settings


class SiteIsUpError(Exception):
    """Another process serves these data."""

    def __init__(self) -> None:
        super().__init__(f"The site is up already on {settings.DATA_DIR}. Stop it first.")


def take() -> TextIO:
    """The lock, held until it is closed or this process ends; its children do not inherit it. Raises SiteIsUpError."""
    settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
    file: TextIO = (settings.DATA_DIR / "up.lock").open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise SiteIsUpError from None
    return file


@contextmanager
def held() -> Iterator[None]:
    """Nobody brings the site up while the block runs. Raises SiteIsUpError."""
    with take():
        yield


def is_up() -> bool:
    """Whether somebody holds it now."""
    try:
        with held():
            return False
    except (SiteIsUpError, OSError):
        return True
