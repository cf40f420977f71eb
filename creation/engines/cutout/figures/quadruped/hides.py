"""More patterns and coverings of a trunk: rosettes, dots, saddles, spines, armour. See `coat`."""

from __future__ import annotations

from collections.abc import Callable
from math import sin
from typing import Any

import skia

from creation.engines.cutout.figures.paint import dark, light, solid, stroke
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube
from creation.engines.cutout.figures.spine import Spine

#: Places spread over a trunk: (share along it, across).
SPREAD = tuple(
    (-0.14 + 0.13 * column + 0.06 * (row % 2), -0.74 + 0.36 * row) for row in range(4) for column in range(10)
)


def _rosettes(canvas: Any, spine: Spine, kind: Species) -> None:
    for i, (share, across) in enumerate(SPREAD):
        x, y = spine.at(share, across)
        size = 0.04 + 0.008 * (i % 3)
        canvas.drawOval(
            skia.Rect(x - size, y - size * 0.8, x + size, y + size * 0.8), stroke(kind.pattern_colour, 0.024)
        )


def _dots(canvas: Any, spine: Spine, kind: Species) -> None:
    for i, (share, across) in enumerate(SPREAD):
        size = 0.024 + 0.013 * (i * 7 % 3)
        oval(canvas, *spine.at(share + 0.03 * sin(i * 2.4), across), size, size * 0.85, solid(kind.pattern_colour))


def _saddle(canvas: Any, spine: Spine, kind: Species) -> None:
    points = [
        spine.at(-0.16, -0.6),
        spine.at(0.1, -0.99),
        spine.at(0.5, -0.99),
        spine.at(0.98, -0.96),
        spine.at(1.0, -0.2),
    ]
    points += [spine.at(0.72, 0.0), spine.at(0.45, 0.15), spine.at(0.15, -0.05)]
    canvas.drawPath(smooth(points), solid(kind.pattern_colour))


def _cloak(canvas: Any, spine: Spine, kind: Species) -> None:
    """The thick fur of a bison's front."""
    points = [spine.at(0.55, -1.05), spine.at(0.85, -1.2), spine.at(1.15, -0.9), spine.at(1.18, 0.3)]
    points += [spine.at(1.0, 1.15), spine.at(0.8, 0.95), spine.at(0.62, 1.05), spine.at(0.5, 0.1)]
    canvas.drawPath(smooth(points), solid(kind.pattern_colour))


def _skirtfur(canvas: Any, spine: Spine, kind: Species) -> None:
    """Long hair hanging from the flanks."""
    for i in range(12):
        share = -0.12 + 0.105 * i
        x, y = spine.at(share, 0.45)
        long = 0.26 + 0.05 * (i % 2)
        canvas.drawPath(
            tube([(x, y - 0.1), (x - 0.02, y + long * 0.5), (x, y + long)], (0.075, 0.06, 0.01)),
            solid(dark(kind.pattern_colour, 0.1 * (i % 2))),
        )


def _sideband(canvas: Any, spine: Spine, kind: Species) -> None:
    canvas.drawPath(
        tube([spine.at(-0.08, 0.25), spine.at(0.5, 0.42), spine.at(1.02, 0.3)], (0.02, 0.05, 0.03)),
        solid(kind.pattern_colour),
    )


def _bristles(canvas: Any, spine: Spine, kind: Species) -> None:
    path = skia.Path()
    for i in range(15):
        share = -0.12 + 0.085 * i
        (ax, ay), (bx, by) = spine.at(share, -0.94), spine.at(share + 0.08, -0.94)
        path.addPath(polygon([(ax, ay), ((ax + bx) / 2 - 0.05, (ay + by) / 2 - 0.09), (bx, by)]))
    canvas.drawPath(path, solid(kind.pattern_colour))
    for i, (share, across) in enumerate(SPREAD[::2]):
        x, y = spine.at(share, across)
        canvas.drawLine(x, y, x - 0.04, y + 0.05, stroke(dark(kind.coat, 0.16 + 0.04 * (i % 2)), 0.014))


def _tapir(canvas: Any, spine: Spine, kind: Species) -> None:
    points = [
        spine.at(-0.1, -0.97),
        spine.at(0.3, -1.0),
        spine.at(0.6, -0.99),
        spine.at(0.66, 0.0),
        spine.at(0.6, 0.97),
    ]
    points += [spine.at(0.3, 1.0), spine.at(0.0, 0.96), spine.at(-0.12, 0.0)]
    canvas.drawPath(smooth(points), solid(kind.pattern_colour))


def _haunches(canvas: Any, spine: Spine, kind: Species) -> None:
    for i in range(4):
        share = -0.16 + 0.09 * i
        canvas.drawPath(
            tube([spine.at(share, -0.2), spine.at(share - 0.02, 0.4), spine.at(share, 1.2)], (0.014, 0.02, 0.02)),
            solid(kind.pattern_colour),
        )


def _calico(canvas: Any, spine: Spine, kind: Species) -> None:
    for share, across, size, colour in (
        (0.05, -0.35, 0.15, 0xFFE88A30),
        (0.42, -0.5, 0.13, kind.pattern_colour),
        (0.78, -0.25, 0.16, 0xFFE88A30),
        (0.3, 0.35, 0.09, kind.pattern_colour),
    ):
        x, y = spine.at(share, across)
        canvas.drawPath(
            smooth(
                [
                    (x + size, y),
                    (x + size * 0.4, y + size * 0.8),
                    (x - size * 0.7, y + size * 0.5),
                    (x - size, y - size * 0.2),
                    (x, y - size * 0.75),
                ]
            ),
            solid(colour),
        )


def _wrinkles(canvas: Any, spine: Spine, kind: Species) -> None:
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        canvas.drawPath(
            smooth([spine.at(share, -0.7), spine.at(share + 0.04, -0.3), spine.at(share, 0.1)], closed=False),
            stroke(kind.pattern_colour, 0.014),
        )


def _skunk(canvas: Any, spine: Spine, kind: Species) -> None:
    canvas.drawPath(
        tube([spine.at(-0.16, -0.75), spine.at(0.5, -0.82), spine.at(1.05, -0.85)], (0.1, 0.085, 0.07)),
        solid(kind.pattern_colour),
    )


def _sash(canvas: Any, spine: Spine, kind: Species) -> None:
    canvas.drawPath(
        tube([spine.at(1.05, 0.5), spine.at(0.75, -0.1), spine.at(0.35, -0.85)], (0.16, 0.11, 0.02)), solid(0xFFF4F1EA)
    )
    canvas.drawPath(
        tube([spine.at(1.05, 0.55), spine.at(0.75, -0.06), spine.at(0.35, -0.83)], (0.12, 0.075, 0.01)),
        solid(kind.pattern_colour),
    )


def _armour(canvas: Any, spine: Spine, kind: Species) -> None:
    """An armadillo's shell and its hoops."""
    shell = [
        spine.at(-0.28, 0.35),
        spine.at(-0.26, -0.5),
        spine.at(0.1, -1.12),
        spine.at(0.5, -1.15),
        spine.at(0.95, -1.08),
        spine.at(1.22, -0.4),
        spine.at(1.16, 0.42),
        spine.at(0.5, 0.55),
    ]
    canvas.drawPath(smooth(shell), solid(light(kind.coat, 0.06)))
    for i in range(8):
        share = -0.05 + 0.155 * i
        canvas.drawPath(
            smooth([spine.at(share, -1.02), spine.at(share + 0.05, -0.2), spine.at(share, 0.46)], closed=False),
            stroke(kind.pattern_colour, 0.03),
        )


def _scales(canvas: Any, spine: Spine, kind: Species) -> None:
    """A pangolin's overlapping plates."""
    for row, across in enumerate((0.5, 0.15, -0.2, -0.55, -0.88)):
        for column in range(9):
            x, y = spine.at(1.12 - 0.155 * column - 0.07 * (row % 2), across)
            scale = [
                (x + 0.09, y - 0.06),
                (x + 0.07, y + 0.07),
                (x - 0.08, y + 0.05),
                (x - 0.12, y - 0.01),
                (x - 0.06, y - 0.08),
            ]
            canvas.drawPath(
                smooth(scale, tension=0.12), solid(light(kind.coat, 0.12) if (row + column) % 2 else kind.coat)
            )
            canvas.drawPath(smooth(scale, tension=0.12), stroke(kind.pattern_colour, 0.012))


def _needles(canvas: Any, spine: Spine, kind: Species, long: float, rows: tuple[float, ...]) -> None:
    back = [
        spine.at(-0.22, 0.4),
        spine.at(-0.2, -0.6),
        spine.at(0.15, -1.02),
        spine.at(0.6, -1.04),
        spine.at(1.02, -0.95),
        spine.at(0.95, -0.1),
        spine.at(0.5, 0.35),
    ]
    canvas.drawPath(smooth(back), solid(kind.pattern_colour))
    for row, across in enumerate(rows):
        for i in range(12):
            share = 1.05 - 0.11 * i + 0.05 * (row % 2)
            x, y = spine.at(share, across)
            lean, rise = -0.55 - 0.4 * (1 - share), -0.75 + 0.5 * (1 - share) + 0.35 * (across + 1)
            tip = (x + lean * long, y + rise * long)
            canvas.drawPath(
                tube([(x, y), tip], (0.028, 0.004)), solid(light(kind.pattern_colour, 0.45 if (i + row) % 2 else 0.12))
            )


def _spines(canvas: Any, spine: Spine, kind: Species) -> None:
    _needles(canvas, spine, kind, 0.2, (0.2, -0.1, -0.4, -0.7, -0.98))


def _quills(canvas: Any, spine: Spine, kind: Species) -> None:
    _needles(canvas, spine, kind, 0.52, (-0.1, -0.5, -0.9))


def _racing(canvas: Any, spine: Spine, kind: Species) -> None:
    """A chipmunk's stripes along the back."""
    for across, colour in ((-0.8, kind.pattern_colour), (-0.55, 0xFFFBEBD0), (-0.3, kind.pattern_colour)):
        canvas.drawPath(
            tube([spine.at(-0.1, across), spine.at(0.5, across - 0.05), spine.at(1.0, across)], (0.02, 0.035, 0.02)),
            solid(colour),
        )


def _warts(canvas: Any, spine: Spine, kind: Species) -> None:
    for i, (share, across) in enumerate(SPREAD[:24]):
        size = 0.026 + 0.012 * (i % 3)
        x, y = spine.at(share, across)
        oval(canvas, x, y, size, size, solid(kind.pattern_colour))
        oval(canvas, x + size * 0.2, y - size * 0.3, size * 0.5, size * 0.4, solid(light(kind.coat, 0.3)))


def _seams(canvas: Any, spine: Spine, kind: Species) -> None:
    """A soft toy's stitches and a patch."""
    for i in range(9):
        x, y = spine.at(0.05 + 0.11 * i, -0.05)
        canvas.drawLine(x - 0.02, y - 0.025, x + 0.02, y + 0.025, stroke(kind.pattern_colour, 0.014))
    x, y = spine.at(0.35, 0.35)
    canvas.drawPath(
        polygon([(x - 0.1, y - 0.08), (x + 0.1, y - 0.09), (x + 0.09, y + 0.1), (x - 0.09, y + 0.09)]),
        solid(0xFF6FA8D9),
    )


HIDES: dict[str, Callable[[Any, Spine, Species], None]] = {
    "rosettes": _rosettes,
    "dots": _dots,
    "saddle": _saddle,
    "cloak": _cloak,
    "skirtfur": _skirtfur,
    "sideband": _sideband,
    "bristles": _bristles,
    "tapir": _tapir,
    "haunches": _haunches,
    "calico": _calico,
    "wrinkles": _wrinkles,
    "skunk": _skunk,
    "sash": _sash,
    "armour": _armour,
    "scales": _scales,
    "spines": _spines,
    "quills": _quills,
    "racing": _racing,
    "warts": _warts,
    "seams": _seams,
}
