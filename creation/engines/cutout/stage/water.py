"""Water with waves: rows of crests, each nearer one larger, darker and quicker."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import RGB, argb, blend
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.sunpath import SunPath
from creation.engines.cutout.stage.surf import Surf
from creation.engines.cutout.stage.surface import LINEAR, soft_dot
from creation.engines.cutout.stage.types import SHORE, Ground
from creation.engines.cutout.stage.view import View
from creation.engines.cutout.stage.waves import Row, make_row

_ROWS = 13
#: Flecks of foam round whoever swims.
_FOAM = 11


class Water:
    """The sea or a river; with `is_shore` it ends at a beach and foam runs up and down."""

    def __init__(self, ground: Ground, view: View, brush: Brush, rng: Random, *, is_shore: bool) -> None:
        light = brush.light
        self._is_shore = is_shore
        near = SHORE if is_shore else view.advance + 0.5 * (1 - view.advance)
        far = max(16.0, near * 3)
        deep, shallow = (ground.second, "#63c5d3") if is_shore else (ground.colours[1], ground.colours[4])
        is_low = 0 < light.sun_height < 0.2 and not light.is_dark
        self._still = 0.0 if light.frost > 0.5 else 1.0
        self._rough = light.rough * self._still
        self._far = (0.0, 0.0, 0.0)
        self._rows = []
        for i in range(_ROWS):
            share = i / (_ROWS - 1)
            distance = view.advance + (far - view.advance) * ((near - view.advance) / (far - view.advance)) ** share
            tone = blend(brush.tone(deep), brush.tone(shallow), share**0.8)
            # Far water is the sky lying down; near by it has its own colour, less of it under a low sun.
            own = 0.25 + 0.42 * min(1.0, share * 1.3)
            tone = blend(_mirrored(light, share), tone, 0.55 * own if is_low else own)
            if light.frost > 0.5:  # ice with snow blown over it
                tone = blend(tone, brush.tone("#e4eff8"), 0.72)
            if light.clear < 6:  # fog lies on the water
                tone = blend(tone, light.haze, 0.95 * (1 - math.exp(-max(0.0, distance - 1.1) / light.clear)))
            self._far = tone if not i else self._far
            self._rows.append(make_row(view, distance, tone, brush.tone(ground.accent), share, rng, self._rough))
        self._surf = Surf(ground, brush)
        self._path = SunPath(view, light, rng)
        self._spark = soft_dot(6, argb(blend(light.sun, (1, 1, 1), 0.4), 1.0), 0.3)
        self._glitter = 0.0 if light.frost > 0.5 else 0.4 if light.cloudy > 0.99 else 0.8
        self._key = rng.random()
        self._foam = brush.tone(ground.accent)
        self._bubble = soft_dot(12, argb(self._foam), 0.3)

    def draw(self, canvas: skia.Canvas, view: View, t: float, sun: float, shown: float = 1.0) -> None:
        """Paints all of the water; `sun` is the column of the sun, `shown` how much of it is up."""
        canvas.save()
        if self._is_shore:
            canvas.clipRect(skia.Rect.MakeLTRB(0, 0, view.width, view.ground(SHORE - 0.06)))
        # Beyond the farthest row.
        top, low = view.sky_line, view.ground(self._rows[0].distance) + 0.02 * view.height
        canvas.drawRect(skia.Rect.MakeLTRB(0, round(top), view.width, low), skia.Paint(Color=argb(self._far)))
        self._draw_rows(canvas, view, t, range(len(self._rows)))
        canvas.restore()
        self._draw_glitter(canvas, view, t, sun)
        low = min(float(view.height), view.ground(SHORE) if self._is_shore else view.height * 0.95)
        self._path.draw(canvas, view, t, sun, low, shown)
        if self._is_shore:
            self._surf.draw(canvas, view, t)

    def draw_before(
        self, canvas: skia.Canvas, view: View, t: float, distance: float, swimmer: tuple[float, float] | None = None
    ) -> None:
        """Paints the water before whoever swims at `distance`; `swimmer` is its place and half its width, in metres."""
        behind = [row for row in self._rows if row.distance >= distance]
        row = behind[-1] if behind else self._rows[0]
        before = [number for number, row in enumerate(self._rows) if row.distance < distance]
        # One more wave, just in front of the swimmer: what is under water shimmers through and is lost.
        place = self._place(view, t, 0, row, distance - 0.02)
        if place is not None:
            canvas.save()
            self._clip_to(canvas, view, t, before)
            row.veil.draw(canvas, *place)
            canvas.restore()
            if swimmer is not None:
                self._ripples(canvas, view, t, distance, *swimmer)
        self._draw_rows(canvas, view, t, before)

    def _clip_to(self, canvas: skia.Canvas, view: View, t: float, before: Sequence[int]) -> None:
        """Leaves out what the first of the rows `before` will hide."""
        if before:
            row = self._rows[before[0]]
            place = self._place(view, t, before[0], row, row.distance)
            if place is not None and len(before) > 1:
                low = math.ceil(place[1] + (2 * row.crest + 2) * place[2])
                canvas.clipRect(skia.Rect.MakeLTRB(0, 0, view.width, low))

    def _ripples(self, canvas: skia.Canvas, view: View, t: float, distance: float, x: float, half: float) -> None:
        """Foam where the surface touches a body, and rings that leave it."""
        if not self._still:
            return
        scale = view.scale(distance)
        column, y = view.column(x, distance), view.ground(distance)
        flat = 0.12 + 0.1 * min(1.0, view.lift / 8)
        paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
        for ring in range(3):
            age = (t * 0.5 + ring / 3) % 1.0
            wide = half * scale * (0.95 + 0.75 * age)
            paint.setStrokeWidth(max(1.0, scale * 0.022 * (1.3 - age)))
            paint.setColor(argb(self._foam, 0.5 * (1 - age)))
            box = skia.Rect.MakeLTRB(column - wide, y - wide * flat, column + wide, y + wide * flat)
            canvas.drawArc(box, 8, 164, False, paint)
        foam = skia.Paint()
        for i in range(_FOAM):
            share = (i + 0.5) / _FOAM * 2 - 1
            r = scale * (0.05 + 0.045 * grain("foam", i)) * (1 + 0.2 * math.sin(t * 3 + i * 2.1))
            px = column + share * half * scale
            py = y + half * scale * 0.1 * (1 - share * share) + 0.03 * scale * math.sin(t * 2.2 + i)
            foam.setAlphaf(0.55)
            canvas.drawImageRect(
                self._bubble, skia.Rect.MakeLTRB(px - 1.7 * r, py - r, px + 1.7 * r, py + r), LINEAR, foam
            )

    def _draw_rows(self, canvas: skia.Canvas, view: View, t: float, numbers: Sequence[int]) -> None:
        """Each row down to where the next one hides it."""
        rows = [self._rows[number] for number in numbers]
        places = [self._place(view, t, number, row, row.distance) for number, row in zip(numbers, rows, strict=True)]
        shown = [(row, place) for row, place in zip(rows, places, strict=True) if place is not None]
        for number, (row, (x, y, by)) in enumerate(shown):
            canvas.save()
            if number + 1 < len(shown):
                next_row, (_, next_y, next_by) = shown[number + 1]
                if next_y + next_row.plate.height * next_by >= y + row.plate.height * by:
                    bottom = math.ceil(next_y + (2 * next_row.crest + 2) * next_by)
                    canvas.clipRect(skia.Rect.MakeLTRB(0, 0, view.width, bottom))
            row.plate.draw(canvas, x, y, by)
            canvas.restore()

    def _place(self, view: View, t: float, number: int, row: Row, distance: float) -> tuple[float, float, float] | None:
        """The left, the top and the size of a row's picture at `distance`; None where it is not seen."""
        if not view.reaches(distance):
            return None
        by = view.scale(distance) / row.resolution
        wave = row.wave * by
        flow = self._still * t * row.speed * (1 + 0.9 * self._rough) * (1 if number % 2 else -0.6) + number * 0.37
        x = (view.column(0, distance) + flow * wave) % wave - wave
        swell = math.sin(t * (1.5 + 0.2 * (number % 3) + 0.5 * self._rough) + number * 1.7)
        heave = self._still * (0.10 + 0.14 * self._rough) * wave * 0.25 * swell
        y = view.ground(distance) - row.crest * by + heave
        return (x, y, by) if y <= view.height else None

    def _draw_glitter(self, canvas: skia.Canvas, view: View, t: float, sun: float) -> None:
        paint = skia.Paint(Dither=True, BlendMode=skia.BlendMode.kPlus)
        for i in range(56):
            row = self._rows[int(grain(self._key, i, "row") ** 0.8 * (_ROWS - 1))]
            if not view.reaches(row.distance):
                continue
            y = view.ground(row.distance) + grain(self._key, i, "y") * 8
            depth = (y - view.sky_line) / view.height
            x = sun + (grain(self._key, i) - 0.5) * view.width * (0.12 + 0.9 * depth) + 8 * math.sin(t + i)
            shine = max(0.0, math.sin(t * (2.2 + 2 * grain(self._key, i, "pace")) + i * 2.4)) ** 2
            if shine < 0.05:
                continue
            paint.setAlphaf(shine * self._glitter)
            w, h = view.width * (0.012 + 0.09 * depth) * (0.5 + shine), view.height * (0.002 + 0.007 * depth)
            canvas.drawImageRect(self._spark, skia.Rect.MakeXYWH(x - w / 2, y - h / 2, w, h), LINEAR, paint)


def _mirrored(light: Light, share: float) -> RGB:
    """What the water gives back: the horizon far away, the higher sky near by."""
    place = 3.6 - 2.0 * share
    below = blend(light.sky[int(place)], light.sky[min(4, int(place) + 1)], place % 1.0)
    return blend(below, light.haze, 0.4 * (1 - share))
