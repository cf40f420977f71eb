"""The lens while its path is being made: curves, a sample a time, and where things fall in its frame."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from creation.engines.cutout.direction.types import RATE, CameraPath, Curve


@dataclass(eq=False)
class Lens:
    """`reach` is the distance to the stage; `horizon`, `pan` and `shake_y` are shares of the frame's height."""

    samples: int
    width: int
    height: int
    focal: float = field(init=False)
    reach: Curve = field(init=False)
    x: Curve = field(init=False)
    lift: Curve = field(init=False)
    horizon: Curve = field(init=False)
    pan: Curve = field(init=False)
    shake_y: Curve = field(init=False)
    zoom: Curve = field(init=False)
    roll: Curve = field(init=False)
    sweep: Curve = field(init=False)
    focus: Curve = field(init=False)

    def __post_init__(self) -> None:
        self.focal = 0.30 * max(self.height, 0.75 * self.width)
        for name, value in (("reach", 1.0), ("lift", 1.4), ("horizon", 0.42), ("zoom", 1.0)):
            setattr(self, name, np.full(self.samples, value, np.float64))
        for name in ("x", "pan", "shake_y", "roll", "sweep", "focus"):
            setattr(self, name, np.zeros(self.samples, np.float64))

    @property
    def t(self) -> Curve:
        return np.arange(self.samples) / RATE

    @property
    def u(self) -> Curve:
        """The share of the shot gone."""
        return self.t / max(float(self.t[-1]), 0.01)

    def scale(self, depth: Curve | float = 1.0) -> Curve:
        """Pixels a metre at `depth`."""
        return np.asarray(self.focal * self.zoom / np.maximum(depth - 1 + self.reach, 0.04))

    def column(self, x: Curve, depth: Curve | float = 1.0) -> Curve:
        """Where `x` falls across the frame, 0 left to 1 right."""
        return np.asarray(0.5 + self.pan * self.height / self.width + (x - self.x) * self.scale(depth) / self.width)

    def row(self, up: Curve | float, depth: Curve | float = 1.0) -> Curve:
        """Where a height falls down the frame, 0 top to 1 bottom."""
        return np.asarray(self.horizon + self.shake_y + (self.lift - up) * self.scale(depth) / self.height)

    def path(self) -> CameraPath:
        def single(curve: Curve) -> Curve:
            return np.asarray(curve, np.float32)

        return CameraPath(
            focal=single(self.focal * self.zoom),
            x=single(self.x),
            lift=single(self.lift),
            advance=single(1 - self.reach),
            horizon=single(self.horizon),
            roll=single(self.roll),
            shake_x=single(self.pan),
            shake_y=single(self.shake_y),
            sweep=single(self.sweep),
            focus=single(self.focus),
        )


def ease(u: Curve) -> Curve:
    """0 to 1 over 0 to 1, slow at both ends."""
    u = np.clip(u, 0, 1)
    return np.asarray(u * u * (3 - 2 * u))


def lag(curve: Curve, seconds: float) -> Curve:
    """The curve smoothed both ways, its ends kept."""
    width = max(1, round(seconds * RATE))
    kernel = np.hanning(2 * width + 3)[1:-1]
    # Mirrored about its ends, so that a steady run stays steady to the edge of the shot.
    left = 2 * curve[0] - curve[width:0:-1] if len(curve) > width else np.full(width, curve[0])
    right = 2 * curve[-1] - curve[-2 : -width - 2 : -1] if len(curve) > width + 1 else np.full(width, curve[-1])
    return np.asarray(np.convolve(np.concatenate([left, curve, right]), kernel / kernel.sum(), "valid"))


def cover(curve: Curve, seconds: float) -> Curve:
    """A smooth curve that is nowhere below `curve`: its greatest values nearby, smoothed over the same time."""
    width = max(1, round(seconds * RATE))
    padded = np.pad(curve, 2 * width, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * width + 1)
    kernel = np.hanning(2 * width + 3)[1:-1]
    return np.asarray(np.convolve(windows.max(axis=1), kernel / kernel.sum(), "valid"))
