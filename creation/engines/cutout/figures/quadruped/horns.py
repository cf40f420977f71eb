"""Horns, antlers and manes, drawn behind the skull. Head units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube

HORN = (0xFFFFF3DC, 0xFFD3B184)


def _horns(canvas: Any, kind: Species, blown: float) -> None:
    paint = linear(0, -1.5, 0, -0.7, HORN)
    canvas.drawPath(tube([(-0.35, -0.75), (-0.72, -1.05), (-0.62, -1.45)], (0.15, 0.12, 0.03)), paint)
    canvas.drawPath(tube([(0.4, -0.82), (0.78, -1.05), (0.74, -1.42)], (0.14, 0.11, 0.03)), paint)


def _backhorns(canvas: Any, kind: Species, blown: float) -> None:
    paint = linear(0, -1.9, 0, -0.7, (0xFF8A7A6A, 0xFFBCA98E))
    canvas.drawPath(tube([(0.35, -0.85), (0.15, -1.5), (-0.5, -1.8)], (0.15, 0.12, 0.03)), paint)
    canvas.drawPath(tube([(-0.1, -0.85), (-0.35, -1.45), (-0.95, -1.6)], (0.16, 0.13, 0.03)), paint)


def _antlers(canvas: Any, kind: Species, blown: float) -> None:
    paint = solid(0xFFC9A06A)
    for side, x in ((-1, -0.25), (1, 0.3)):
        canvas.drawPath(tube([(x, -0.8), (x + side * 0.35, -1.4), (x + side * 0.3, -2.2)], (0.11, 0.1, 0.03)), paint)
        for y, dx, dy in ((-1.15, 0.5, -0.4), (-1.65, 0.48, -0.42)):
            canvas.drawPath(tube([(x + side * 0.3, y), (x + side * (0.3 + dx), y + dy)], (0.08, 0.025)), paint)


def _ossicones(canvas: Any, kind: Species, blown: float) -> None:
    for x in (-0.15, 0.35):
        canvas.drawPath(tube([(x, -0.8), (x - 0.08, -1.45)], (0.13, 0.11)), solid(kind.coat))
        oval(canvas, x - 0.08, -1.5, 0.19, 0.17, solid(0xFF8A5426))


def _unihorn(canvas: Any, kind: Species, blown: float) -> None:
    canvas.drawPath(
        polygon([(0.12, -0.75), (0.85, -2.35), (0.55, -0.65)]), linear(0.1, -0.6, 0.9, -2.3, (0xFFF2B63A, 0xFFFFF0B0))
    )
    for share in (0.2, 0.45, 0.68):
        canvas.drawLine(
            0.14 + 0.7 * share, -0.8 - 1.5 * share, 0.54 + 0.28 * share, -0.72 - 1.62 * share, stroke(0xFFD9962E, 0.05)
        )


def _lionmane(canvas: Any, kind: Species, blown: float) -> None:
    for ring, (size, colour) in enumerate(((1.62, dark(kind.mane, 0.2)), (1.36, kind.mane))):
        points = []
        for i in range(20):
            radius = size * (1.0 if i % 2 else 0.88) * (1 - 0.12 * wave(i / 20 + 0.05))
            points.append(
                (-0.22 - 0.12 * ring * 0 - blown * 0.12 + wave(i / 20 + 0.25) * radius, 0.06 + wave(i / 20) * radius)
            )
        canvas.drawPath(smooth(points), radial(0.2, -0.4, 1.9, (light(colour, 0.2), dark(colour, 0.12))))


def _bighorns(canvas: Any, kind: Species, blown: float) -> None:
    paint = linear(0, -1.7, 0, -0.6, HORN)
    for sign, x in ((-1, -0.5), (1, 0.5)):
        canvas.drawPath(tube([(x, -0.65), (x + sign * 0.6, -0.85), (x + sign * 0.85, -1.6)], (0.19, 0.16, 0.03)), paint)


def _sickles(canvas: Any, kind: Species, blown: float) -> None:
    """A water buffalo's: broad, swept back."""
    for sign, x in ((-1, -0.35), (1, 0.4)):
        points = [(x, -0.75), (x + sign * 0.8, -0.85), (x + sign * 1.1, -1.35), (x + sign * 0.75, -1.75)]
        canvas.drawPath(tube(points, (0.22, 0.2, 0.14, 0.03)), solid(0xFF77706C))


def _palms(canvas: Any, kind: Species, blown: float) -> None:
    """A moose's shovels."""
    for sign, x in ((-1, -0.3), (1, 0.3)):
        canvas.drawPath(tube([(x, -0.8), (x + sign * 0.7, -1.2)], (0.13, 0.13)), solid(0xFFC9A878))
        palm = [
            (0.6, -1.0),
            (1.7, -1.1),
            (2.1, -1.7),
            (1.75, -1.6),
            (1.7, -2.1),
            (1.35, -1.8),
            (1.15, -2.15),
            (0.9, -1.7),
        ]
        shape = [(x + sign * px, py) for px, py in palm]
        canvas.drawPath(smooth(shape, tension=0.1), linear(0, -2.1, 0, -1.0, (0xFFE6CFA4, 0xFFB8925E)))


def _longhorns(canvas: Any, kind: Species, blown: float) -> None:
    for x, tip in ((-0.1, -0.7), (0.35, -0.2)):
        canvas.drawPath(
            tube([(x, -0.8), ((x + tip) / 2 + 0.1, -1.7), (tip, -2.5)], (0.13, 0.1, 0.02)), solid(0xFF4A4240)
        )


def _scimitars(canvas: Any, kind: Species, blown: float) -> None:
    for x in (-0.1, 0.35):
        points = [(x, -0.8), (x - 0.05, -1.7), (x - 0.7, -2.4), (x - 1.6, -2.4)]
        canvas.drawPath(tube(points, (0.2, 0.18, 0.13, 0.03)), solid(0xFF7A6650))
        for y in (-1.1, -1.4, -1.7):
            canvas.drawLine(x - 0.18, y, x + 0.14, y - 0.04, stroke(0xFF5B4A3A, 0.05))


def _curled(canvas: Any, kind: Species, blown: float) -> None:
    """A ram's snails of horn."""
    for x, size in ((0.55, 0.42), (-0.5, 0.55)):
        points = [
            (x - 0.1 * size, -0.75),
            (x - 0.9 * size, -1.2),
            (x - 1.7 * size, -0.4),
            (x - 1.0 * size, 0.5),
            (x - 0.2 * size, 0.1),
        ]
        canvas.drawPath(tube(points, (0.22, 0.24, 0.2, 0.15, 0.04)), linear(0, -1.2, 0, 0.4, (0xFFE9D3A6, 0xFFB08A5A)))


def _eartufts(canvas: Any, kind: Species, blown: float) -> None:
    for x, tip in ((-0.78, -1.0), (0.6, 0.72)):
        canvas.drawPath(tube([(x, -1.3), (tip, -1.85)], (0.09, 0.02)), solid(0xFF2E2428))


def _ruffcollar(canvas: Any, kind: Species, blown: float) -> None:
    colour = light(kind.coat, 0.5) if kind.coat != 0xFF9A8A5E else 0xFFC9BC92
    oval(canvas, -0.35, 0.45, 1.15, 0.95, radial(-0.2, 0.2, 1.3, (light(colour, 0.3), dark(colour, 0.14))))


def _gills(canvas: Any, kind: Species, blown: float) -> None:
    """An axolotl's feathers."""
    for sign, base in ((-1, -0.8), (1, 0.75)):
        for y, dy in ((-0.4, -0.55), (-0.1, -0.1), (0.2, 0.3)):
            canvas.drawPath(
                tube([(base, y), (base + sign * 0.35, y + dy * 0.6), (base + sign * 0.7, y + dy)], (0.1, 0.13, 0.03)),
                solid(0xFFE0507A),
            )


#: Drawn before the skull, given how far the ears are blown back.
BEHIND: dict[str, Callable[[Any, Species, float], None]] = {
    "horns": _horns,
    "backhorns": _backhorns,
    "antlers": _antlers,
    "ossicones": _ossicones,
    "unihorn": _unihorn,
    "lionmane": _lionmane,
    "bighorns": _bighorns,
    "sickles": _sickles,
    "palms": _palms,
    "longhorns": _longhorns,
    "scimitars": _scimitars,
    "curledhorns": _curled,
    "eartufts": _eartufts,
    "ruffcollar": _ruffcollar,
    "gills": _gills,
}
