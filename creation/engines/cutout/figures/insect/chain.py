"""Bodies in one line: caterpillars that loop, worms, centipedes, snails."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

from creation.engines.cutout.figures.insect.bugs import Bug
from creation.engines.cutout.figures.motion import TAU, Point, wave
from creation.engines.cutout.figures.paint import dark, light, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, tube
from creation.engines.cutout.figures.swimmer.hold import Drift

RISE = 0.15  # of the front part


def parts(bug: Bug, pose: Pose, hold: Drift) -> list[Point]:
    """Middles of the parts from the tail to the neck; a wave runs forward through them as they go."""
    points = []
    loop = 0.055 if bug.legs in (0, 6) and "shell" not in bug.extras else 0.012
    for i in range(bug.chain):
        share = i / (bug.chain - 1)
        lift = loop * (1 + wave(pose.phase + pose.t * 0.25 * hold.pace, 0.75 * share)) * (0.4 + 0.6 * hold.wag)
        front = max(0.0, share - 0.72) / 0.28
        raised = 0.3 if pose.verb == "sleep" else 1.0
        points.append((-0.46 + 0.8 * share, -bug.raised - lift - RISE * front**1.5 * raised))
    return points


def head_of(bug: Bug, pose: Pose, hold: Drift) -> Point:
    x, y = parts(bug, pose, hold)[-1]
    return x + bug.head * 0.7, y - bug.head * 0.45


def draw_chain(canvas: Any, bug: Bug, pose: Pose, hold: Drift) -> None:
    points = parts(bug, pose, hold)
    radius = bug.raised * 0.95
    if bug.legs:
        for i in range(bug.legs):
            share = (i + 0.5) / bug.legs
            x, y = _along(points, share * 0.92)
            swing = 0.05 * wave(pose.phase * 2 + pose.t * 0.1, 0.17 * i)
            canvas.drawLine(
                x,
                y + radius * 0.4,
                x + swing,
                min(y + radius * 0.4 + bug.leg + 0.02, -0.004),
                stroke(bug.leg_colour, 0.026),
            )
    radii = [radius * (0.45 if i == 0 else 0.8 if i == 1 else 1.0) for i in range(len(points))]
    if bug.legs == 6:
        for i, (x, y) in enumerate(points):
            colour = bug.body if i % 2 else light(bug.body, 0.14)
            size = radius * 1.05
            oval(
                canvas,
                x,
                y,
                size,
                size,
                radial(x + 0.02, y - 0.05, size * 1.4, (light(colour, 0.3), dark(colour, 0.16))),
            )
    else:
        canvas.drawPath(tube(points, radii), radial(0, -0.3, 0.7, (light(bug.body, 0.2), dark(bug.body, 0.14))))
    if bug.pattern == "segments":
        for i in range(bug.chain * 2 - 2):
            x, y = _along(points, (i + 0.5) / (bug.chain * 2 - 2))
            canvas.drawLine(
                x,
                y - radius * 0.85,
                x - 0.01,
                y + radius * 0.85,
                stroke(bug.pattern_colour if not bug.legs else dark(bug.body, 0.35), 0.012),
            )
    elif bug.pattern == "spots":
        for x, y in points[1:-1]:
            oval(canvas, x, y - radius * 0.3, 0.026, 0.026, solid(bug.pattern_colour))
    if "bristle" in bug.extras:
        for i in range(30):
            x, y = _along(points, i / 30)
            turn = pi * (0.25 + 0.5 * (i * 7 % 10) / 9)
            canvas.drawLine(
                x,
                y - radius * 0.5,
                x - cos(turn) * 0.1,
                y - radius * 0.6 - sin(turn) * 0.12,
                stroke(bug.belly if i % 3 else 0xFFF2B84A, 0.01),
            )
    if "shell" in bug.extras:
        _shell(canvas, points[bug.chain // 2])


def _shell(canvas: Any, at: Point) -> None:
    x, y = at[0] - 0.06, at[1] - 0.19
    oval(
        canvas,
        x,
        y,
        0.25,
        0.25,
        radial(x + 0.06, y - 0.1, 0.36, (0xFFEFC68A, 0xFFC07A42, 0xFF7A4424), (0.0, 0.55, 1.0)),
    )
    spiral = []
    for i in range(22):
        turn, size = TAU * i / 9, 0.23 * (1 - i / 23)
        spiral.append((x + 0.01 + cos(turn) * size, y + sin(turn) * size))
    canvas.drawPath(tube(spiral, (0.014,) * len(spiral)), solid(0x90703C1E))


def _along(points: list[Point], share: float) -> Point:
    place = min(max(share, 0.0), 0.9999) * (len(points) - 1)
    i = int(place)
    (ax, ay), (bx, by) = points[i], points[i + 1]
    return ax + (bx - ax) * (place - i), ay + (by - ay) * (place - i)
