"""The face of a fish: one eye, a brow, and jaws."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.motion import clamp
from creation.engines.cutout.figures.paint import dark, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube
from creation.engines.cutout.figures.swimmer.fishes import Kind
from creation.engines.cutout.figures.swimmer.hold import Drift


def draw(canvas: Any, kind: Kind, spine: Spine, pose: Pose, hold: Drift, mood: face.Expression) -> None:
    blink = 1.0 if hold.shut else pose.blink
    voice = clamp(max(pose.mouth, hold.mouth, mood.gape * 0.6))
    x, y = spine.at(0.86, -0.25)
    if kind.snout:
        nose = spine.points[-1]
        canvas.drawPath(
            tube(
                [(nose[0] - 0.04, nose[1] + kind.deep * 0.12), (nose[0] + kind.snout, nose[1] + kind.deep * 0.22)],
                (kind.deep * 0.5, kind.deep * 0.22),
            ),
            solid(kind.body),
        )
    _mouth(canvas, kind, spine, voice, mood)
    face.eye(
        canvas,
        x,
        y,
        kind.eye,
        kind.eye * 1.12,
        (pose.gaze[0] * 0.8 + 0.2, pose.gaze[1]),
        blink,
        mood,
        0xFF26303F,
        kind.body,
        -1.0,
    )
    face.brow(canvas, x, y - kind.eye * 1.9, kind.eye * 1.1, mood, -1.0, dark(kind.body, 0.45))
    if mood.blush:
        oval(canvas, x - kind.eye, y + kind.eye * 1.7, kind.eye * 0.9, kind.eye * 0.5, solid(0x50F0556A))
    if mood.tears:
        face.tears(canvas, x, y + kind.eye, kind.eye * 0.5, pose.t)


def _mouth(canvas: Any, kind: Kind, spine: Spine, voice: float, mood: face.Expression) -> None:
    tip = spine.points[-1]
    start = (tip[0] + (0.02 if not kind.snout else kind.snout * 0.9), tip[1] + kind.deep * (0.3 if kind.snout else 0.2))
    corner = spine.at(0.83, 0.42 - mood.smile * 0.12)
    gape = voice * kind.deep * 0.75
    lip = (start[0] - 0.03 * voice, start[1] + gape)
    if voice < 0.08:
        line = smooth(
            [start, ((start[0] + corner[0]) / 2, max(start[1], corner[1]) + kind.deep * 0.1), corner], closed=False
        )
        canvas.drawPath(line, stroke(dark(kind.body, 0.5), round(kind.deep * 0.06, 4)))
        return
    canvas.drawPath(
        smooth(
            [
                start,
                ((start[0] + corner[0]) / 2, (start[1] + corner[1]) / 2),
                corner,
                ((lip[0] + corner[0]) / 2, lip[1] + kind.deep * 0.08),
                lip,
            ],
            tension=0.12,
        ),
        solid(face.MOUTH),
    )
    if "teeth" in kind.extras:
        teeth = [0.15, 0.38, 0.6, 0.82]
        for share in teeth:
            ax, ay = start[0] + (corner[0] - start[0]) * share, start[1] + (corner[1] - start[1]) * share
            canvas.drawPath(
                polygon([(ax - 0.013, ay - 0.004), (ax + 0.013, ay - 0.004), (ax, ay + 0.03)]), solid(face.TOOTH)
            )
            bx, by = (
                lip[0] + (corner[0] - lip[0]) * share,
                lip[1] + (corner[1] - lip[1]) * share + kind.deep * 0.05 * (1 - share),
            )
            canvas.drawPath(
                polygon([(bx - 0.011, by + 0.004), (bx + 0.011, by + 0.004), (bx, by - 0.025)]), solid(face.TOOTH)
            )
