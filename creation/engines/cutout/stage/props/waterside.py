"""What lies at the water: a rowing boat, a jetty, islets, a chest, the line of the sea."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.plants import palm


def rowing_boat(b: Brush) -> None:
    b.curve([(-1.5, -0.6), (1.5, -0.6), (1.1, 0.05), (-1.1, 0.05)], "#b5703f", "#6a3f28")
    b.line([(-1.5, -0.6), (1.5, -0.6)], 0.1, "#d9985f")
    b.line([(-0.2, -0.6), (-1.4, 0.15)], 0.06, "#c99a5f")
    b.line([(0.2, -0.6), (1.5, 0.15)], 0.06, "#c99a5f")


def jetty(b: Brush) -> None:
    """A wooden landing stage running out, 4 m."""
    for x in (-1.7, -0.6, 0.5, 1.6):
        b.box(x - 0.08, 0.3, 0.16, 0.9, "#6a4a33")
    b.box(-2.1, -0.35, 4.2, 0.16, "#b58a5a")
    for i in range(12):
        b.line([(-2.0 + i * 0.36, -0.34), (-2.0 + i * 0.36, -0.5)], 0.025, "#7a5538")


def palm_islet(b: Brush) -> None:
    """A far islet with palms."""
    b.curve([(-3.4, 0.2), (-1.6, -0.5), (0.6, -0.6), (3.2, 0.2), (0, 0.3)], "#f0d9a0", "#dcc084")
    for x, s in ((-0.7, 0.62), (0.7, 0.75)):
        b.canvas.save()
        b.canvas.translate(x, -0.35)
        b.canvas.scale(s, s)
        palm(b)
        b.canvas.restore()


def chest(b: Brush) -> None:
    """A treasure chest, open."""
    b.contact(0.7)
    b.box(-0.55, 0.03, 1.1, 0.55, "#8a5a33")
    b.curve([(-0.58, -0.55), (-0.62, -1.0), (0.5, -1.05), (0.58, -0.55)], "#6f4628")
    for x in (-0.45, 0.35):
        b.box(x, 0.03, 0.1, 0.55, "#d9a83f")
    for i in range(9):
        b.oval(-0.42 + i * 0.1, -0.56 - 0.07 * (i % 3), 0.09, 0.07, "#ffd84a")
    b.glow(0, -0.65, 0.8, "#ffe08a", 0.5)


def sea_line(b: Brush) -> None:
    """The sea far below, seen from a cliff, 30 m wide."""
    b.box(-15.1, 0.3, 30.2, 1.6, "#5ab0d9", "#2f7fb5")
    for _ in range(24):
        x, y = b.rng.uniform(-15, 14), -b.rng.uniform(0, 1.1)
        b.line([(x, y), (x + b.rng.uniform(0.4, 1.4), y)], 0.05, "#e6f8ff", alpha=0.7)
