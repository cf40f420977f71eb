"""Drawing in metres under a given light: every colour put down is lit, shaded and hazed on the way."""

from __future__ import annotations

import math
import random
from functools import lru_cache

import skia

from creation.engines.cutout.stage.colour import RGB, argb, blend, grey, rgb, saturate, times
from creation.engines.cutout.stage.light import Light, dimmed
from creation.engines.cutout.stage.shapes import Points, polygon, smooth

#: Alpha falls with the square of the distance: soft lamps.
_FALL = [0.0, 0.25, 0.55, 1.0]
_MOST_TONES = 4096


class Brush:
    """Draws one prop, its foot at (0, 0), up is −y. `rng` varies it; `side` is −1 for light from the left."""

    def __init__(self, canvas: skia.Canvas, light: Light, haze: float, rng: random.Random, side: float) -> None:
        self.canvas = canvas
        self.light = light
        self.haze = haze
        self.rng = rng
        self.side = side
        self._leaf = _turned(light, rng)
        # A tower has hundreds of windows of a few colours.
        self._tones = _tones(light, haze) if self._leaf is None else {}

    def tone(self, colour: str, shade: float = 0.0, *, lit: bool = True) -> RGB:
        """`colour` as it looks here; `shade` −1 (full shadow) … 1 (highlight)."""
        key = colour, shade, lit
        tone = self._tones.get(key)
        if tone is None:
            tone = self._tone(colour, shade, lit=lit)
            if len(self._tones) < _MOST_TONES:
                self._tones[key] = tone
        return tone

    def _tone(self, colour: str, shade: float, *, lit: bool) -> RGB:
        tone = rgb(colour)
        if lit and self._leaf is not None and _is_leaf(tone):
            turned, share = self._leaf
            tone = blend(tone, times(turned, (0.5 + 0.9 * grey(tone),) * 3), share)
        if lit:
            tone = dimmed(times(tone, self.light.key), self.light)
        if shade < 0:
            tone = blend(tone, times(self.light.shade, (0.8, 0.8, 0.8)), -shade)
        elif shade > 0:
            tone = blend(
                tone,
                blend(self.light.sun, (1, 1, 1), 0.3) if lit else (1, 1, 1),
                shade * (1 - 0.5 * self.light.is_dark),
            )
        tone = saturate(tone, 1 - 0.35 * self.haze)
        return blend(tone, self.light.haze, self.haze)

    def _frosted(self, tone: RGB, share: float) -> RGB:
        """A tone with the snow that lies on it."""
        white = dimmed(times(rgb("#eef4fc"), self.light.key), self.light)
        return blend(tone, blend(white, self.light.haze, self.haze), share * self.light.frost)

    def fill(
        self,
        path: skia.Path,
        colour: str,
        to: str | None = None,
        *,
        shade: float = 0.0,
        alpha: float = 1.0,
        lit: bool = True,
    ) -> None:
        """Fills with a soft gradient: `colour` above to `to` below, or lit on the sun's side where `to` is None."""
        box = path.getBounds()
        if to is None:
            near, far = (box.left(), box.right()) if self.side < 0 else (box.right(), box.left())
            ends = [skia.Point(near, box.top()), skia.Point(far, box.bottom())]
            tones = [
                self.tone(colour, shade + 0.14, lit=lit),
                self.tone(colour, shade, lit=lit),
                self.tone(colour, shade - 0.3, lit=lit),
            ]
            if lit and self.light.frost:
                tones[0] = self._frosted(tones[0], 0.5)
                tones[1] = self._frosted(tones[1], 0.16)
        else:
            ends = [skia.Point(box.centerX(), box.top()), skia.Point(box.centerX(), box.bottom())]
            tones = [self.tone(colour, shade, lit=lit), self.tone(to, shade, lit=lit)]
            if lit and self.light.frost:
                tones[0] = self._frosted(tones[0], 0.4)
        shader = skia.GradientShader.MakeLinear(ends, [argb(tone, alpha) for tone in tones])
        self.canvas.drawPath(path, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
        if lit and self.light.frost > 0.5 and alpha > 0.7:
            self._cap(path)

    def _cap(self, path: skia.Path) -> None:
        """Snow on everything that faces up: what of `path` is not covered by itself moved down."""
        box = path.getBounds()
        deep = min(0.45 * box.height(), 0.1 + 0.3 * min(box.width(), box.height())) * self.light.frost
        if deep * self.canvas.getTotalMatrix().getScaleY() < 0.6:
            return
        white = self._frosted(self.tone("#ffffff"), 0.8)
        under = skia.Path(path)
        under.offset(0, deep)
        self.canvas.save()
        self.canvas.clipPath(under, skia.ClipOp.kDifference, True)
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(white, 0.96)))
        self.canvas.restore()

    def flat(self, path: skia.Path, colour: str, *, shade: float = 0.0, alpha: float = 1.0, lit: bool = True) -> None:
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(self.tone(colour, shade, lit=lit), alpha)))

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        colour: str,
        to: str | None = None,
        *,
        round: float = 0.0,
        shade: float = 0.0,
    ) -> None:
        """A box whose lower left corner is (x, y)."""
        path = skia.Path()
        path.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x, y - h, x + w, y), round, round))
        self.fill(path, colour, to, shade=shade)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: str,
        to: str | None = None,
        *,
        shade: float = 0.0,
        alpha: float = 1.0,
    ) -> None:
        path = skia.Path()
        path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
        self.fill(path, colour, to, shade=shade, alpha=alpha)

    def shape(
        self, points: Points, colour: str, to: str | None = None, *, shade: float = 0.0, alpha: float = 1.0
    ) -> None:
        self.fill(polygon(points), colour, to, shade=shade, alpha=alpha)

    def curve(
        self, points: Points, colour: str, to: str | None = None, *, shade: float = 0.0, alpha: float = 1.0
    ) -> None:
        self.fill(smooth(points, tension=1.0), colour, to, shade=shade, alpha=alpha)

    def line(self, points: Points, width: float, colour: str, *, shade: float = 0.0, alpha: float = 1.0) -> None:
        """A soft round-ended stroke through `points`."""
        paint = skia.Paint(
            AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, StrokeCap=skia.Paint.kRound_Cap,
            StrokeJoin=skia.Paint.kRound_Join, Color=argb(self.tone(colour, shade), alpha),
        )  # fmt: skip
        self.canvas.drawPath(smooth(points, close=False, tension=1.0), paint)

    def stem(self, points: Points, foot: float, tip: float, colour: str) -> None:
        """A tapering trunk along `points`, `foot` wide at the first and `tip` at the last."""
        left, right = [], []
        for i, (x, y) in enumerate(points):
            ax, ay = points[max(0, i - 1)]
            bx, by = points[min(len(points) - 1, i + 1)]
            size = math.hypot(bx - ax, by - ay) or 1.0
            half = (foot + (tip - foot) * i / (len(points) - 1)) / 2
            left.append((x - (by - ay) / size * half, y + (bx - ax) / size * half))
            right.append((x + (by - ay) / size * half, y - (bx - ax) / size * half))
        path = smooth(left, close=False, tension=1.0)
        for x, y in reversed(right):
            path.lineTo(x, y)
        path.close()
        self.fill(path, colour)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1.0) -> None:
        """Light added around (x, y)."""
        tone = rgb(colour)
        strength *= 1 - 0.6 * self.haze
        stops = [argb(tone, strength), argb(tone, strength * 0.4), argb(tone, strength * 0.1), argb(tone, 0)]
        shader = skia.GradientShader.MakeRadial(skia.Point(x, y), radius, stops, _FALL)
        self.canvas.drawCircle(x, y, radius, skia.Paint(Dither=True, Shader=shader, BlendMode=skia.BlendMode.kPlus))

    def window(self, x: float, y: float, w: float, h: float, *, chance: float = 0.6, warm: str = "#ffd98a") -> None:
        """A pane, lit from inside after dark."""
        is_lit = self.light.is_dark and self.rng.random() < chance
        path = skia.Path()
        path.addRect(skia.Rect.MakeLTRB(x, y - h, x + w, y))
        if is_lit:
            self.fill(path, warm, "#ffb45a", lit=False)
        else:
            self.fill(path, "#a9c9dd", "#6f8fa8", shade=0.1 if grey(self.light.key) > 0.8 else -0.2)

    def contact(self, width: float, strength: float = 0.5) -> None:
        """The dark patch under whatever stands on the ground."""
        tone = argb(blend(self.light.shade, self.light.haze, self.haze), strength * (1 - self.haze))
        shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1, [tone, tone & 0xFFFFFF], [0.25, 1.0])
        self.canvas.save()
        self.canvas.scale(width, width * 0.13)
        self.canvas.drawCircle(0, 0, 1, skia.Paint(Dither=True, Shader=shader))
        self.canvas.restore()


@lru_cache(maxsize=32)
def _tones(light: Light, haze: float) -> dict[tuple[str, float, bool], RGB]:
    """The tones of one light behind so much haze, as they are asked for."""
    return {}


def _is_leaf(tone: RGB) -> bool:
    """Whether a colour is the green of something that grows."""
    red, green, blue = tone
    return green > 1.06 * red and green > 1.12 * blue


def _turned(light: Light, rng: random.Random) -> tuple[RGB, float] | None:
    """What the leaves of one plant have turned to. It takes nothing from `rng`: a tree keeps its shape all year."""
    if light.leaf is None:
        return None
    tones, share = light.leaf
    own = random.Random()
    own.setstate(rng.getstate())
    return own.choice(tones), share
