"""Faces act: eyes with gaze and lids, brows, and mouths, shared by people and animals.

All of it is drawn around (0, 0) of the caller's own space; sizes are given by the caller.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import skia

from creation.engines.cutout.figures.motion import clamp
from creation.engines.cutout.figures.paint import Colour, dark, solid, stroke
from creation.engines.cutout.figures.shapes import oval


@dataclass(frozen=True)
class Expression:
    """What a feeling does to a face."""

    brow: float = 0.0  # raised, in eye heights
    slant: float = 0.0  # inner end of the brows: + up (sad), - down (angry)
    lid: float = 0.0  # share of the eye under the upper lid
    cheek: float = 0.0  # share of the eye under the lower lid, pushed up by a smile
    eye: float = 1.0  # size of the eyes
    pupil: float = 1.0
    smile: float = 0.5  # corners of the mouth, + up
    width: float = 1.0  # of the mouth
    gape: float = 0.0  # how far open without a voice
    teeth: bool = False
    blush: float = 0.0
    tears: bool = False
    sweat: bool = False
    skew: float = 0.0  # one corner higher than the other


EXPRESSIONS = {
    "neutral": Expression(),
    "joy": Expression(brow=0.18, cheek=0.16, smile=0.9, width=1.15, gape=0.3, teeth=True, blush=0.5),
    "fear": Expression(brow=0.5, slant=0.75, eye=1.28, pupil=0.5, smile=-0.5, width=1.2, gape=0.62, sweat=True),
    "anger": Expression(brow=-0.32, slant=-0.85, lid=0.2, smile=-0.7, width=1.1, gape=0.24, teeth=True, blush=0.4),
    "sad": Expression(brow=0.15, slant=0.85, lid=0.2, smile=-0.8, width=0.85, tears=True),
    "surprise": Expression(brow=0.75, eye=1.3, pupil=0.6, smile=0.0, width=0.8, gape=0.95),
    "smug": Expression(brow=0.1, slant=-0.12, lid=0.42, smile=0.65, width=0.9, skew=0.5),
    "effort": Expression(brow=-0.15, slant=-0.55, lid=0.14, cheek=0.22, smile=-0.25, gape=0.2, teeth=True, sweat=True),
}

MOUTH, TONGUE, TOOTH, INK = 0xFF6B1F2A, 0xFFE8707A, 0xFFFFFDF6, 0xFF3A2A2E


def expression(emotion: str, lips: float = 0.0) -> Expression:
    """The face of a feeling; `lips` is what is being said, from -1 round to 1 wide."""
    mood = EXPRESSIONS.get(emotion, EXPRESSIONS["neutral"])
    if not lips:
        return mood
    # A rounded mouth is small and neither glad nor sad; a wide one shows its teeth.
    drawn = mood.width * (1 + (0.42 if lips < 0 else 0.2) * lips)
    return replace(mood, width=drawn, smile=mood.smile * min(1.0, 1 + 0.9 * lips), teeth=mood.teeth or lips > 0.45)


def eye(
    canvas: Any,
    x: float,
    y: float,
    rx: float,
    ry: float,
    look: tuple[float, float],
    blink: float,
    mood: Expression,
    iris: Colour,
    skin: Colour,
    side: float,
) -> None:
    """One eye. `side` is -1 for the one nearer the back of the head, +1 for the one in front."""
    rx, ry = rx * mood.eye, ry * mood.eye
    if blink > 0.82:
        lash = skia.Path()
        lash.moveTo(x - rx, y + ry * 0.1)
        lash.quadTo(x, y + ry * (0.75 if mood.cheek < 0.1 else -0.7), x + rx, y + ry * 0.1)
        canvas.drawPath(lash, stroke(INK, round(rx * 0.38, 4)))
        return
    oval(canvas, x, y, rx * 1.08, ry * 1.06, solid(dark(skin, 0.22)))
    oval(canvas, x, y, rx, ry, solid(0xFFFFFFFF))
    size = 0.76 * mood.pupil
    px = x + clamp(look[0], -1, 1) * rx * (1 - size) * 0.95
    py = y + clamp(look[1], -1, 1) * ry * (1 - size) * 0.95
    oval(canvas, px, py, rx * size, ry * size, solid(iris))
    oval(canvas, px, py, rx * size * 0.66, ry * size * 0.66, solid(0xFF1E1418))
    oval(canvas, px + rx * 0.2, py - ry * 0.24, rx * 0.2, ry * 0.19, solid(0xFFFFFFFF))
    top = max(mood.lid, blink)
    if top > 0.04 or mood.slant:
        _lid(canvas, x, y, rx * 1.1, ry * 1.08, top, mood.slant * side * -14, skin)
    if mood.cheek > 0.04:
        canvas.drawPath(_chord(x, y + ry * 0.1, rx * 1.12, ry * 1.08, 1 - mood.cheek, 180), solid(skin))


def _lid(canvas: Any, x: float, y: float, rx: float, ry: float, share: float, tilt: float, skin: Colour) -> None:
    if share < 0.05 and tilt:
        share = 0.12
    canvas.drawPath(_chord(x, y, rx, ry, 1 - share, tilt), solid(dark(skin, 0.1)))


def _chord(x: float, y: float, rx: float, ry: float, cut: float, tilt: float) -> Any:
    """The part of an oval above (tilt 0) a line at `cut` of its height counted from below."""
    from math import acos, degrees

    half = degrees(acos(clamp(cut * 2 - 1, -1, 1)))
    path = skia.Path()
    path.addArc(skia.Rect(x - rx, y - ry, x + rx, y + ry), 270 - half + tilt, 2 * half)
    path.close()
    return path


def brow(canvas: Any, x: float, y: float, half: float, mood: Expression, side: float, colour: Colour) -> None:
    """One brow, `half` its half length; `side` as for `eye`."""
    inner = -mood.slant * half * 0.95
    rise = -mood.brow * half * 1.3
    back, front = (0.0, inner) if side < 0 else (inner, 0.0)
    if mood.skew and side > 0:
        rise -= half * mood.skew
    path = skia.Path()
    path.moveTo(x - half, y + rise + back)
    path.quadTo(x, y + rise - half * 0.42 + (back + front) * 0.35, x + half, y + rise + front)
    # Thick enough to be read in a small picture.
    canvas.drawPath(path, stroke(colour, round(half * 0.46, 4)))


def mouth(canvas: Any, x: float, y: float, half: float, voice: float, mood: Expression, lip: Colour) -> None:
    """A mouth of half width `half`: a line when shut, else with teeth and tongue."""
    gape = clamp(max(voice, mood.gape * (0.55 if voice else 1.0)))
    half = half * mood.width * (1 - 0.22 * gape * (1 - abs(mood.smile)))
    curve = mood.smile * half * 0.75
    skew = mood.skew * half * 0.3
    left, right = (x - half, y - curve * 0.5 + skew), (x + half, y - curve * 0.5 - skew)
    path = skia.Path()
    path.moveTo(*left)
    if gape < 0.06:
        path.quadTo(x, y + curve, *right)
        canvas.drawPath(path, stroke(lip, round(half * 0.2, 4)))
        return
    top = y + curve * 0.55 - gape * half * 0.3
    low = y + curve * 1.1 + gape * half * 1.75
    _lips(path, left, right, x, half, top, low)
    canvas.drawPath(path, solid(MOUTH))
    tongue_y = y + (low - y) * 0.62
    if gape > 0.18:
        oval(canvas, x + half * 0.08, tongue_y, half * 0.5, max((low - y) * 0.16, half * 0.1), solid(TONGUE))
    if mood.teeth or mood.smile > 0.1:
        teeth = skia.Path()
        teeth.moveTo(left[0] + half * 0.14, left[1] + half * 0.03)
        teeth.quadTo(x, top - half * 0.02, right[0] - half * 0.14, right[1] + half * 0.03)
        deep = min(gape, 0.6) * half * 0.62 + half * 0.06
        teeth.cubicTo(
            x + half * 0.6,
            top + deep + curve * 0.2,
            x - half * 0.6,
            top + deep + curve * 0.2,
            left[0] + half * 0.14,
            left[1] + half * 0.03,
        )
        canvas.drawPath(teeth, solid(TOOTH))


def _lips(path: Any, left: Any, right: Any, x: float, half: float, top: float, low: float) -> None:
    path.quadTo(x, top, *right)
    path.cubicTo(x + half * 0.98, (low * 3 + right[1]) / 4, x + half * 0.5, low, x, low)
    path.cubicTo(x - half * 0.5, low, x - half * 0.98, (low * 3 + left[1]) / 4, *left)
    path.close()


def tears(canvas: Any, x: float, y: float, size: float, t: float) -> None:
    """A stream from the eye at (x, y), and drops that run down it, `size` times four."""
    long = size * 4.4
    path = skia.Path()
    path.moveTo(x - size * 0.5, y)
    path.cubicTo(x - size * 0.7, y + long * 0.5, x - size * 0.55, y + long, x, y + long)
    path.cubicTo(x + size * 0.55, y + long, x + size * 0.7, y + long * 0.5, x + size * 0.5, y)
    path.close()
    canvas.drawPath(path, solid(0x8C8FD4FA))
    for late in (0.0, 0.5):
        share = (t / 0.9 + late) % 1.0
        drop(canvas, x, y + share * share * long, size * (0.55 + 0.35 * min(share * 3, 1.0)))


def drop(canvas: Any, x: float, y: float, size: float) -> None:
    """A drop of water with its tip at (x, y - size), `size` half its breadth."""
    path = skia.Path()
    path.moveTo(x, y - size)
    path.cubicTo(x + size * 0.4, y, x + size, y + size * 0.6, x + size, y + size * 1.2)
    path.cubicTo(x + size, y + size * 2.4, x - size, y + size * 2.4, x - size, y + size * 1.2)
    path.cubicTo(x - size, y + size * 0.6, x - size * 0.4, y, x, y - size)
    path.close()
    canvas.drawPath(path, solid(0xF25CB8F5))
    oval(canvas, x - size * 0.3, y + size * 1.1, size * 0.22, size * 0.34, solid(0xFFFFFFFF))
