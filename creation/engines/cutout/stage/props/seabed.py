"""What lies and hovers at the bottom of the sea."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob


def wreck(b: Brush) -> None:
    """A sunken ship, 9 m."""
    b.canvas.save()
    b.canvas.rotate(-9)
    b.curve(
        [(-4.4, -2.6), (-3.8, -0.4), (-2.0, 0.6), (2.6, 0.6), (4.2, -1.0), (4.8, -2.8), (2.6, -1.9), (-2.4, -1.9)],
        "#6a5548",
    )
    for i in range(5):
        b.line([(-3.6 + i * 0.1, -1.6 + i * 0.45), (3.9 - i * 0.3, -1.6 + i * 0.45)], 0.05, "#43352d", alpha=0.7)
    for x in (-1.8, 0.0, 1.7):
        b.oval(x, -1.0, 0.26, 0.26, "#2a3038")
    b.line([(-1.2, -1.9), (-1.2, -6.4)], 0.26, "#5a463a")
    b.line([(-2.9, -5.0), (0.6, -5.0)], 0.16, "#5a463a")
    b.shape([(-2.6, -4.9), (-0.6, -4.9), (-0.9, -3.2), (-1.6, -3.6), (-2.3, -2.9)], "#8a8f80", alpha=0.6)
    b.canvas.restore()


def jelly(b: Brush) -> None:
    """A glowing jellyfish, some way up."""
    b.canvas.save()
    b.canvas.translate(0, -b.rng.uniform(0.8, 5))
    colour = b.rng.choice(("#ff8fe0", "#8fd0ff", "#b58aff", "#7fffd8"))
    b.glow(0, 0, 1.5, colour, 0.55)
    for k in range(5):
        x = -0.3 + k * 0.15
        b.line([(x, 0), (x + 0.1, 0.5), (x - 0.05, 0.9), (x + 0.05, 1.3)], 0.05, colour, alpha=0.6)
    b.curve(
        [(-0.5, 0.08), (-0.42, -0.4), (0, -0.62), (0.42, -0.4), (0.5, 0.08), (0.2, 0), (-0.2, 0)], colour, alpha=0.85
    )
    b.canvas.restore()


def vent(b: Brush) -> None:
    """A black smoker on the ocean floor."""
    b.fill(blob(0, -0.7, 0.7, 1.0, b.rng, 9, 0.15), "#2f3a48")
    b.glow(0, -1.6, 1.0, "#ff7a3a", 0.7)
    for k in range(7):
        b.oval(0.15 * math.sin(k * 1.7), -1.8 - k * 0.42, 0.2 + k * 0.07, 0.22 + k * 0.05, "#1f2a36", alpha=0.5)


def reef(b: Brush) -> None:
    """A mound of coral: brains, tubes, fans, 2 m."""
    b.contact(1.0)
    for _ in range(4):
        x, r = b.rng.uniform(-0.8, 0.8), b.rng.uniform(0.28, 0.5)
        colour = b.rng.choice(("#ff8a6a", "#ffb347", "#f06f9a", "#a87fe0", "#5fc8b0"))
        kind = b.rng.randrange(3)
        if kind == 0:
            b.fill(blob(x, -r * 0.6, r, r * 0.75, b.rng, 11, 0.06), colour)
            for k in range(5):
                b.line(
                    [
                        (x - r * 0.7, -r * (0.3 + k * 0.2)),
                        (x, -r * (0.45 + k * 0.2)),
                        (x + r * 0.7, -r * (0.3 + k * 0.2)),
                    ],
                    0.035,
                    "#ffffff",
                    alpha=0.35,
                )
        elif kind == 1:
            for k in range(5):
                top = r * b.rng.uniform(1.2, 2.6)
                left = x - r * 0.6 + k * r * 0.3
                b.box(left, 0.05, r * 0.24, top, colour, round=r * 0.1, shade=0.04 * (k % 2))
                b.oval(left + r * 0.12, -top, r * 0.12, r * 0.05, "#4a2f50")
        else:
            for k in range(9):
                angle = -math.pi / 2 + (k - 4) * 0.24
                tip = (x + math.cos(angle) * r * 2.2, math.sin(angle) * r * 2.2)
                b.line([(x, 0), ((x + tip[0]) / 2, tip[1] * 0.55), tip], 0.06, colour, alpha=0.9)
            b.fill(blob(x, -r * 1.3, r * 1.2, r * 0.95, b.rng, 11, 0.1), colour, alpha=0.35)
