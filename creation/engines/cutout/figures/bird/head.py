"""A bird's head in head units, with a beak that opens."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.motion import clamp, wave
from creation.engines.cutout.figures.paint import brightness, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube


def draw(canvas: Any, kind: Plumage, pose: Pose, hold: Perch, mood: face.Expression) -> None:
    coat = kind.head_colour
    voice = clamp(max(pose.mouth, hold.mouth, mood.gape * 0.6))
    _behind(canvas, kind, pose)
    oval(canvas, 0, 0, 1.0, 0.97, radial(0.35, -0.4, 1.7, (light(coat, 0.22), coat, dark(coat, 0.22)), (0.0, 0.5, 1.0)))
    if "mask" in kind.extras:
        canvas.drawPath(
            smooth(
                [
                    (-0.5, 0.1),
                    (-0.32, -0.5),
                    (0.1, -0.46),
                    (0.32, -0.2),
                    (0.62, -0.5),
                    (0.92, -0.1),
                    (0.9, 0.4),
                    (0.5, 0.85),
                    (0.0, 0.9),
                    (-0.42, 0.66),
                ]
            ),
            solid(kind.belly),
        )
    if "cap" in kind.extras:
        canvas.drawPath(
            smooth([(-0.98, -0.1), (-0.8, -0.75), (0, -1.0), (0.7, -0.75), (0.95, -0.3), (0.3, -0.42), (-0.4, -0.3)]),
            solid(kind.wing),
        )
    if "goldneck" in kind.extras:
        oval(canvas, -0.2, 0.78, 0.75, 0.3, solid(0xFFF9B62F))
    if "whitering" in kind.extras:
        oval(canvas, 0.28, 0.08, 0.72, 0.62, solid(0xFFFBF8F4))
    if "bald" in kind.extras:
        oval(canvas, -0.1, 0.98, 0.8, 0.3, solid(0xFFFBF6EC))
    if "discs" in kind.extras:
        disc = kind.belly if "tufts" in kind.extras else 0xFFFBF6EE
        oval(canvas, -0.06, -0.02, 0.54, 0.56, solid(disc))
        oval(canvas, 0.66, -0.04, 0.36, 0.52, solid(dark(disc, 0.05)))
    if "cheek" in kind.extras or mood.blush:
        oval(canvas, -0.18, 0.36, 0.2, 0.13, solid(faded(0xFFF0657A, 0.35)))
    if "tufts" in kind.extras:
        _bill(canvas, kind, voice, 0.38, 0.3)
    _eyes(canvas, kind, pose, hold, mood)
    if "tufts" not in kind.extras:
        _bill(canvas, kind, voice, 0.72, 0.16)
    if "wattle" in kind.extras:
        canvas.drawPath(tube([(0.72, 0.42), (0.7 - 0.05 * wave(pose.t * 1.3), 0.8)], (0.12, 0.2)), solid(0xFFD93A35))


def _behind(canvas: Any, kind: Plumage, pose: Pose) -> None:
    if "comb" in kind.extras:
        for x, y, r in ((-0.42, -0.92, 0.26), (0.02, -1.12, 0.3), (0.42, -0.98, 0.24)):
            oval(canvas, x + 0.03 * wave(pose.t * 1.7), y, r, r * 1.15, solid(0xFFD93A35))
    if "crest" in kind.extras:
        for x, y, top in ((-0.2, -0.85, (-0.5, -1.7)), (0.05, -0.9, (0.0, -1.85)), (0.3, -0.85, (0.5, -1.7))):
            canvas.drawPath(tube([(x, y), top], (0.2, 0.03)), solid(kind.wing))
    if "crown" in kind.extras:
        for x in (-0.35, -0.1, 0.15, 0.4):
            canvas.drawLine(x * 0.5, -0.9, x * 1.6, -1.6, stroke(kind.head_colour, 0.06))
            oval(canvas, x * 1.6, -1.65, 0.12, 0.14, solid(kind.wing))
    if "plume" in kind.extras:
        canvas.drawPath(tube([(-0.1, -0.8), (-0.9, -1.1), (-1.6, -0.7)], (0.16, 0.13, 0.03)), solid(kind.wing))
    if "tufts" in kind.extras:
        for x, tip in ((-0.62, -1.0), (0.56, 0.8)):
            canvas.drawPath(tube([(x, -0.62), (tip, -1.32)], (0.26, 0.04)), solid(dark(kind.head_colour, 0.15)))


def _eyes(canvas: Any, kind: Plumage, pose: Pose, hold: Perch, mood: face.Expression) -> None:
    blink = 1.0 if hold.shut else pose.blink
    size = kind.eye
    skin = kind.belly if "mask" in kind.extras or "discs" in kind.extras else kind.head_colour
    brow = dark(kind.head_colour, 0.45) if brightness(kind.head_colour) > 0.3 else light(kind.head_colour, 0.3)
    for x, slim, side in ((-0.04, 1.0, -1.0), (0.62, 0.72, 1.0)):
        face.eye(
            canvas,
            x,
            -0.1,
            size * slim * 0.95,
            size,
            (pose.gaze[0] * 0.8 + 0.15, pose.gaze[1]),
            blink,
            mood,
            kind.iris,
            skin,
            side,
        )
        sterner = (
            face.Expression(slant=-0.5, brow=-0.1)
            if "browed" in kind.extras and mood is face.EXPRESSIONS["neutral"]
            else mood
        )
        face.brow(canvas, x, -0.1 - size * 1.6, size * slim, sterner, side, brow)
        if mood.tears:
            face.tears(canvas, x, size, 0.13, pose.t + 0.3 * side)


def _bill(canvas: Any, kind: Plumage, voice: float, x: float, y: float) -> None:
    size = kind.bill_size
    shade = linear(0, y - 0.3, 0, y + 0.3, (light(kind.beak, 0.3), kind.beak, dark(kind.beak, 0.15)), (0.0, 0.5, 1.0))
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size, size)
    if voice > 0.06:
        canvas.save()
        canvas.rotate(voice * 30)
        lower = {"flat": [(-0.1, 0.0), (0.6, 0.02), (0.98, 0.12), (0.6, 0.24), (0.0, 0.24)]}.get(
            kind.bill, [(-0.12, 0.0), (0.5, 0.02), (0.72, 0.08), (0.3, 0.24), (-0.1, 0.26)]
        )
        canvas.drawPath(smooth(lower), solid(dark(kind.beak, 0.22)))
        canvas.drawPath(smooth([(-0.08, 0.0), (0.4, 0.0), (0.5, 0.07), (0.0, 0.13)]), solid(face.TONGUE))
        canvas.restore()
        canvas.rotate(-voice * 10)
    upper = {
        "cone": [(-0.14, -0.28), (0.2, -0.24), (0.86, 0.06), (0.3, 0.16), (-0.12, 0.2)],
        "hook": [(-0.16, -0.34), (0.3, -0.34), (0.7, -0.06), (0.66, 0.4), (0.46, 0.18), (-0.1, 0.2)],
        "flat": [
            (-0.16, -0.26),
            (0.16, -0.2),
            (0.5, -0.04),
            (1.0, -0.06),
            (1.16, 0.08),
            (0.9, 0.2),
            (0.3, 0.22),
            (-0.12, 0.22),
        ],
        "long": [(-0.12, -0.2), (0.5, -0.12), (1.7, 0.1), (0.6, 0.12), (-0.1, 0.18)],
        "needle": [(-0.06, -0.08), (0.6, -0.04), (1.7, 0.02), (0.6, 0.08), (-0.06, 0.1)],
        "curve": [(-0.1, -0.18), (0.6, -0.16), (1.3, 0.16), (1.5, 0.62), (1.1, 0.26), (0.5, 0.08), (-0.1, 0.16)],
        "great": [
            (-0.2, -0.5),
            (0.5, -0.62),
            (1.3, -0.36),
            (1.7, 0.14),
            (1.55, 0.4),
            (1.2, 0.2),
            (0.5, 0.24),
            (-0.14, 0.3),
        ],
        "pouch": [(-0.12, -0.2), (0.6, -0.1), (1.9, 0.08), (2.05, 0.24), (0.8, 0.16), (-0.1, 0.16)],
        "parrotlike": [(-0.2, -0.46), (0.3, -0.5), (0.66, -0.1), (0.6, 0.3), (0.3, 0.28), (-0.14, 0.3)],
    }[kind.bill]
    if kind.bill == "pouch":
        pouch = [
            (-0.05, 0.12),
            (1.0, 0.16),
            (1.95, 0.2),
            (1.2, 0.6 + 0.2 * voice),
            (0.5, 0.85 + 0.3 * voice),
            (0.0, 0.5),
        ]
        canvas.drawPath(smooth(pouch), solid(light(kind.beak, 0.3)))
    canvas.drawPath(smooth(upper), shade)
    tilted(canvas, 0.22, -0.1, 0.07, 0.035, 20, solid(dark(kind.beak, 0.4)))
    canvas.restore()
