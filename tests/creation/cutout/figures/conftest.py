"""Drawing figures into a square they fit, and reading the pixels back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import skia

from creation.engines.cutout.figures import Figure, Pose, figure_for
from creation.storyboard.types import Member

SIDE = 256
Pixels = np.ndarray[Any, np.dtype[np.uint8]]
VERBS = [
    "stand", "walk", "run", "chase", "flee", "jump", "dance", "sing", "talk", "wave", "sleep", "eat", "cook", "hug",
    "fight", "throw", "ride", "drive", "play", "cheer", "look", "roll", "sit", "laugh", "cry", "spin", "kick",
    "bounce", "fall", "swim", "fly",
]  # fmt: skip


def member(kind: str, **looks: str) -> Member:
    return Member(id="c1", kind=kind, words=kind, looks=looks)


def drawn(
    figure: Figure, pose: Pose, *, side: int = SIDE, scale: float = 0.0, at: tuple[float, float] = (0.5, 0.86)
) -> Pixels:
    """BGRA pixels of the figure in a square of `side`, fitted by its own height and length unless `scale` is given."""
    pixels = np.zeros((side, side, 4), np.uint8)
    info = skia.ImageInfo.Make(side, side, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    canvas = skia.Surface.MakeRasterDirect(info, pixels).getCanvas()
    canvas.translate(side * at[0], side * at[1])
    size = scale or fit(figure, side)
    canvas.scale(size, size)
    before = canvas.getSaveCount()
    figure.draw(canvas, pose)
    assert canvas.getSaveCount() == before, "the canvas was not left as it was"
    return pixels


def fit(figure: Figure, side: int = SIDE) -> float:
    """Pixels a metre."""
    return side * 0.8 / max(figure.height, figure.length)


@pytest.fixture
def build() -> Callable[..., Figure]:
    """A figure of a kind, by seed and looks."""

    def make(kind: str, seed: int = 3, **looks: str) -> Figure:
        return figure_for(member(kind, **looks), seed)

    return make
