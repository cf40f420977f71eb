"""Short drawings that say what happened: dust, splashes, sparks, fire, signs. Each is a drawing and its seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from creation.engines.cutout.direction.types import Effect, Track
from creation.engines.cutout.look.effects import bits, clouds, lines, signs, water
from creation.engines.cutout.look.effects.palette import Palette
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.view import View

#: (canvas, effect, x, y, size in pixels, age from 0 to 1, colours)
Draw = Callable[[skia.Canvas, Effect, float, float, float, float, Palette], None]


@dataclass(frozen=True)
class Kind:
    seconds: float
    draw: Draw
    lies: bool = False  # on the ground, under everyone
    is_dust: bool = False  # raised by feet and falls where the ground is dry


KINDS: dict[str, Kind] = {
    "dust": Kind(0.75, clouds.dust, is_dust=True),
    "dirt": Kind(0.7, bits.dirt, is_dust=True),
    "smoke": Kind(1.7, clouds.smoke),
    "steam": Kind(1.4, clouds.steam),
    "poof": Kind(0.8, clouds.poof),
    "flame": Kind(0.55, clouds.flame),
    "fire": Kind(0.7, clouds.fire),
    "blast": Kind(0.75, clouds.blast),
    "splash": Kind(0.7, water.splash),
    "column": Kind(1.5, water.column),
    "drops": Kind(1.3, water.drops),
    "drip": Kind(0.7, water.drip),
    "ring": Kind(1.4, water.ring),
    "puddle": Kind(60.0, water.puddle, lies=True),
    "tea": Kind(60.0, water.tea, lies=True),
    "spill": Kind(60.0, water.tea),
    "foam": Kind(60.0, water.foam),
    "tear": Kind(0.7, water.tear),
    "spray": Kind(0.6, water.spray),
    "sweat": Kind(0.8, water.sweat),
    "bubble": Kind(1.8, water.bubble),
    "star": Kind(0.38, signs.star),
    "note": Kind(1.7, signs.note),
    "heart": Kind(1.6, signs.heart),
    "z": Kind(1.9, signs.z),
    "question": Kind(1.5, signs.question),
    "exclaim": Kind(1.0, signs.exclaim),
    "bulb": Kind(2.2, signs.bulb),
    "sparkle": Kind(1.0, signs.sparkle),
    "spark": Kind(0.5, bits.spark),
    "crumb": Kind(0.7, bits.crumb),
    "oil": Kind(0.6, bits.oil),
    "confetti": Kind(2.6, bits.confetti),
    "leaf": Kind(2.6, bits.leaf),
    "feather": Kind(2.2, bits.feather),
    "flash": Kind(0.22, lines.flash),
    "shock": Kind(0.55, lines.shock),
    "speed": Kind(0.35, lines.speed),
    "shake": Kind(0.5, lines.shake),
    "wave": Kind(0.7, lines.wave),
    "whisper": Kind(1.1, lines.whisper),
}


class Effects:
    """The effects of one shot; `draw` paints those alive at a time."""

    def __init__(
        self,
        effects: tuple[Effect, ...],
        light: Light,
        ground: str,
        *,
        is_dusty: bool,
        tracks: tuple[Track, ...] = (),
        links: tuple[tuple[int, int], ...] = (),
    ) -> None:
        known = (effect for effect in effects if effect.kind in KINDS)
        self._effects = tuple(effect for effect in known if is_dusty or not KINDS[effect.kind].is_dust)
        self._palette = Palette(light, ground)
        self._tracks, self._links = tracks, links

    def draw_below(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """What lies on the ground."""
        self._draw(canvas, view, t, lies=True)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """All else."""
        for one, other in self._links:
            lines.rope(canvas, view, self._tracks[one].at(t), self._tracks[other].at(t), *self._reach(one, other))
        self._draw(canvas, view, t, lies=False)

    def _draw(self, canvas: skia.Canvas, view: View, t: float, *, lies: bool) -> None:
        for effect in self._effects:
            if effect.time > t:
                break
            kind = KINDS[effect.kind]
            if kind.lies != lies:
                continue
            age = (t - effect.time) / kind.seconds
            if age >= 1 or not view.reaches(effect.depth):
                continue
            scale = view.scale(effect.depth)
            x, y = view.column(effect.x, effect.depth), view.ground(effect.depth) - effect.up * scale
            kind.draw(canvas, effect, x, y, scale * effect.size, age, self._palette)

    def _reach(self, one: int, other: int) -> tuple[float, float]:
        return self._tracks[one].size, self._tracks[other].size
