"""What the weather lays on the ground: snow with footprints over what grew there, leaves, blossom."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.props import land, plants, sights, things, underfoot
from creation.engines.cutout.stage.shapes import blob
from creation.engines.cutout.stage.types import Scatter, Setting

#: What lies under the snow.
_BURIED = (
    plants.flower,
    things.mushroom,
    land.shell,
    land.steps,
    land.pebble,
    land.ripple,
    land.patch,
    underfoot.crack,
    underfoot.manhole,
    underfoot.leaves,
    underfoot.wheels,
    underfoot.hoofs,
    sights.petals,
    sights.fallen_leaves,
)
#: Grounds with lamps over them.
_TOWN = frozenset({"road", "tiles", "checks", "planks", "quay", "court", "lanes", "track"})
_DEEP = 0.5  # frost from which snow covers the ground


def strewn(setting: Setting, weather: str, light: Light) -> tuple[Scatter, ...]:
    """What is strewn over the ground of `setting` in this weather."""
    own = setting.ground.scatter
    if setting.indoors or setting.sky != "open" or setting.ground.kind in ("water", "none"):
        return own
    if light.frost > _DEEP:
        return tuple(_snowed(own))
    if light.is_wet:
        own = (*own, Scatter(_puddle, 6.0, 1.9, (0.7, 3.0), 4))
    if light.is_dark:
        pool = _lamplight if setting.ground.kind in _TOWN else _moonlight
        own = (Scatter(pool, 5.0, 5.0, (0.95, 2.4), 3), *own)
    if weather == "leaves":
        return (*own, Scatter(_litter, 1.1, 1.3, (0.62, 4.5), 8))
    if weather == "petals":
        return (*own, Scatter(sights.petals, 1.2, 1.0, (0.62, 4.0), 7))
    return own


def _snowed(own: tuple[Scatter, ...]) -> Iterator[Scatter]:
    yield Scatter(_drift, 3.4, 3.0, (0.62, 6.0), 6)
    for scatter in own:
        if scatter.draw not in _BURIED:
            # Only the tips look out.
            yield replace(scatter, size=scatter.size * 0.6 if scatter.sways else scatter.size, every=scatter.every * 2)
    yield Scatter(_footprints, 5.0, 2.6, (0.7, 2.2), 3)


def _drift(b: Brush) -> None:
    """A low wave of snow, lit on one side."""
    b.fill(blob(0, 0.0, 1.3, 0.1, b.rng, 9, 0.1), "#c4d3ea", "#e6eef8", alpha=0.55)
    b.fill(blob(b.side * 0.2, -0.04, 1.0, 0.07, b.rng, 9, 0.1), "#ffffff", "#eef4fc", alpha=0.6)


def _footprints(b: Brush) -> None:
    """Somebody's way through the snow: seven steps, left and right in turn."""
    turn = b.rng.uniform(-0.5, 0.5)
    for step in range(7):
        x, y = (step - 3) * 0.36, (step - 3) * 0.045 * math.copysign(1, turn) + (0.045 if step % 2 else -0.02)
        b.oval(x, y, 0.105, 0.032, "#93a8cc", "#b4c5e0", alpha=0.6)
        b.oval(x + 0.015, y + 0.014, 0.085, 0.017, "#dfe8f5", alpha=0.65)


def _litter(b: Brush) -> None:
    """Fallen leaves in a loose heap."""
    for _ in range(16):
        x, y = b.rng.gauss(0, 0.3), b.rng.gauss(0, 0.05)
        colour = b.rng.choice(("#d9822b", "#c8552d", "#e8b03a", "#a8432a", "#f0c85a"))
        b.oval(x, y, b.rng.uniform(0.03, 0.065), b.rng.uniform(0.014, 0.026), colour, shade=b.rng.uniform(-0.15, 0.1))


def _puddle(b: Brush) -> None:
    """Water in a hollow, with the sky in it."""
    b.canvas.save()
    b.canvas.clipPath(blob(0, 0, 0.85, 0.085, b.rng, 11, 0.16), doAntiAlias=True)
    tones = [argb(b.light.sky[1], 0.75), argb(b.light.sky[3], 0.9)]
    ends = [skia.Point(0, 0.09), skia.Point(0, -0.09)]
    b.canvas.drawPaint(skia.Paint(Dither=True, Shader=skia.GradientShader.MakeLinear(ends, tones)))
    b.canvas.restore()


def _lamplight(b: Brush) -> None:
    """The light of a lamp on the ground."""
    _pool(b, "#ffcf8a", 0.3)


def _moonlight(b: Brush) -> None:
    _pool(b, "#a8c0ff", 0.2)


def _pool(b: Brush, colour: str, strength: float) -> None:
    b.canvas.save()
    b.canvas.scale(1, 0.15)
    b.glow(0, 0, 2.4, colour, strength)
    b.canvas.restore()
