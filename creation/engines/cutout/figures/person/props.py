"""Things held or used, in shares of the person's height. Held things grow from the hand along `up` of the caller."""

from __future__ import annotations

from collections.abc import Callable
from math import pi
from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import faded, linear, radial, solid, stroke
from creation.engines.cutout.figures.person import band, instruments, matches, tools
from creation.engines.cutout.figures.person.carried import TOOLS
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tube

Draw = Callable[[Any, float], None]


def _microphone(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(-14)
    canvas.drawPath(tube([(0, 0.06), (0, -0.07)], (0.014, 0.02)), solid(0xFF2E3038))
    canvas.drawPath(tube([(0, -0.066), (0, -0.072)], (0.026, 0.026)), solid(0xFFE0403A))
    oval(canvas, 0, -0.1, 0.037, 0.04, radial(0.012, -0.115, 0.055, (0xFFD9DEE6, 0xFF6B7280)))
    canvas.restore()


def _sandwich(canvas: Any, t: float) -> None:
    for y, colour, half in (
        (0.012, 0xFFD99A4E, 0.05),
        (0.0, 0xFF6FB04A, 0.055),
        (-0.008, 0xFFF2C14E, 0.05),
        (-0.022, 0xFFE8AE62, 0.05),
    ):
        canvas.drawPath(tube([(-half * 0.7, y), (half * 0.7, y)], (0.013, 0.013)), solid(colour))


#: How much larger than life what food is cooked in is, so that it is seen.
PAN = 1.5


def _pan(canvas: Any, t: float) -> None:
    canvas.scale(PAN, PAN)
    canvas.drawPath(tube([(0, 0), (0.085, 0)], (0.011, 0.009)), solid(0xFF4A3B36))
    canvas.drawPath(
        smooth([(0.075, -0.014), (0.26, -0.014), (0.245, 0.022), (0.17, 0.03), (0.09, 0.022)], tension=0.13),
        solid(0xFF3E4450),
    )
    canvas.drawPath(
        smooth([(0.072, -0.018), (0.17, -0.026), (0.263, -0.018), (0.17, -0.01)], tension=0.15), solid(0xFF5E6675)
    )


def _pancake(canvas: Any, t: float) -> None:
    canvas.scale(PAN, PAN)
    canvas.drawPath(
        tube([(-0.05, 0), (0.05, 0)], (0.013, 0.013)), linear(0, -0.012, 0, 0.012, (0xFFF4C873, 0xFFC98436))
    )


def _spatula(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.02), (0, -0.1)], (0.006, 0.006)), solid(0xFF8A5A3A))
    canvas.drawPath(box(-0.022, -0.17, 0.044, 0.07, 0.012), solid(0xFFB5BCC7))


def _ball(canvas: Any, t: float) -> None:
    oval(canvas, 0, 0, 0.042, 0.042, radial(0.012, -0.016, 0.06, (0xFFFF9A8C, 0xFFD9372F)))


def _football(canvas: Any, t: float) -> None:
    oval(canvas, 0, 0, 0.06, 0.06, radial(0.018, -0.022, 0.09, (0xFFFFFFFF, 0xFFBDB9C6)))
    canvas.save()
    canvas.rotate(t * 300)
    canvas.drawPath(star(0, 0, 0.027, 0.021), solid(0xFF3A3640))
    for angle in range(5):
        canvas.rotate(72)
        oval(canvas, 0, -0.05 + angle * 0, 0.014, 0.009, solid(0xFF3A3640))
    canvas.restore()


def _wheel(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.translate(0.025, -0.01)
    canvas.rotate(18 + 22 * wave(t * 0.8))
    canvas.drawOval(skia.Rect(-0.03, -0.085, 0.03, 0.085), stroke(0xFF2E3038, 0.022))
    canvas.drawLine(0, -0.08, 0, 0.08, stroke(0xFF2E3038, 0.014))
    canvas.restore()


def _cane(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(0.0, 0.33)
    path.lineTo(0.0, -0.02)
    path.cubicTo(0.0, -0.07, 0.065, -0.07, 0.065, -0.015)
    canvas.drawPath(path, stroke(0xFF7A4A2B, 0.022))


def _sword(canvas: Any, t: float) -> None:
    canvas.drawPath(
        polygon([(-0.016, -0.03), (0.016, -0.03), (0.013, -0.3), (0, -0.34), (-0.013, -0.3)]),
        linear(-0.016, 0, 0.016, 0, (0xFF9AA6B5, 0xFFF2F6FA)),
    )
    canvas.drawPath(tube([(-0.05, -0.03), (0.05, -0.03)], (0.012, 0.012)), solid(0xFFD9A53A))
    canvas.drawPath(tube([(0, -0.02), (0, 0.04)], (0.011, 0.011)), solid(0xFF6B3E2E))


def _wand(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.03), (0, -0.16)], (0.009, 0.007)), solid(0xFF6B4A32))
    glow = 0.75 + 0.25 * wave(t * 1.6)
    oval(canvas, 0, -0.18, 0.06 * glow, 0.06 * glow, solid(faded(0xFFFFF0A0, 0.35)))
    canvas.drawPath(star(0, -0.18, 0.04, 0.018), solid(0xFFFFDF5A))


def _zzz(canvas: Any, t: float) -> None:
    for i in range(3):
        share = (t * 0.35 + i / 3) % 1.0
        size = 0.018 + 0.03 * share
        x, y = 0.05 * share + 0.02 * wave(share), -0.24 * share
        path = skia.Path()
        path.moveTo(x - size, y - size)
        path.lineTo(x + size, y - size)
        path.lineTo(x - size, y + size)
        path.lineTo(x + size, y + size)
        canvas.drawPath(path, stroke(faded(0xFF7FA6E8, min(1.0, 4 * share * (1 - share) + 0.1)), 0.014))


def _stars(canvas: Any, t: float) -> None:
    for i in range(4):
        turn = t * 0.9 + i / 4
        x, y = wave(turn) * 0.16, wave(turn + 0.25) * 0.045
        canvas.drawPath(star(x, y, 0.028, 0.012), solid(0xFFF9C62F))


def _ring(canvas: Any, t: float) -> None:
    """An open box with a ring in it, whose stone glitters."""
    canvas.drawPath(box(-0.045, -0.005, 0.09, 0.05, 0.01), solid(0xFFA3212F))
    canvas.drawPath(box(-0.045, -0.075, 0.09, 0.07, 0.012), solid(0xFF7C1622))
    canvas.drawPath(box(-0.035, -0.065, 0.07, 0.055, 0.008), solid(0xFFF7ECE0))
    canvas.drawCircle(0, -0.03, 0.022, stroke(0xFFF2B632, 0.009))
    canvas.drawPath(star(0, -0.062, 0.03 + 0.012 * wave(t * 1.7), 0.01), solid(0xFFBDEBFF))


PROPS: dict[str, Draw] = {
    "microphone": _microphone,
    "sandwich": _sandwich,
    "pan": _pan,
    "pancake": _pancake,
    "spatula": _spatula,
    "ball": _ball,
    "football": _football,
    "wheel": _wheel,
    "cane": _cane,
    "sword": _sword,
    "wand": _wand,
    "ring": _ring,
    "zzz": _zzz,
    "stars": _stars,
    **{
        tool.__name__: tool
        for tool in (
            *(
                tools.hammer,
                tools.knitting,
                tools.shovel,
                tools.book,
                tools.pad,
                tools.pencil,
                tools.brush,
                tools.palette,
            ),
            *(tools.easel, tools.photo_camera, tools.telephone, tools.laptop, tools.sponge, tools.broom),
            *(tools.watering_can, tools.rod, tools.bowl, tools.whisk, tools.mug, tools.teapot, tools.gift),
            *(tools.gift_open, tools.sprout, tools.pole, tools.skis, tools.surfboard, tools.skateboard, tools.oar),
            *(tools.juggled, tools.rope, tools.swing),
            *(instruments.keyboard, instruments.drum_kit, instruments.drumstick, instruments.guitar),
            *(instruments.violin, instruments.violin_bow, instruments.trumpet),
            *band.DRAWINGS,
            *matches.DRAWINGS,
        )
    },
    **{f"job:{name}": draw for name, (draw, _) in TOOLS.items()},
}

#: How each held thing is turned against the forearm: 0 keeps it upright on the screen.
ALONG = {
    **dict.fromkeys(("hammer", "pencil"), 1.0),
    **dict.fromkeys(("shovel", "brush", "broom", "drumstick", "violin", "violin_bow", "trumpet", "mallet"), -1.0),
    "sandwich": 0.0,
    "ring": 0.0,
    "pan": -pi / 2,
    "spatula": 1.0,
    "sword": 1.0,
    "wand": 1.0,
}
