"""A theatre's stage in shares of the frame: 1 across is the frame's width, 1 up from the floor to its upper edge.

Whatever the frame's shape, the curtains hang at its sides and the valance under its top.
"""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.shapes import polygon, smooth

#: Where a curtain's inner edge is: at the top, at the tie and at the floor; and its outer end.
_TOP, _TIED, _FOOT, _END = 0.27, 0.425, 0.36, 0.66
_TIE = 0.36  # how high it is tied
_CLOTH, _GOLD = "#b3202f", "#e6b64c"


def cloth(b: Brush) -> None:
    """The lit back of the stage: a great round of light, stars, steps of colour towards the floor."""
    b.box(-1, 0.05, 2, 1.5, "#2c1d4a", "#9a4f96")
    b.glow(0, -0.42, 0.5, "#ff9ad0", 0.55)
    b.glow(0, -0.2, 0.34, "#ffd9a0", 0.5)
    for _ in range(70):
        x, y, r = b.rng.uniform(-0.6, 0.6), -b.rng.uniform(0.3, 1.1), b.rng.uniform(0.0015, 0.0042)
        b.oval(x, y, r, 0.7 * r, "#fff0c0", alpha=0.85)
    for x, colour in ((-0.24, "#ffe2b0"), (0.05, "#fff6dc"), (0.26, "#ffc8e8")):
        _beam(b, x, colour)


def _beam(b: Brush, x: float, colour: str) -> None:
    """A spotlight from above, and where it falls."""
    foot = 0.55 * x
    path = polygon([(x - 0.012, -1.3), (x + 0.012, -1.3), (foot + 0.17, 0.02), (foot - 0.17, 0.02)])
    tones = [argb(rgb(colour), 0.5), argb(rgb(colour), 0.05)]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, -1.2), skia.Point(0, 0)], tones)
    b.canvas.drawPath(path, skia.Paint(Dither=True, AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kPlus))


def curtains(b: Brush) -> None:
    """Drawn aside and tied, at both sides."""
    for side in (-1.0, 1.0):
        b.canvas.save()
        b.canvas.scale(side, 1)
        _curtain(b)
        b.canvas.restore()


def _edge(share: float, y: float) -> float:
    """How far from the middle a fold hangs at height `y`: 0 the inner edge, 1 the outer end."""
    inner = _TOP + (_TIED - _TOP) * math.sin(0.5 * math.pi * min(1.0, (1.3 - y) / (1.3 - _TIE))) ** 3
    if y < _TIE:
        inner = _FOOT + (_TIED - _FOOT) * (y / _TIE) ** 2
    return inner + (_END - inner) * share


def _curtain(b: Brush) -> None:
    heights = [1.3 - 1.32 * i / 24 for i in range(25)]
    folds = 15
    for i in range(folds):
        # Folds lie closer together at the inner edge.
        near, far = (i / folds) ** 1.5, ((i + 1) / folds) ** 1.5
        outline = [(_edge(near, y), -y) for y in heights] + [(_edge(far, y) + 0.004, -y) for y in reversed(heights)]
        b.shape(outline, _CLOTH, "#7c1524", shade=(0.1, -0.12, -0.34)[i % 3])
    b.canvas.drawPath(
        smooth([(_edge(0, y), -y) for y in heights], close=False, tension=1.0),
        skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=0.008, Color=argb(b.tone(_GOLD))),
    )
    b.line([(_TIED - 0.012, -_TIE), (_TIED + 0.05, -_TIE + 0.012), (0.53, -_TIE - 0.02)], 0.022, _GOLD)
    b.oval(_TIED + 0.02, -_TIE + 0.035, 0.014, 0.034, _GOLD)


def valance(b: Brush) -> None:
    """Scallops with a golden fringe, under the frame's upper edge."""
    for i in range(-8, 8):
        x, w = i * 0.125, 0.125
        b.curve(
            [(x, -1.4), (x, -0.885), (x + w / 2, -0.825), (x + w, -0.885), (x + w, -1.4)],
            "#c42738",
            "#8a1828",
            shade=-0.1 * (i % 2),
        )
        b.line([(x, -0.885), (x + w / 2, -0.827), (x + w, -0.885)], 0.012, _GOLD)
    b.box(-1, -0.985, 2, 0.03, _GOLD)


def heads(b: Brush) -> None:
    """Five of the audience from behind, against the light of the stage; some clap over their heads."""
    for i in range(5):
        x, y = -1.0 + 0.5 * i + b.rng.uniform(-0.08, 0.08), b.rng.uniform(-0.06, 0.06)
        hair = b.rng.choice(("#2a1c2c", "#3a2430", "#241a30", "#4a2f34"))
        coat = b.rng.choice(("#3a2444", "#2c2848", "#48263a"))
        if b.rng.random() < 0.4:
            for side in (-1, 1):
                b.line(
                    [(x + side * 0.2, y - 0.2), (x + side * 0.19, y - 0.52), (x + side * 0.05, y - 0.74)], 0.09, coat
                )
                b.oval(x + side * 0.045, y - 0.78, 0.05, 0.075, "#b57a5f")
        b.curve(
            [(x - 0.3, y + 0.7), (x - 0.27, y - 0.12), (x, y - 0.26), (x + 0.27, y - 0.12), (x + 0.3, y + 0.7)], coat
        )
        b.oval(x, y - 0.4, 0.16, 0.19, hair)
        b.oval(x - 0.165, y - 0.38, 0.03, 0.045, "#a8705a")
        b.oval(x + 0.165, y - 0.38, 0.03, 0.045, "#a8705a")
        b.line([(x - 0.12, y - 0.52), (x, y - 0.59), (x + 0.12, y - 0.52)], 0.022, "#ffb0d8", alpha=0.8)
        b.line([(x - 0.25, y - 0.13), (x - 0.1, y - 0.2)], 0.02, "#ffb0d8", alpha=0.6)
        b.line([(x + 0.25, y - 0.13), (x + 0.1, y - 0.2)], 0.02, "#ffb0d8", alpha=0.6)
