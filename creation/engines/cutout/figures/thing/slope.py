"""A hillside, stairs or a ramp that stands on the stage, drawn along the very line that things roll down."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.figure import Figure, Hull, size_of
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, parse, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import polygon
from creation.engines.cutout.figures.thing.profiles import SLOPES, Profile, profile
from creation.engines.cutout.noise import dice
from creation.storyboard.types import Member

_COLOURS: dict[str, Colour] = {"hillside": 0xFF7FB254, "stairs": 0xFFB9B2A8, "ramp": 0xFFC08A52}
#: Metres a hillside goes on level behind its top.
_LEVEL = 3.4


class Slope(Figure):
    """`looks` may say "run" and "rise" in metres, and what grows on it: "grass", "snow" or "bare"."""

    casts = False

    def __init__(self, member: Member, seed: int) -> None:
        run, rise = SLOPES[member.kind]
        size = size_of(member.looks)
        self.kind = member.kind
        self.run = float(member.looks.get("run", run * size))
        self.rise = float(member.looks.get("rise", rise * size))
        self.colour = parse(member.looks.get("colour", ""), _COLOURS[member.kind])
        self._cover = member.looks.get("cover", "grass")
        self.height, self.length = self.rise, self.run + 2 * _LEVEL * (self.kind == "hillside")
        self.stride = 1.0
        self.seat = (-0.4 * self.run, -self.rise)
        self.head_at = self.mouth_at = (0.0, -0.5 * self.rise)
        self.head_size = 0.3 * self.rise
        self._seed = seed

    @property
    def hull(self) -> Hull:
        return Hull("box", self.run, self.rise, weight=9.0)

    @property
    def line(self) -> Profile:
        """The line down, its foot at half its run."""
        return tuple((x + 0.5 * self.run, y) for x, y in profile(self.kind, self.run, self.rise))

    def draw(self, canvas: Any, pose: Pose) -> None:
        {"hillside": self._hill, "stairs": self._stairs, "ramp": self._ramp}[self.kind](canvas)

    def _hill(self, canvas: Any) -> None:
        left = -0.5 * self.run - _LEVEL
        top = [(left, -self.rise), *((x, -y) for x, y in self.line)]
        path = polygon([*top, (0.5 * self.run, 0.12), (left, 0.12)])
        # Below it is lost in the ground that it is of.
        foot = dark(self.colour, 0.08)
        shades = (light(self.colour, 0.16), self.colour, foot, faded(foot, 0.0))
        canvas.drawPath(path, linear(0, -self.rise, 0, 0.06, shades, (0.0, 0.4, 0.72, 1.0)))
        edge = skia.Path()
        edge.moveTo(*top[0])
        for point in top[1:]:
            edge.lineTo(*point)
        canvas.save()
        canvas.clipPath(path, True)
        canvas.drawPath(edge, stroke(light(self.colour, 0.34), 0.09 * self.rise))
        rng = dice(self._seed, "hillside")
        for _ in range(26):
            x = rng.uniform(left, 0.4 * self.run)
            y = -rng.uniform(0.35 * self.rise, self.rise)
            canvas.drawOval(skia.Rect.MakeXYWH(x, y, 0.3, 0.045), solid(dark(self.colour, 0.1)))
        canvas.restore()
        if self._cover == "grass":
            for n in range(34):
                x, y = top[1 + n * (len(top) - 1) // 34]
                x += rng.uniform(-0.05, 0.05)
                blade = skia.Path()
                blade.moveTo(x - 0.025, y + 0.02)
                blade.lineTo(x + 0.03 * rng.uniform(-1, 1), y - rng.uniform(0.03, 0.075))
                blade.lineTo(x + 0.025, y + 0.02)
                canvas.drawPath(blade, solid(dark(self.colour, 0.06)))

    def _stairs(self, canvas: Any) -> None:
        points = [(x, -y) for x, y in self.line]
        canvas.drawPath(polygon([*points, (points[0][0], 0.0)]), solid(dark(self.colour, 0.12)))
        steps = len(points) // 2
        for n in range(steps):
            (x0, y), (x1, _) = points[2 * n], points[2 * n + 1]
            below = points[2 * n + 2][1]
            canvas.drawRect(skia.Rect.MakeLTRB(x0, y, x1, 0.0), solid(dark(self.colour, 0.05 + 0.05 * (n % 2))))
            canvas.drawRect(skia.Rect.MakeLTRB(x1 - 0.02, y, x1, below), solid(dark(self.colour, 0.3)))
            canvas.drawRect(skia.Rect.MakeLTRB(x0 - 0.01, y, x1 + 0.035, y + 0.06), solid(light(self.colour, 0.3)))

    def _ramp(self, canvas: Any) -> None:
        points = [(x, -y) for x, y in self.line]
        canvas.drawPath(polygon([*points, (points[0][0], 0.0)]), solid(dark(self.colour, 0.22)))
        for share in (0.04, 0.3, 0.55):
            x = points[0][0] + share * self.run
            canvas.drawLine(x, 0, x, -self.rise * (1 - share), stroke(dark(self.colour, 0.4), 0.05))
        board = skia.Path()
        board.moveTo(*points[0])
        for point in points[1:]:
            board.lineTo(*point)
        canvas.drawPath(board, stroke(light(self.colour, 0.25), 0.08))
