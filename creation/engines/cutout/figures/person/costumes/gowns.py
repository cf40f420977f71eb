"""What is wrapped, flowered and ruffled; see `extras`. The chest is at (0, 0), `down` is the waist."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import dark, light, solid
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, star, tilted, tube


def neckerchief(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A sailor's square collar with its knot."""
    x = side * 0.4
    canvas.drawPath(
        polygon([(-wide * 0.8, -0.085), (wide * 0.75, -0.085), (x + 0.012, 0.03), (x - 0.012, 0.03)]), solid(0xFF2B4F93)
    )
    canvas.drawPath(polygon([(x - 0.03, -0.1), (x + 0.03, -0.1), (x, 0.0)]), solid(looks.skin))
    canvas.drawPath(polygon([(x, 0.02), (x - 0.022, 0.085), (x + 0.022, 0.085)]), solid(0xFFE0403A))


def kimono(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A crossed collar and a broad sash."""
    x = side * 0.35
    edge = light(looks.outfit.top, 0.75)
    canvas.drawPath(
        tube([(x + 0.045, -0.095), (x - 0.005, 0.0), (x - 0.05, down * 0.7)], (0.011, 0.012, 0.011)), solid(edge)
    )
    canvas.drawPath(tube([(x - 0.045, -0.095), (x + 0.012, 0.005)], (0.011, 0.011)), solid(edge))
    sash = looks.outfit.accent or 0xFFD93A44
    half = looks.build.waist
    canvas.drawPath(
        smooth(
            [
                (-half * 0.98, down * 0.6),
                (half * 0.98, down * 0.6),
                (half * 0.98, down * 1.15),
                (-half * 0.98, down * 1.15),
            ],
            tension=0.05,
        ),
        solid(sash),
    )
    canvas.drawPath(
        tube([(-half * 0.9, down * 0.88), (half * 0.9, down * 0.88)], (0.008, 0.008)), solid(light(sash, 0.5))
    )


def flowered(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Blossoms over dress or shirt."""
    for x, y in ((-0.05, -0.02), (0.05, 0.03), (-0.02, 0.21), (0.07, 0.24), (-0.08, 0.3), (0.03, 0.32)):
        petal = (0xFFFFFFFF, 0xFFF9C62F, 0xFFFFC1D8)[round(abs(x) * 100) % 3]
        for dx, dy in ((-0.011, 0), (0.011, 0), (0, -0.011), (0, 0.011)):
            oval(canvas, x + side * 0.2 + dx, y + dy, 0.011, 0.011, solid(petal))
        oval(canvas, x + side * 0.2, y, 0.008, 0.008, solid(0xFFF2842C))


def knotbelt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A cloth belt with two hanging ends: black for masters, rope for monks."""
    colour, half, x = looks.outfit.accent or 0xFF2A2730, looks.build.waist * 1.02, side * 0.35
    canvas.drawPath(tube([(-half * 0.86, down), (0, down * 1.07), (half * 0.86, down)], (0.015,) * 3), solid(colour))
    for dx in (-0.016, 0.016):
        canvas.drawPath(
            tube([(x, down * 1.05), (x + dx * 1.6, down * 1.75)], (0.012, 0.011)), solid(dark(colour, 0.15))
        )


def ruff(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A pleated collar, for clowns, jesters and Elizabethans."""
    for i in range(7):
        x = -wide * 0.95 + wide * 0.31 * i
        oval(
            canvas,
            x + side * 0.15,
            -0.078 + 0.012 * (1 - abs(i - 3) / 3),
            0.027,
            0.03,
            solid(0xFFFBFAF6 if i % 2 else (looks.outfit.accent or 0xFFE6E2EA)),
        )


def ruffles(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour = looks.outfit.accent or light(looks.outfit.top, 0.25)
    x = side * 0.4
    for i in range(4):
        tilted(canvas, x, -0.06 + 0.034 * i, 0.026 + 0.004 * i, 0.017, 0, solid(dark(colour, 0.06 * (i % 2))))
    if looks.outfit.legs in ("dress", "gown", "skirt"):
        for row in (0.25, 0.33):
            for i in range(6):
                oval(canvas, -wide * 1.1 + wide * 0.45 * i, row, 0.026, 0.02, solid(light(looks.outfit.bottom, 0.2)))


def rose(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4 - wide * 0.42
    oval(canvas, x, -0.03, 0.021, 0.02, solid(0xFFE0304A))
    oval(canvas, x + 0.003, -0.033, 0.01, 0.009, solid(0xFFFF7A8A))
    tilted(canvas, x + 0.018, -0.012, 0.014, 0.006, 40, solid(0xFF4FA66B))


def coins(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    half = looks.build.hips
    for i in range(9):
        x = -half + half * 0.25 * i
        oval(canvas, x, down * 1.35 + 0.012 * (i % 2), 0.014, 0.014, solid(0xFFF2B632))
        oval(canvas, x, down * 1.35 + 0.012 * (i % 2), 0.006, 0.006, solid(0xFFFFE89A))


def hearts(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x, y = side * 0.4, 0.02
    ink = solid(0xFFE0304A)
    for sign in (-1, 1):
        oval(canvas, x + sign * 0.016, y - 0.01, 0.02, 0.019, ink)
    canvas.drawPath(polygon([(x - 0.034, y - 0.002), (x + 0.034, y - 0.002), (x, y + 0.044)]), ink)


def sequins(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for i in range(16):
        x, y = wide * (-0.7 + 0.47 * (i % 4) + 0.12 * (i // 4 % 2)), -0.05 + 0.05 * (i // 4)
        canvas.drawPath(star(x, y, 0.011, 0.003, 4), solid(light(looks.outfit.top, 0.75)))


def cravat(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    for sign in (-1, 1):
        canvas.drawPath(
            polygon([(x, -0.09), (x + sign * 0.012, -0.09), (x + sign * 0.026, 0.0), (x + sign * 0.006, 0.0)]),
            solid(0xFFFDFCFA),
        )


def lei(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for i in range(9):
        share = i / 8 * 2 - 1
        oval(
            canvas,
            side * 0.3 + share * wide * 0.62,
            0.015 - abs(share) ** 1.6 * 0.1,
            0.02,
            0.02,
            solid((0xFFF27FA8, 0xFFF9C62F, 0xFFFFFFFF)[i % 3]),
        )


def scales(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A mermaid's shells."""
    for sign in (-1, 1):
        x = side * 0.4 + sign * wide * 0.36
        canvas.drawPath(
            smooth([(x - 0.034, -0.02), (x, -0.045), (x + 0.034, -0.02), (x + 0.02, 0.025), (x - 0.02, 0.025)]),
            solid(looks.outfit.accent or 0xFF8E5CC7),
        )


def goldbelt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    half, x = looks.build.waist * 1.04, side * 0.3
    canvas.drawPath(tube([(-half * 0.9, down), (0, down * 1.06), (half * 0.9, down)], (0.02,) * 3), solid(0xFFF2B632))
    oval(canvas, x, down * 1.05, 0.042, 0.034, solid(0xFFFFE27A))
    canvas.drawPath(star(x, down * 1.05, 0.024, 0.011), solid(0xFFC98A1E))


def mawashi(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A sumo wrestler's belt and apron."""
    half, colour = looks.build.waist * 1.0, looks.outfit.bottom
    canvas.drawPath(
        tube([(-half * 0.92, down * 1.35), (0, down * 1.5), (half * 0.92, down * 1.35)], (0.034,) * 3), solid(colour)
    )
    x = side * 0.3
    canvas.drawPath(
        polygon([(x - 0.05, down * 1.4), (x + 0.05, down * 1.4), (x + 0.04, down * 2.2), (x - 0.04, down * 2.2)]),
        solid(dark(colour, 0.15)),
    )
    tilted(canvas, x - 0.02, down * 0.95, 0.006, 0.006, 0, solid(dark(looks.skin, 0.35)))


GOWNS = (
    neckerchief,
    kimono,
    flowered,
    knotbelt,
    ruff,
    ruffles,
    rose,
    coins,
    hearts,
    sequins,
    cravat,
    lei,
    scales,
    goldbelt,
    mawashi,
)
