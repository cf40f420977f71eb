"""What lies flat on the ground of towns and ways: lids, cracks, fallen leaves, tyre marks, hoof prints."""

from __future__ import annotations

import math
from itertools import pairwise

from creation.engines.cutout.stage.brush import Brush

#: How flat a circle on the ground is seen.
_FLAT = 0.16


def manhole(b: Brush) -> None:
    """An iron lid with its ribs."""
    b.oval(0, 0, 0.46, 0.46 * _FLAT, "#3f434b", "#2f333a")
    b.oval(0, -0.012, 0.4, 0.4 * _FLAT, "#666b75", "#545963")
    for i in range(-2, 3):
        half = 0.36 * math.sqrt(max(0.0, 1 - (i / 3) ** 2))
        b.line([(-half, i * 0.021 - 0.012), (half, i * 0.021 - 0.012)], 0.014, "#3f434b")


def crack(b: Brush) -> None:
    """A crack with a branch."""
    points = [(-0.9 + 0.3 * i, b.rng.uniform(-0.06, 0.06)) for i in range(7)]
    for one, other in pairwise(points):
        b.line([one, other], 0.022, "#3a3d45", alpha=0.36)
    b.line([points[3], (points[3][0] + 0.22, points[3][1] + 0.12)], 0.018, "#3a3d45", alpha=0.3)


def leaves(b: Brush) -> None:
    """Three leaves that the wind has left."""
    for _ in range(3):
        x, y, r = b.rng.uniform(-0.5, 0.5), b.rng.uniform(-0.07, 0.07), b.rng.uniform(0.05, 0.075)
        tone, tip = b.rng.choice(("#7d8f45", "#a58a45", "#96683f")), b.rng.uniform(-0.5, 0.5)
        b.shape(
            [(x - r, y), (x - 0.2 * r, y - 0.5 * r), (x + r, y + tip * r), (x + 0.1 * r, y + 0.42 * r)], tone, alpha=0.9
        )
        b.line([(x - 1.5 * r, y + 0.1 * r), (x + 0.7 * r, y + 0.7 * tip * r)], 0.01, "#5f4f2f", alpha=0.7)


def hoofs(b: Brush) -> None:
    """Hoof prints one behind the other, and what the wheels between them drew."""
    for i in range(5):
        x, y = (i - 2) * 0.42, 0.05 * (-1) ** i
        b.oval(x, y, 0.1, 0.03, "#9a7440", alpha=0.5)
        b.oval(x + 0.02, y + 0.012, 0.05, 0.012, "#e6c48a", alpha=0.5)


def wheels(b: Brush) -> None:
    """Two lines drawn by wheels."""
    for y in (-0.09, 0.06):
        b.line([(-1.25, y), (-0.4, y + 0.015), (0.5, y - 0.01), (1.25, y)], 0.045, "#9a7440", alpha=0.38)


def gloss(b: Brush) -> None:
    """Light lying on ice, and a crack through it."""
    for _ in range(3):
        x, y, long = b.rng.uniform(-0.9, 0.5), b.rng.uniform(-0.12, 0.12), b.rng.uniform(0.3, 0.8)
        b.line([(x, y), (x + long, y - 0.1 * long)], b.rng.uniform(0.02, 0.045), "#ffffff", shade=0.3, alpha=0.7)
    points = [(-1.1 + 0.32 * i, b.rng.uniform(-0.08, 0.1)) for i in range(8)]
    for one, other in pairwise(points):
        b.line([one, other], 0.016, "#6f9dc4", alpha=0.55)


def paws(b: Brush) -> None:
    """Where a small animal went through the snow or the sand."""
    for i in range(7):
        x, y = (i - 3) * 0.3, 0.03 * (-1) ** i
        b.oval(x, y, 0.05, 0.018, "#5a6a86", alpha=0.4)
        for dx in (-0.05, 0.0, 0.05):
            b.oval(x + dx + 0.03, y - 0.026, 0.018, 0.008, "#5a6a86", alpha=0.4)
