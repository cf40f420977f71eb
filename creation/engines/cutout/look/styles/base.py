"""What a style may change: how often a drawing is made, the light, every figure by itself, the finished frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from creation.engines.cutout.stage.light import Light

Frame = np.ndarray  # rows x columns x 4, BGRA, 8 bits
#: Works on a finished frame in place. The number counts the style's drawings, so that what trembles does so in step.
Treat = Callable[[Frame, int], None]
#: Takes one figure's pixels (BGRA, premultiplied) and the frame's shorter side over 720; returns them changed, with a
#: margin of so many pixels on every side.
Dress = Callable[[Frame, float], tuple[Frame, int]]


@dataclass(frozen=True)
class Style:
    """`holds`: drawings a second, 0 for every frame. `bloom`, `vignette`, `grain`: strengths, 1 plain."""

    holds: int = 0
    bloom: float = 1.0
    vignette: float = 1.0
    grain: float = 1.0
    treat: Treat | None = None
    dress: Dress | None = None
    air: Callable[[Light], Light] | None = None  # the light of the place itself
    relight: Callable[[Light], Light] | None = None  # the light on figures
    hours: dict[str, str] = field(default_factory=dict)  # times of day it shows instead of others
