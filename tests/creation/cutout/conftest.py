from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from creation.engines.base import CanceledError, Job, Stage
from creation.storyboard.types import Action, Camera, Line, Member, Shot, Storyboard

GRANDMA = Member("c1", "woman", "grandma", looks={"age": "old"})
CROCODILE = Member("c2", "crocodile", "a crocodile")


@pytest.fixture
def chase() -> Storyboard:
    """Grandma chases a crocodile, then has the last word."""
    shots = (
        Shot(
            1.5,
            "beach",
            "sunset",
            cast=("c1", "c2"),
            actions=(Action("c1", "chase", "c2", 0, 1.5), Action("c2", "flee", "c1", 0, 1.5)),
            camera=Camera("medium", "handheld"),
        ),
        Shot(
            1.5,
            "beach",
            "sunset",
            cast=("c1",),
            actions=(Action("c1", "talk", "", 0, 1.5),),
            camera=Camera("close", "push"),
            lines=(Line("c1", "Bye!", "en", 0.2, 1.2),),
        ),
    )
    return Storyboard("A chase", "en", (GRANDMA, CROCODILE), shots, mood="funny")


@pytest.fixture
def one_shot() -> Callable[..., Storyboard]:
    """Makes a storyboard of one shot: cast, actions, and whatever else of the shot."""

    def make(
        cast: tuple[Member, ...], *actions: Action, seconds: float = 4.0, setting: str = "park", **more: object
    ) -> Storyboard:
        shot = Shot(seconds, setting, cast=tuple(member.id for member in cast), actions=actions, **more)  # type: ignore[arg-type]
        return Storyboard("A test", "en", cast, (shot,))

    return make


class Listener:
    """A reporter that remembers; with `cancel_after` frames' worth of progress it cancels."""

    def __init__(self, cancel_at: float | None = None) -> None:
        self.told: list[tuple[Stage, float, float]] = []
        self.previews: list[tuple[float, bytes]] = []
        self.threads: set[int] = set()
        self._cancel_at = cancel_at
        self._began = time.monotonic()

    def progress(self, stage: Stage, fraction: float) -> None:
        self.threads.add(threading.get_ident())
        self.told.append((stage, fraction, time.monotonic() - self._began))
        if self._cancel_at is not None and stage is Stage.RENDER and fraction >= self._cancel_at:
            raise CanceledError

    def preview(self, picture: bytes) -> None:
        self.previews.append((time.monotonic() - self._began, picture))


@pytest.fixture
def job(tmp_path: Path) -> Callable[..., Job]:
    def make(board: Storyboard, name: str = "film", **more: object) -> Job:
        folder = tmp_path / name
        folder.mkdir()
        values = {"seed": 5, "width": 720, "height": 1280, "fps": 24, **more}
        return Job(storyboard=board, folder=folder, **values)  # type: ignore[arg-type]

    return make
