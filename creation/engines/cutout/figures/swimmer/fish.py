"""Fish, sharks, whales and dolphins: a body that bends in a wave towards the tail."""

from __future__ import annotations

from dataclasses import replace
from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.copies import shaded
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, parse, solid, stroke
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.shapes import smooth, tilted, tube
from creation.engines.cutout.figures.swimmer import fish_face
from creation.engines.cutout.figures.swimmer.drift import KNOWN, drift_for
from creation.engines.cutout.figures.swimmer.fish_marks import MARKS
from creation.engines.cutout.figures.swimmer.fishes import FISHES, Kind
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.storyboard.types import Member


class Fish(Figure):
    verbs = KNOWN

    def __init__(self, member: Member, seed: int) -> None:
        kind = FISHES[member.kind]
        colour = parse(member.looks.get("colour", member.looks.get("color", "")), 0)
        kind = replace(kind, body=colour, fin=dark(colour, 0.15)) if colour else kind
        self.kind = kind = shaded(kind, member.looks)
        unit = self.unit = kind.metres * size_of(member.looks)
        self.length, self.stride = unit, unit * 0.6
        middle = -kind.deep * 1.25
        self.height = (
            kind.deep * 2.3 + (0.1 if kind.dorsal == "sharp" else 0.2 if kind.dorsal in ("sail", "tall") else 0.0)
        ) * unit
        self.head_at = (0.27 * unit, (middle - kind.deep * 0.1) * unit)
        self.mouth_at = (0.42 * unit, (middle + kind.deep * 0.3) * unit)
        self.head_size = kind.deep * 2 * unit
        self.seat = (0.0, (middle - kind.deep * 0.85) * unit)

    def draw(self, canvas: Any, pose: Pose) -> None:
        kind, hold = self.kind, drift_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        turns = pose.t * hold.pace + pose.phase
        middle = -kind.deep * 1.25
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, middle - hold.lift * kind.deep * 2)
        canvas.rotate(-degrees(hold.tilt))
        spine = _spine(kind, hold, turns)
        self._tail(canvas, spine, hold, turns)
        self._fins(canvas, spine, hold, turns, False)
        top, low = -kind.deep, kind.deep
        canvas.drawPath(
            tube(spine.points, spine.radii),
            linear(0, top, 0, low, (light(kind.body, 0.2), kind.body, kind.belly, kind.belly), (0.0, 0.42, 0.78, 1.0)),
        )
        self._marks(canvas, spine, turns)
        self._fins(canvas, spine, hold, turns, True)
        fish_face.draw(canvas, self.kind, spine, pose, hold, mood)
        canvas.restore()
        if "spout" in kind.extras and pose.verb not in ("sleep", "cry"):
            self._spout(canvas, middle, pose.t)
        if hold.scene_prop:
            canvas.save()
            canvas.translate(self.head_at[0], self.head_at[1] - self.head_size * 0.55)
            canvas.scale(self.unit * 0.7, self.unit * 0.7)
            PROPS[hold.scene_prop](canvas, pose.t)
            canvas.restore()

    def _tail(self, canvas: Any, spine: Spine, hold: Drift, turns: float) -> None:
        kind = self.kind
        canvas.save()
        canvas.translate(*spine.points[0])
        beat = wave(turns, 0.42) * hold.wag
        size = kind.tail
        if kind.fluke:
            canvas.rotate(22 * beat)
            points = [
                (0.03, 0.0),
                (-size * 0.5, -size * 0.32),
                (-size * 1.05, -size * 0.5),
                (-size * 0.72, -0.01),
                (-size * 1.0, size * 0.36),
                (-size * 0.45, size * 0.2),
            ]
        else:
            canvas.scale(0.72 + 0.28 * abs(wave(turns, 0.17)), 1.0)
            canvas.rotate(14 * beat)
            points = [
                (0.03, -0.02),
                (-size * 0.55, -size * 0.7),
                (-size * 1.0, -size * 0.95),
                (-size * 0.68, 0.0),
                (-size * 0.95, size * 0.72),
                (-size * 0.5, size * 0.5),
                (0.03, 0.02),
            ]
        canvas.drawPath(
            smooth(points, tension=0.13), linear(-size, 0, 0, 0, (dark(kind.fin, 0.1), light(kind.fin, 0.12)))
        )
        canvas.restore()

    def _fins(self, canvas: Any, spine: Spine, hold: Drift, turns: float, is_near: bool) -> None:
        kind = self.kind
        paint = solid(kind.fin if is_near else dark(kind.fin, 0.16))
        if not is_near:
            if kind.dorsal == "sharp":
                x, y = spine.at(0.52, -0.8)
                canvas.drawPath(
                    smooth([(x + 0.08, y), (x - 0.05, y - 0.13), (x - 0.1, y - 0.14), (x - 0.075, y)], tension=0.1),
                    paint,
                )
            elif kind.dorsal == "soft":
                a, b, c = spine.at(0.28, -0.9), spine.at(0.55, -0.92), spine.at(0.8, -0.85)
                canvas.drawPath(
                    smooth([a, (a[0] + 0.0, a[1] - 0.1), (b[0], b[1] - 0.14), (c[0], c[1] - 0.02), c, b]), paint
                )
            elif kind.dorsal in ("sail", "tall"):
                x, y = spine.at(0.5, -0.8)
                high, wide = (0.3, 0.2) if kind.dorsal == "sail" else (0.24, 0.07)
                fin = [
                    (x + wide * 0.7, y),
                    (x - wide * 0.2, y - high),
                    (x - wide * 0.9, y - high * 0.92),
                    (x - wide, y),
                ]
                canvas.drawPath(smooth(fin, tension=0.12), paint)
        x, y = spine.at(0.66, 0.5) if is_near else spine.at(0.72, 0.6)
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(18 * wave(turns * 0.8, 0.2) - 95 * hold.arms * (1.0 if is_near else 0.6) + 20)
        size = kind.deep * (1.15 if kind.metres > 1 else 0.8)
        canvas.drawPath(
            smooth(
                [
                    (0.0, -size * 0.16),
                    (-size * 0.35, size * 0.35),
                    (-size * 0.6, size * 0.95),
                    (-size * 0.05, size * 0.6),
                    (size * 0.16, size * 0.05),
                ],
                tension=0.14,
            ),
            paint,
        )
        canvas.restore()

    def _marks(self, canvas: Any, spine: Spine, turns: float) -> None:
        kind = self.kind
        for name in kind.extras:
            if name in MARKS:
                MARKS[name](canvas, kind, spine, turns)
        if "bands" in kind.extras:
            for share in (0.3, 0.62):
                canvas.drawPath(
                    tube(
                        [spine.at(share, -0.92), spine.at(share + 0.05, 0.0), spine.at(share, 0.92)],
                        (0.03, 0.036, 0.03),
                    ),
                    solid(0xFFFFF7EA),
                )
        if "gills" in kind.extras:
            for share in (0.64, 0.67, 0.7):
                canvas.drawLine(
                    *spine.at(share, -0.25), *spine.at(share - 0.01, 0.3), stroke(dark(kind.body, 0.3), 0.008)
                )
        if "grooves" in kind.extras:
            for across in (0.55, 0.68, 0.81):
                canvas.drawLine(*spine.at(0.55, across), *spine.at(0.95, across), stroke(dark(kind.belly, 0.16), 0.006))

    def _spout(self, canvas: Any, middle: float, t: float) -> None:
        share = t * 0.5 % 1.0
        canvas.save()
        canvas.scale(self.unit, self.unit)
        canvas.translate(0.24, middle - self.kind.deep * 0.98)
        for i in range(6):
            part = (share + i / 6) % 1.0
            side = -1 if i % 2 else 1
            tilted(
                canvas,
                side * 0.07 * part,
                -0.16 * part * (2 - part) * 0.9 - 0.01,
                0.012 + 0.01 * part,
                0.018,
                0,
                solid(round(220 * (1 - part)) << 24 | 0xCFE9FA),
            )
        canvas.restore()


def _spine(kind: Kind, hold: Drift, turns: float) -> Spine:
    """From the tail's root to the nose; the wave grows towards the tail."""
    points, radii = [], []
    profile = (0.16, 0.48, 0.82, 1.0, 0.92, 0.55)
    for i, share in enumerate(profile):
        along = i / (len(profile) - 1)
        x = -0.36 + along * 0.74
        y = kind.bend * hold.wag * wave(turns, 0.38 * (1 - along)) * (1 - along) ** 1.2
        points.append((x, y))
        radii.append(kind.deep * share)
    return Spine(points, radii)
