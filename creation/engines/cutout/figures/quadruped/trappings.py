"""What some animals have on trunk and neck: manes, humps, udders, shells, collars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import Point, box, oval, smooth, tube


def mane(canvas: Any, kind: Species, neck: Sequence[Point], radii: Sequence[float], blown: float) -> None:
    """Along the back of the neck, and between the ears."""
    spine = Spine(neck, radii)
    long = 0.55 if kind.tail == "hair" else 0.22
    points = []
    for i in range(6):
        share = 0.12 + 0.19 * i
        x, y = spine.at(min(share, 0.999), -1.0)
        out = long * kind.neck * (0.5 + 0.12 * (i % 2)) * (1 + 0.4 * blown)
        points.append((x - out * 0.9, y + out * (0.5 - 0.9 * blown)))
    x, y = neck[-1]
    crest = [(x + kind.head * 0.2, y - kind.head * 1.25), (x + kind.head * 0.5, y - kind.head * 0.9)]
    inner = [spine.at(0.95, 0.0), spine.at(0.5, 0.0), spine.at(0.12, -0.4)]
    canvas.drawPath(
        smooth([*points, *crest, *inner]), linear(0, y, 0, neck[0][1], (light(kind.mane, 0.14), dark(kind.mane, 0.15)))
    )


def _humps(canvas: Any, spine: Spine, kind: Species) -> None:
    for share in (0.3, 0.72):
        x, y = spine.at(share, -0.85)
        oval(canvas, x, y + 0.04, 0.17, 0.33, linear(0, y - 0.2, 0, y + 0.1, (light(kind.coat, 0.2), kind.coat)))


def _udder(canvas: Any, spine: Spine, kind: Species) -> None:
    x, y = spine.at(0.18, 1.0)
    oval(canvas, x, y - 0.02, 0.13, 0.1, solid(0xFFF5B5B0))
    for dx in (-0.05, 0.05):
        canvas.drawPath(tube([(x + dx, y + 0.05), (x + dx, y + 0.11)], (0.022, 0.018)), solid(0xFFEB9A98))


def _hump(canvas: Any, spine: Spine, kind: Species) -> None:
    """The high shoulders of bison, grizzlies and mammoths."""
    x, y = spine.at(0.85, -0.7)
    oval(canvas, x, y, 0.3, kind.chest * 0.75, solid(kind.coat))


def _pouch(canvas: Any, spine: Spine, kind: Species) -> None:
    """A kangaroo's, with its young looking out."""
    x, y = spine.at(0.42, 0.86)
    oval(canvas, x, y, 0.17, 0.17, solid(kind.under))
    for dx in (-0.06, 0.05):
        canvas.drawPath(tube([(x + dx, y - 0.1), (x + dx * 1.6, y - 0.28)], (0.04, 0.02)), solid(kind.coat))
    oval(canvas, x, y - 0.08, 0.1, 0.095, solid(light(kind.coat, 0.12)))
    for dx in (-0.02, 0.06):
        oval(canvas, x + dx, y - 0.1, 0.017, 0.02, solid(0xFF22181C))
    oval(canvas, x + 0.04, y - 0.05, 0.02, 0.014, solid(0xFF3A2A2E))
    canvas.drawPath(
        tube([(x - 0.15, y + 0.0), (x, y + 0.05), (x + 0.15, y)], (0.03, 0.035, 0.03)), solid(dark(kind.under, 0.12))
    )


def _blanket(canvas: Any, spine: Spine, kind: Species) -> None:
    """A woven cloth over the back."""
    points = [
        spine.at(0.15, -1.04),
        spine.at(0.5, -1.06),
        spine.at(0.82, -1.04),
        spine.at(0.84, 0.25),
        spine.at(0.5, 0.3),
        spine.at(0.16, 0.25),
    ]
    canvas.drawPath(smooth(points, tension=0.06), solid(0xFFE0403A))
    for across, colour in ((-0.6, 0xFFF9C62F), (-0.3, 0xFF3F7FD9), (0.0, 0xFFF9C62F)):
        canvas.drawPath(
            tube([spine.at(0.17, across), spine.at(0.5, across), spine.at(0.82, across)], (0.03,) * 3), solid(colour)
        )


def _pompons(canvas: Any, spine: Spine, kind: Species) -> None:
    """A poodle's clip: a great ruff in front."""
    for share, across, size in (
        (0.9, -0.5, 0.24),
        (0.75, 0.2, 0.24),
        (1.05, 0.2, 0.24),
        (0.9, 0.7, 0.2),
        (0.7, -0.4, 0.2),
    ):
        x, y = spine.at(share, across)
        oval(
            canvas,
            x,
            y,
            size,
            size,
            radial(x + 0.05, y - 0.1, size * 1.5, (light(kind.coat, 0.3), dark(kind.coat, 0.16))),
        )


def _shagbelly(canvas: Any, spine: Spine, kind: Species) -> None:
    for i in range(8):
        x, y = spine.at(0.1 + 0.12 * i, 0.85)
        canvas.drawPath(tube([(x, y - 0.06), (x - 0.05, y + 0.1)], (0.06, 0.01)), solid(kind.under))


def _bib(canvas: Any, spine: Spine, kind: Species) -> None:
    x, y = spine.at(1.08, 0.1)
    oval(canvas, x, y, 0.17, 0.26, solid(kind.under))


def _goldcollar(canvas: Any, spine: Spine, kind: Species) -> None:
    canvas.drawPath(
        tube([spine.at(0.98, -0.98), spine.at(1.08, 0.0), spine.at(0.98, 0.98)], (0.06, 0.07, 0.06)), solid(0xFFF2B632)
    )


UNDER: dict[str, Callable[[Any, Spine, Species], None]] = {"humps": _humps, "udder": _udder, "hump": _hump}

#: Drawn over trunk and legs.
OVER: dict[str, Callable[[Any, Spine, Species], None]] = {
    "pouch": _pouch,
    "blanket": _blanket,
    "pompons": _pompons,
    "shagbelly": _shagbelly,
    "bib": _bib,
    "goldcollar": _goldcollar,
}


def _collar(canvas: Any, neck: Sequence[Point], kind: Species) -> None:
    (ax, ay), (bx, by) = neck[1], neck[2]
    size = kind.neck_thick * 1.06
    dx, dy = bx - ax, by - ay
    norm = (dx * dx + dy * dy) ** 0.5 or 1e-9
    nx, ny = -dy / norm * size, dx / norm * size
    canvas.drawPath(
        tube(
            [
                (ax + nx * -0.95, ay + ny * -0.95),
                (ax + dx * -0.15, ay + dy * -0.15 + 0.02),
                (ax + nx * 0.95, ay + ny * 0.95),
            ],
            (0.034, 0.036, 0.034),
        ),
        solid(0xFFE0403A),
    )
    oval(canvas, ax + nx * 0.75, ay + ny * 0.75 + 0.06, 0.045, 0.045, solid(0xFFF9C62F))


def _bell(canvas: Any, neck: Sequence[Point], kind: Species) -> None:
    x, y = neck[1][0] + 0.06, neck[1][1] + kind.neck_thick * 1.05
    canvas.drawPath(
        smooth([(x - 0.03, y), (x + 0.03, y), (x + 0.055, y + 0.1), (x - 0.055, y + 0.1)], tension=0.1),
        linear(x - 0.05, 0, x + 0.05, 0, (0xFFC98A1E, 0xFFFFE27A)),
    )


COLLARS: dict[str, Callable[[Any, Sequence[Point], Species], None]] = {"collar": _collar, "bell": _bell}


def shell(canvas: Any, spine: Spine, kind: Species) -> None:
    """A turtle's dome with its plates and rim."""
    x, y = spine.at(0.5, 0.25)
    canvas.save()
    canvas.translate(x, y)
    (ax, ay), (bx, by) = spine.points[0], spine.points[-1]
    from math import atan2, degrees

    canvas.rotate(degrees(atan2(by - ay, bx - ax)))
    dome = smooth(
        [
            (-0.66, 0.05),
            (-0.56, -0.3),
            (-0.28, -0.56),
            (0.04, -0.63),
            (0.34, -0.53),
            (0.58, -0.27),
            (0.66, 0.05),
            (0, 0.14),
        ],
        tension=0.15,
    )
    canvas.drawPath(dome, radial(0.15, -0.5, 1.0, (0xFFB98A4E, 0xFF8F6236, 0xFF5F3F2A), (0.0, 0.45, 1.0)))
    for px, py, rx, ry in (
        (0.02, -0.36, 0.17, 0.16),
        (-0.3, -0.27, 0.12, 0.14),
        (0.33, -0.25, 0.12, 0.13),
        (-0.5, -0.1, 0.07, 0.1),
        (0.52, -0.08, 0.07, 0.09),
    ):
        canvas.drawPath(
            smooth(
                [
                    (px - rx, py),
                    (px - rx * 0.5, py - ry),
                    (px + rx * 0.5, py - ry),
                    (px + rx, py),
                    (px + rx * 0.5, py + ry),
                    (px - rx * 0.5, py + ry),
                ],
                tension=0.07,
            ),
            solid(faded(0xFFE0B878, 0.5)),
        )
    canvas.drawPath(tube([(-0.66, 0.06), (0, 0.14), (0.66, 0.06)], (0.06, 0.07, 0.06)), solid(0xFFD9C07A))
    canvas.restore()


def pot(canvas: Any, t: float) -> None:
    """A steaming pot on a little stove, standing on (0, 0)."""
    canvas.drawPath(box(-0.2, -0.34, 0.4, 0.34, 0.04), linear(-0.2, 0, 0.2, 0, (0xFF8A929E, 0xFFD3D9E0)))
    canvas.drawPath(box(-0.17, -0.56, 0.34, 0.22, 0.06), linear(-0.17, 0, 0.17, 0, (0xFFB3342E, 0xFFEE6A55)))
    canvas.drawPath(tube([(-0.2, -0.55), (0.2, -0.55)], (0.025, 0.025)), solid(0xFF8A2A28))
    for i in range(3):
        share = (t * 0.5 + i / 3) % 1.0
        oval(
            canvas,
            0.05 * wave(share + i * 0.3) + 0.05 * (i - 1),
            -0.62 - 0.3 * share,
            0.05 + 0.05 * share,
            0.05 + 0.05 * share,
            solid(faded(0xFFFFFFFF, 0.5 * (1 - share))),
        )


def toe(colour: Colour, size: float) -> Any:
    return stroke(dark(colour, 0.3), round(size * 0.16, 4))
