"""What a fish carries that others do not: swords, lures, hammers, spots. Shares of its length, along its spine."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, sin
from typing import Any

from creation.engines.cutout.figures.face import TOOTH
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import dark, faded, light, linear, solid, stroke
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tilted, tube
from creation.engines.cutout.figures.spine import Spine
from creation.engines.cutout.figures.swimmer.fishes import Kind

Mark = Callable[[Any, Kind, Spine, float], None]


def _across(spine: Spine, share: float, reach: float = 0.95) -> list[tuple[float, float]]:
    return [spine.at(share, -reach), spine.at(share + 0.03, 0.0), spine.at(share, reach)]


def _inkfins(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for share in (0.255, 0.345, 0.575, 0.665):
        canvas.drawPath(tube(_across(spine, share), (0.008,) * 3), solid(0xFF2A2430))


def _inkbands(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for share in (0.22, 0.48, 0.74):
        canvas.drawPath(tube(_across(spine, share, 0.9), (0.016, 0.026, 0.016)), solid(0xFF33304A))


def _tigerbands(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(7):
        share = 0.12 + 0.09 * i
        canvas.drawPath(
            tube([spine.at(share, -0.9), spine.at(share + 0.02, -0.1)], (0.014, 0.003)), solid(dark(kind.body, 0.4))
        )


def _koi(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for share, across, size, colour in (
        (0.86, -0.4, 0.06, 0xFFE8502A),
        (0.55, -0.4, 0.09, 0xFFE8502A),
        (0.28, -0.2, 0.06, 0xFF33303A),
    ):
        x, y = spine.at(share, across)
        canvas.drawPath(
            smooth(
                [
                    (x + size, y),
                    (x + size * 0.3, y + size * 0.7),
                    (x - size, y + size * 0.4),
                    (x - size * 0.6, y - size * 0.5),
                ]
            ),
            solid(colour),
        )


def _swoosh(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    points = [
        spine.at(0.75, -0.5),
        spine.at(0.5, -0.75),
        spine.at(0.2, -0.4),
        spine.at(0.05, 0.0),
        spine.at(0.3, 0.1),
        spine.at(0.55, -0.3),
    ]
    canvas.drawPath(smooth(points), solid(0xFF1E2440))


def _prickles(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(18):
        share, across = 0.12 + 0.045 * i, -1.0 if i % 2 else 1.0
        x, y = spine.at(share, across)
        canvas.drawPath(
            polygon([(x - 0.018, y), (x + 0.018, y), (x - 0.01, y + across * 0.06)]), solid(dark(kind.body, 0.2))
        )
    for share, across in ((0.3, -0.4), (0.5, -0.6), (0.65, -0.2), (0.4, 0.0), (0.25, 0.3)):
        oval(canvas, *spine.at(share, across), 0.026, 0.024, solid(dark(kind.body, 0.3)))


def _freckles(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(14):
        oval(canvas, *spine.at(0.12 + 0.05 * i, -0.75 + 0.32 * (i % 3)), 0.013, 0.011, solid(dark(kind.body, 0.35)))


def _stars(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(30):
        oval(canvas, *spine.at(0.08 + 0.1 * (i % 9), -0.85 + 0.25 * (i // 9)), 0.008, 0.007, solid(0xFFE9F2F8))


def _scales(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for row in range(4):
        for i in range(7):
            x, y = spine.at(0.2 + 0.085 * i + 0.04 * (row % 2), -0.6 + 0.36 * row)
            canvas.drawPath(
                smooth([(x - 0.02, y - 0.024), (x - 0.036, y), (x - 0.02, y + 0.024)], closed=False),
                stroke(dark(kind.body, 0.25), 0.006),
            )


def _barbels(canvas: Any, kind: Kind, spine: Spine, turns: float, long: float = 0.06) -> None:
    x, y = spine.at(0.96, 0.6)
    for dx in (0.0, -0.03):
        sway = 0.02 * wave(turns * 0.6, dx * 4)
        canvas.drawPath(
            tube(
                [(x + dx, y), (x + dx + 0.02, y + long * 0.6), (x + dx - 0.02 + sway, y + long)], (0.007, 0.006, 0.003)
            ),
            solid(dark(kind.body, 0.2)),
        )


def _longbarbels(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    _barbels(canvas, kind, spine, turns, 0.15)
    x, y = spine.at(0.97, 0.1)
    canvas.drawPath(
        tube([(x, y), (x + 0.12, y - 0.03), (x + 0.2, y + 0.05 + 0.02 * wave(turns * 0.6))], (0.008, 0.006, 0.003)),
        solid(dark(kind.body, 0.2)),
    )


def _sword(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.points[-1]
    canvas.drawPath(
        polygon([(x, y - 0.03), (x + 0.36, y - 0.012), (x, y + 0.03)]),
        linear(x, 0, x + 0.36, 0, (kind.body, 0xFF22334A)),
    )


def _tusk(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.at(0.97, -0.1)
    canvas.drawPath(
        polygon([(x, y - 0.022), (x + 0.42, y - 0.16), (x + 0.01, y + 0.022)]),
        linear(x, 0, x + 0.42, 0, (0xFFE3CFA4, 0xFFFFF8E8)),
    )
    for i in range(5):
        px = x + 0.06 + 0.06 * i
        canvas.drawLine(px, y - 0.04 - 0.022 * i, px + 0.012, y - 0.004 - 0.022 * i, stroke(0xFFB89A68, 0.006))


def _hammer(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.points[-1]
    bar = [
        (x - 0.03, y - 0.17),
        (x + 0.07, y - 0.18),
        (x + 0.08, y),
        (x + 0.07, y + 0.16),
        (x - 0.03, y + 0.15),
        (x - 0.05, y),
    ]
    canvas.drawPath(
        smooth(bar, tension=0.12), linear(0, y - 0.18, 0, y + 0.16, (light(kind.body, 0.2), kind.body, kind.belly))
    )


def _lure(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.at(0.72, -0.95)
    sway = 0.03 * wave(turns * 0.5)
    tip = (x + 0.34 + sway, y - 0.1)
    canvas.drawPath(
        tube([(x, y), (x + 0.1, y - 0.2), (x + 0.26 + sway, y - 0.22), tip], (0.014, 0.01, 0.008, 0.006)),
        solid(dark(kind.body, 0.2)),
    )
    oval(canvas, *tip, 0.11, 0.11, solid(faded(0xFFBFFFE6, 0.35)))
    oval(canvas, *tip, 0.045, 0.045, solid(0xFFE6FFF4))


def _jaw(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(6):
        x, y = spine.at(0.84 + 0.028 * i, 0.42 - 0.02 * i)
        canvas.drawPath(
            polygon([(x - 0.014, y + 0.02), (x + 0.014, y + 0.02), (x, y - 0.04 if i % 2 else y + 0.065)]), solid(TOOTH)
        )


def _scars(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for share in (0.45, 0.5, 0.55):
        canvas.drawLine(*spine.at(share, -0.5), *spine.at(share - 0.05, 0.0), stroke(light(kind.body, 0.4), 0.008))


def _gliders(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.at(0.7, -0.2)
    lift = 0.05 * wave(turns * 1.4)
    canvas.drawPath(
        smooth(
            [(x, y), (x - 0.1, y - 0.3 - lift), (x - 0.42, y - 0.34 - lift), (x - 0.34, y - 0.12), (x - 0.12, y + 0.03)]
        ),
        solid(faded(kind.fin, 0.9)),
    )
    for dx in (-0.14, -0.24, -0.32):
        canvas.drawLine(x, y, x + dx, y - 0.28 - lift, stroke(dark(kind.fin, 0.25), 0.006))


def _sparks(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(4):
        if wave(turns * 2.3, i * 0.27) < -0.1:
            continue
        x, y = spine.at(0.15 + 0.22 * i, -1.9 if i % 2 else 1.9)
        canvas.drawPath(
            polygon(
                [
                    (x + 0.01, y - 0.05),
                    (x - 0.03, y + 0.006),
                    (x, y + 0.006),
                    (x - 0.014, y + 0.05),
                    (x + 0.032, y - 0.01),
                    (x + 0.004, y - 0.01),
                ]
            ),
            solid(0xFFFFF05A),
        )


def _orca(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    tilted(canvas, *spine.at(0.78, -0.42), 0.05, 0.026, -16, solid(0xFFFBFBFC))
    canvas.drawPath(smooth([spine.at(0.38, 0.9), spine.at(0.24, 0.2), spine.at(0.18, 0.5)]), solid(0xFFFBFBFC))
    tilted(canvas, *spine.at(0.42, -0.75), 0.07, 0.02, 6, solid(0xFF8A94A6))


def _knobs(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for i in range(6):
        oval(canvas, *spine.at(0.8 + 0.035 * i, -0.6 + 0.05 * i), 0.011, 0.01, solid(light(kind.body, 0.3)))


def _square(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    """A sperm whale's block of a head."""
    x, y = spine.at(0.82, 0.0)
    block = [
        (x - 0.06, y - 0.2),
        (x + 0.19, y - 0.19),
        (x + 0.23, y - 0.08),
        (x + 0.22, y + 0.06),
        (x + 0.1, y + 0.09),
        (x - 0.05, y + 0.08),
    ]
    canvas.drawPath(smooth(block, tension=0.1), linear(0, y - 0.2, 0, y + 0.1, (light(kind.body, 0.2), kind.body)))


def _melon(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    x, y = spine.at(0.93, -0.5)
    oval(canvas, x, y, 0.09, 0.08, solid(kind.body))


def _wrinkled(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    for share in (0.3, 0.4, 0.5, 0.6, 0.7):
        canvas.drawPath(
            smooth([spine.at(share, -0.7), spine.at(share + 0.02, -0.4), spine.at(share, -0.1)], closed=False),
            stroke(dark(kind.body, 0.14), 0.007),
        )


def _longneck(canvas: Any, kind: Kind, spine: Spine, turns: float) -> None:
    """A sea lizard's flippers behind, and its frill."""
    x, y = spine.at(0.22, 0.6)
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(30 + 16 * wave(turns * 0.8))
    canvas.drawPath(smooth([(0, -0.03), (-0.06, 0.1), (-0.16, 0.2), (-0.02, 0.13), (0.04, 0.02)]), solid(kind.fin))
    canvas.restore()
    for i in range(8):
        px, py = spine.at(0.16 + 0.08 * i, -0.96)
        canvas.drawPath(
            polygon([(px - 0.03, py), (px + 0.03, py), (px - 0.02, py - 0.05 - 0.02 * cos(i) * sin(TAU * 0.1))]),
            solid(dark(kind.body, 0.25)),
        )


MARKS: dict[str, Mark] = {
    "inkfins": _inkfins,
    "inkbands": _inkbands,
    "tigerbands": _tigerbands,
    "koi": _koi,
    "swoosh": _swoosh,
    "prickles": _prickles,
    "freckles": _freckles,
    "stars": _stars,
    "scales": _scales,
    "barbels": _barbels,
    "longbarbels": _longbarbels,
    "sword": _sword,
    "tusk": _tusk,
    "hammer": _hammer,
    "lure": _lure,
    "jaw": _jaw,
    "scars": _scars,
    "gliders": _gliders,
    "sparks": _sparks,
    "orca": _orca,
    "knobs": _knobs,
    "square": _square,
    "melon": _melon,
    "wrinkled": _wrinkled,
    "longneck": _longneck,
}
