"""An insect's head with a face that acts. Head units: (0, 0) the middle, 1 its radius."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.insect.bugs import Bug
from creation.engines.cutout.figures.motion import clamp, wave
from creation.engines.cutout.figures.paint import brightness, dark, faded, light, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, polygon, tube
from creation.engines.cutout.figures.swimmer.hold import Drift


def draw(canvas: Any, bug: Bug, pose: Pose, hold: Drift, mood: face.Expression) -> None:
    coat = bug.body
    _feelers(canvas, bug, pose, hold)
    _weapons(canvas, bug, pose)
    oval(canvas, 0, 0, 1.0, 0.96, radial(0.35, -0.4, 1.7, (light(coat, 0.3), coat, dark(coat, 0.22)), (0.0, 0.5, 1.0)))
    blink = 1.0 if hold.shut else pose.blink
    brow = dark(coat, 0.5) if brightness(coat) > 0.3 else light(coat, 0.4)
    gaze = (pose.gaze[0] * 0.8 + 0.15, pose.gaze[1])
    size = bug.eye
    if bug.feelers == "stalks":
        eyes = ((-0.35, -2.1, 1.0), (0.6, -2.0, 0.85))
    else:
        eyes = ((-0.12, -0.2, 1.0), (0.6, -0.22, 0.78))
    still = mood is face.EXPRESSIONS["neutral"] and "angry" in bug.extras
    sterner = face.Expression(slant=-0.5, brow=-0.1) if still else mood
    for (x, y, slim), side in zip(eyes, (-1.0, 1.0), strict=True):
        face.eye(canvas, x, y, size * 0.95 * slim, size * 1.1, gaze, blink, mood, bug.iris, coat, side)
        face.brow(canvas, x, y - size * 1.65, size * slim, sterner, side, brow)
        if mood.tears:
            face.tears(canvas, x, y + size, 0.16, pose.t + 0.3 * side)
    if "moreeyes" in bug.extras:
        for x in (-0.05, 0.3, 0.62):
            oval(canvas, x, -0.84, 0.13, 0.13, solid(0xFF1E161A))
            oval(canvas, x + 0.04, -0.88, 0.04, 0.04, solid(0xFFFFFFFF))
    if mood.blush:
        oval(canvas, -0.4, 0.3, 0.24, 0.16, solid(faded(0xFFF0556A, 0.45 * mood.blush)))
    voice = clamp(max(pose.mouth, hold.mouth))
    face.mouth(canvas, 0.3, 0.45, 0.34, voice, mood, dark(coat, 0.6) if brightness(coat) > 0.3 else light(coat, 0.55))
    if "fangs" in bug.extras:
        for x in (0.12, 0.46):
            canvas.drawPath(polygon([(x - 0.08, 0.6), (x + 0.08, 0.6), (x, 0.98)]), solid(0xFFFFFDF6))


def _feelers(canvas: Any, bug: Bug, pose: Pose, hold: Drift) -> None:
    if not bug.feelers:
        return
    sway = 0.12 * wave(pose.t * 0.9) + 0.2 * hold.arms
    ink = dark(bug.body, 0.2) if bug.feelers == "stalks" else bug.leg_colour
    for x, lag in ((-0.2, 0.0), (0.45, 0.15)):
        nod = sway + 0.1 * wave(pose.t * 1.3, lag)
        if bug.feelers == "stalks":
            top = (x - 0.15 if x < 0 else x + 0.15, -1.9)
            canvas.drawPath(tube([(x, -0.5), top], (0.17, 0.13)), solid(bug.body if x > 0 else dark(bug.body, 0.08)))
            continue
        long = 2.3 if bug.feelers == "long" else 1.1
        tip = (x + 0.5 * long * 0.6 + nod, -0.8 - long * 0.7)
        canvas.drawPath(tube([(x, -0.7), (x + 0.1, -0.8 - long * 0.45), tip], (0.08, 0.06, 0.05)), solid(ink))
        if bug.feelers == "club":
            oval(canvas, *tip, 0.17, 0.15, solid(ink))
        elif bug.feelers == "feather":
            for i in range(5):
                share = 0.3 + 0.16 * i
                px, py = x + (tip[0] - x) * share, -0.7 + (tip[1] + 0.7) * share
                canvas.drawLine(px - 0.2, py - 0.12, px + 0.2, py - 0.02, stroke(ink, 0.06))


def _weapons(canvas: Any, bug: Bug, pose: Pose) -> None:
    bite = 0.12 * max(0.0, wave(pose.t * 0.7)) + 0.3 * pose.mouth
    if "jaws" in bug.extras:
        for y, turn in ((0.55, -bite), (0.85, bite)):
            canvas.drawPath(
                tube([(0.6, y * 0.9), (1.1, y + turn), (1.25, 0.72 + turn)], (0.14, 0.1, 0.03)),
                solid(dark(bug.body, 0.35)),
            )
    if "antlerjaws" in bug.extras:
        for y, rise in ((-0.1, -0.75), (0.35, 0.1)):
            points = [(0.7, y), (1.5, y + rise * 0.6 - bite), (2.3, y + rise * 0.4), (2.5, y + 0.25)]
            canvas.drawPath(tube(points, (0.2, 0.2, 0.14, 0.03)), solid(dark(bug.body, 0.2)))
            canvas.drawPath(tube([points[1], (1.75, y + 0.15)], (0.12, 0.03)), solid(dark(bug.body, 0.2)))
    if "nosehorn" in bug.extras:
        canvas.drawPath(tube([(0.6, -0.4), (1.4, -0.8), (1.8, -1.7)], (0.28, 0.22, 0.06)), solid(dark(bug.body, 0.1)))
        for dx in (-0.16, 0.22):
            canvas.drawPath(tube([(1.8, -1.6), (1.8 + dx, -2.0)], (0.1, 0.03)), solid(dark(bug.body, 0.1)))
    if "needle" in bug.extras:
        canvas.drawPath(tube([(0.7, 0.3), (1.6, 0.9), (2.3, 1.7)], (0.1, 0.06, 0.02)), solid(0xFF4A3E3A))
