"""Wings, tails and legs of birds."""

from __future__ import annotations

from math import cos, degrees, radians, sin
from typing import Any

from creation.engines.cutout.figures.bird.perch import Perch, Step
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.motion import Point, turned
from creation.engines.cutout.figures.paint import dark, light, solid, stroke
from creation.engines.cutout.figures.shapes import smooth, tube


def on_body(body: Point, tilt: float, along: float, across: float) -> Point:
    """The point so far along and across a body that is tilted by so many degrees."""
    x, y = turned(along, across, -radians(tilt))
    return body[0] + x, body[1] + y


def wing(canvas: Any, kind: Plumage, hold: Perch, body: Point, is_far: bool) -> None:
    angle = hold.far if is_far else hold.near
    if is_far and angle < 0.08 and not kind.flipper:
        return
    tilt = kind.tilt + degrees(hold.pitch)
    x, y = on_body(body, tilt, kind.long * 0.42, -kind.deep * (0.2 if kind.tilt < 45 else -0.05))
    canvas.save()
    canvas.translate(x + (kind.deep * 0.5 if is_far else 0.0), y)
    folded = 180 - tilt + 4  # lying along the back
    level = 305 - (angle - 1) * 35 if is_far else 225 + (angle - 1) * 42
    if is_far and kind.tilt >= 45:
        level = 350 - (angle - 1) * 45
    if not is_far and kind.tilt >= 45:
        level = 192 + (angle - 1) * 45
    share = min(angle / 0.5, 1.0) if angle > 0 else 0.0
    canvas.rotate(
        folded + (level - folded) * share if not (is_far and kind.tilt >= 45) else 62 + (level - 360 - 62) * share
    )
    length = kind.long * (1.25 + 0.75 * hold.spread) * (0.82 if kind.flipper else 1.0)
    deep = kind.deep * (0.72 + 0.35 * hold.spread) * (0.5 if kind.flipper else 1.0)
    colour = dark(kind.wing, 0.22) if is_far else kind.wing
    canvas.drawPath(
        smooth(
            [
                (-deep * 0.3, -deep * 0.1),
                (length * 0.25, -deep * 0.62),
                (length * 0.7, -deep * 0.42),
                (length, 0.02),
                (length * 0.72, deep * 0.36),
                (length * 0.3, deep * 0.52),
                (-deep * 0.2, deep * 0.35),
            ]
        ),
        solid(colour),
    )
    if not kind.flipper:
        band = 0xFFF9C62F if "band" in kind.extras else light(colour, 0.14)
        canvas.drawPath(
            smooth(
                [
                    (-deep * 0.1, -deep * 0.05),
                    (length * 0.25, -deep * 0.42),
                    (length * 0.55, -deep * 0.2),
                    (length * 0.4, deep * 0.2),
                    (0.0, deep * 0.24),
                ]
            ),
            solid(band),
        )
        for across in (-0.1, 0.14):
            canvas.drawLine(
                length * 0.55,
                deep * across,
                length * 0.9,
                deep * across * 0.5 + 0.005,
                stroke(dark(colour, 0.2), 0.009),
            )
    canvas.restore()


def _train(canvas: Any, kind: Plumage, hold: Perch, body: Point) -> None:
    """A peacock's wheel, behind everything; a turkey's is shorter and brown."""
    is_peacock = kind.tail == "wheel"
    x, y = body[0] - kind.long * 0.3, body[1] + kind.deep * 0.1
    long = 0.78 if is_peacock else 0.4
    for ring, size in ((1.0, long), (0.72, long * 0.78)):
        for i in range(13):
            angle = radians(-198 + 17.5 * i + degrees(hold.tail) * 0.1)
            tx, ty = x + cos(angle) * size, y + sin(angle) * size
            canvas.drawPath(
                tube([(x, y), ((x + tx) / 2, (y + ty) / 2), (tx, ty)], (0.01, 0.035, 0.055)),
                solid(dark(kind.wing, 0.1 if ring < 1 else 0.0)),
            )
            if is_peacock:
                for radius, colour in ((0.045, 0xFFC9A82E), (0.032, 0xFF2F8FD4), (0.018, 0xFF1E2A5A)):
                    canvas.drawCircle(tx, ty, radius, solid(colour))
            else:
                canvas.drawCircle(tx, ty, 0.03, solid(0xFFF1E0BE))


def wing_tip(kind: Plumage, hold: Perch, body: Point) -> Point:
    """Near the end of the far wing, which reaches forward as an arm does."""
    tilt = kind.tilt + degrees(hold.pitch)
    x, y = on_body(body, tilt, kind.long * 0.42, -kind.deep * (0.2 if kind.tilt < 45 else -0.05))
    level = 350 - (hold.far - 1) * 45 if kind.tilt >= 45 else 305 - (hold.far - 1) * 35
    length = kind.long * (1.25 + 0.75 * hold.spread) * (0.82 if kind.flipper else 1.0) * 0.85
    dx, dy = turned(length, 0.0, radians(level))
    # A wing that points up still holds things before the breast.
    return x + kind.deep * 0.5 + max(dx, 0.7 * length), y + 0.5 * dy


def tail(canvas: Any, kind: Plumage, hold: Perch, body: Point) -> None:
    if kind.tail in ("wheel", "turkey"):
        _train(canvas, kind, hold, body)
        return
    tilt = kind.tilt + degrees(hold.pitch)
    canvas.save()
    canvas.translate(*on_body(body, tilt, -kind.long * 0.82, -kind.deep * 0.2))
    canvas.rotate(
        180
        - tilt * (1.0 if kind.tilt < 45 else 0.6)
        + degrees(hold.tail) * 0.6
        + (18 if kind.tail in ("fan", "plume") else -4)
    )
    colour = kind.wing if kind.tail != "white" else 0xFFFBF8F2
    length = (
        {"short": 0.6, "fan": 0.8, "long": 1.5, "white": 0.85, "plume": 1.1, "fire": 2.0, "fork": 1.3}[kind.tail]
        * kind.long
        * (0.55 if kind.flipper else 1.0)
    )
    if kind.tail == "fire":
        colour = 0xFFF9C62F
    for i, turn in enumerate((-24, 24, 0) if kind.tail in ("fan", "plume", "white", "fire", "fork") else (-7, 7)):
        canvas.save()
        canvas.rotate(turn)
        shade = dark(0xFF2F6B5A, 0.1 * i) if kind.tail == "plume" else dark(colour, 0.12 * (i % 2))
        bend = kind.deep * 0.5 if kind.tail in ("plume", "fire") else 0.0
        canvas.drawPath(tube([(0, 0), (length * 0.6, -bend * 0.2), (length, bend)], (0.05, 0.065, 0.03)), solid(shade))
        canvas.restore()
    canvas.restore()


def leg(canvas: Any, kind: Plumage, foot: Step, body: Point, is_far: bool) -> None:
    colour = dark(kind.feet, 0.22) if is_far else kind.feet
    x, high, _ = foot
    ground = (x, -high)
    top = (body[0] - kind.long * 0.06 + (0.06 if is_far else -0.02), body[1] + kind.deep * 0.55)
    thick = 0.026 if kind.legs < 0.3 else 0.014
    knee = ((top[0] + ground[0]) / 2 - kind.legs * 0.16, (top[1] + ground[1]) / 2)
    canvas.drawPath(tube([top, knee, (ground[0], ground[1] - 0.02)], (thick * 1.3, thick, thick)), solid(colour))
    toes = 0.12 if "webbed" in kind.extras else 0.1
    if "webbed" in kind.extras:
        canvas.drawPath(
            smooth(
                [
                    (ground[0] - 0.04, ground[1] - 0.005),
                    (ground[0], ground[1] - 0.04),
                    (ground[0] + toes, ground[1] - 0.018),
                    (ground[0] + toes, ground[1]),
                    (ground[0], ground[1]),
                ],
                tension=0.12,
            ),
            solid(colour),
        )
        return
    for dx in (-0.06, 0.06, toes):
        canvas.drawPath(
            tube([(ground[0], ground[1] - 0.02), (ground[0] + dx, ground[1] - 0.009)], (thick * 0.8, thick * 0.45)),
            solid(colour),
        )
