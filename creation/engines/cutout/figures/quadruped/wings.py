"""A winged horse's wings. Shares of the height of the back; the shoulder is where it is told."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.motion import Point, wave
from creation.engines.cutout.figures.paint import dark, linear, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import smooth


def feathered(canvas: Any, at: Point, pose: Pose, is_far: bool, colour: int = 0xFFFFFFFF) -> None:
    """Beating in flight and at a gallop, else half raised and breathing."""
    flying = pose.verb in ("fly", "run", "chase", "flee", "jump") or pose.airborne > 0.2
    beat = wave(pose.t * 1.5, 0.06 * is_far) if flying else -0.35 + 0.12 * wave(pose.t * 0.4, 0.1 * is_far)
    canvas.save()
    canvas.translate(at[0] + (0.1 if is_far else 0.0), at[1])
    canvas.rotate(38 + beat * 34 + (8 if is_far else 0))
    for i, (length, turn) in enumerate(((1.05, 0.0), (0.9, 14.0), (0.72, 28.0), (0.52, 42.0))):
        canvas.save()
        canvas.rotate(-turn)
        feather = [(0.02, 0.06), (-length * 0.3, -0.12), (-length * 0.8, -0.11), (-length, 0.0), (-length * 0.7, 0.09)]
        shade = dark(colour, 0.22 if is_far else 0.05 * i)
        canvas.drawPath(smooth(feather), solid(shade) if is_far else linear(-length, 0, 0, 0, (shade, colour)))
        canvas.drawLine(-length * 0.25, 0, -length * 0.8, -0.02, stroke(dark(colour, 0.25), 0.01))
        canvas.restore()
    canvas.restore()
