"""Wide pictures of rain, hail, sand and driven snow that repeat, painted once and moved every frame."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import skia

from creation.engines.cutout.stage.colour import RGB, argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import NEAREST, blank
from creation.engines.cutout.stage.view import View


@dataclass(frozen=True)
class Fall:
    """Strokes of one kind: `count` in a frame, `length` of the frame's height, leaning by `lean` of their length."""

    count: int
    length: float
    lean: float
    width: float  # of a stroke, at 720 pixels
    alpha: float
    down: float  # frame heights a second
    across: float  # frame widths a second
    colour: str = ""  # instead of the haze's


FALLS: dict[str, tuple[Fall, ...]] = {
    "drizzle": (Fall(110, 0.022, -0.1, 1.0, 0.26, 0.8, -0.06),),
    "rain": (Fall(120, 0.05, -0.2, 1.7, 0.42, 1.7, -0.25), Fall(80, 0.08, -0.2, 2.5, 0.48, 2.1, -0.25)),
    "storm": (Fall(140, 0.06, -0.42, 1.8, 0.42, 2.0, -0.7), Fall(100, 0.09, -0.42, 2.6, 0.48, 2.5, -0.8)),
    "hail": (
        Fall(70, 0.006, -0.1, 6.0, 0.75, 1.9, -0.15, "#f4fbff"),
        Fall(40, 0.009, -0.1, 9.0, 0.85, 2.4, -0.2, "#ffffff"),
    ),
    "blizzard": (
        Fall(170, 0.006, -2.2, 5.0, 0.7, 0.5, -0.9, "#ffffff"),
        Fall(110, 0.01, -2.2, 8.0, 0.75, 0.7, -1.4, "#ffffff"),
    ),
    "sandstorm": (
        Fall(120, 0.006, -9.0, 2.2, 0.4, 0.12, -1.3, "#f2c987"),
        Fall(70, 0.008, -11.0, 3.6, 0.42, 0.16, -1.9, "#c98f4a"),
    ),
}


class Sheets:
    """All that falls in one weather."""

    def __init__(self, kind: str, view: View, light: Light, rng: Random) -> None:
        self._falls = [(fall, _paint(fall, view, light, rng)) for fall in FALLS.get(kind, ())]

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for fall, sheet in self._falls:
            top = round(t * view.height * fall.down) % sheet.height()
            left = -round(view.x * 40 * (1 + fall.width / 3) - t * view.width * fall.across) % sheet.width()
            for x in (left - sheet.width(), left):
                for y in (top - sheet.height(), top):
                    if x < view.width and y < view.height and x + sheet.width() > 0 and y + sheet.height() > 0:
                        canvas.drawImage(sheet, x, y, NEAREST)


def _paint(fall: Fall, view: View, light: Light, rng: Random) -> skia.Image:
    width, height = round(view.width * 1.1), round(view.height * 0.75)
    surface, canvas = blank(width, height)
    tone: RGB = rgb(fall.colour) if fall.colour else blend(light.haze, (1, 1, 1), 0.55)
    if light.is_dark:
        tone = blend(tone, light.haze, 0.3)
    paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
    unit = min(view.width, view.height) / 720
    for _ in range(fall.count):
        x, y = rng.random() * width, rng.random() * height
        length = view.height * fall.length * rng.uniform(0.7, 1.3)
        paint.setStrokeWidth(unit * fall.width * rng.uniform(0.7, 1.2))
        paint.setColor(argb(tone, fall.alpha * rng.uniform(0.5, 1.1)))
        for dy in (0, -height):
            for dx in (0, width):
                canvas.drawLine(x + dx, y + dy, x + dx + length * fall.lean, y + dy + length, paint)
    return surface.makeImageSnapshot()
