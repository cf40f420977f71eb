"""A whole place in one light: everything of a shot that is not a figure."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from random import Random

import skia

from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage import lying
from creation.engines.cutout.stage.air import Air
from creation.engines.cutout.stage.bank import Bank
from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.ceiling import Vault
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.ground import Floor
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.lighting import light_for
from creation.engines.cutout.stage.mirror import Mirror
from creation.engines.cutout.stage.passing import Change, Passing
from creation.engines.cutout.stage.settings import setting_for
from creation.engines.cutout.stage.shafts import Shafts
from creation.engines.cutout.stage.skies import above
from creation.engines.cutout.stage.sky import Sky
from creation.engines.cutout.stage.strewn import Strewn
from creation.engines.cutout.stage.strips import Strip, paint
from creation.engines.cutout.stage.tinting import as_is, tinted
from creation.engines.cutout.stage.types import Band
from creation.engines.cutout.stage.view import View
from creation.engines.cutout.stage.water import Water
from creation.engines.cutout.stage.weather import SHOWS, Weather

#: Metres a frame must be high for anything to stand before the figures.
_NEAR_FROM = 2.5
#: Grounds out of doors that are wet only after rain.
_STREETS = frozenset(("road", "tiles", "track"))
#: The most haze on what a setting gives a haze of its own.
_SHADOW = 0.8


class Scenery:
    """`view` is the camera at the start of the shot; its images are made for that distance.

    With `passing` the hour goes on; without, time stands still. With `is_aloft` the place lies far below.
    `air` is what a style makes of its light.
    """

    def __init__(
        self,
        setting: str,
        hour: str,
        weather: str,
        view: View,
        seed: int,
        passing: Passing | None = None,
        *,
        is_aloft: bool = False,
        air: Callable[[Light], Light] | None = None,
    ) -> None:
        self.setting = (above(setting) if is_aloft else None) or setting_for(setting)
        view = self._seen(view)
        outside = "clear" if self.setting.indoors or self.setting.sky != "open" else weather
        own = air if air is not None and self.setting.sky != "space" else as_is
        self.light = own(tinted(light_for(hour, outside), self.setting))
        self._change = None
        following = passing.next(hour) if passing is not None and self.setting.sky == "open" else ""
        if passing is not None and following:
            self._change = Change(hour, self.light, tinted(light_for(following, outside), self.setting), passing)
        # Close to a face, and before what is small, nothing may come between it and the viewer.
        self._has_near = view.advance < 0.36 and view.height > _NEAR_FROM * view.scale(1.0)
        # The same place looks the same from shot to shot.
        rng = dice(seed, setting, "scenery")
        self.side = rng.choice((-1.0, 1.0))
        # Grass turns less than leaves do.
        low = (
            replace(self.light, leaf=(self.light.leaf[0], 0.4 * self.light.leaf[1])) if self.light.leaf else self.light
        )
        brush = Brush(skia.Canvas(skia.Bitmap()), low, 0.0, rng, self.side)
        self._sky = (
            Sky(self.setting.sky, view, self.light, self.side, rng, self._change, passing.drift if passing else 0.0)
            if self.setting.sky != "room"
            else None
        )
        self._water = self._make_water(view, brush, rng)
        self._bank = Bank(self.setting.ground.bank, brush) if self.setting.ground.bank else None
        self._wall = math.inf if self._sky is not None else max(band.distance for band in self.setting.bands)
        self._floor = (
            Floor(self.setting.ground, view, brush, self._wall, fades=self.setting.sky == "deep")
            if self.setting.ground.kind != "none"
            else None
        )
        self._ceiling = Vault(self.setting.ceiling, view, brush, self._wall) if self.setting.ceiling else None
        # Whoever looks at the sky is not shown the leaves above.
        bands = [band for band in self.setting.bands if not (band.hangs and outside in SHOWS)]
        self._strips = [strip for band in bands if (strip := self._paint(band, view, seed)) is not None]
        self._strewn = [
            Strewn(scatter, view, low, self._haze, self.side, rng)
            for scatter in lying.strewn(self.setting, outside, self.light)
        ]
        is_wooded = any(band.hangs for band in self.setting.bands) and self._sky is not None
        self._shafts = Shafts(view, self.light, self.side) if is_wooded and self.light.rays > 0.4 else None
        self._mirror = self._make_mirror(view)
        # Confetti is thrown under a roof too.
        thrown = weather if weather == "confetti" and outside == "clear" else self.setting.air
        self._air = Air(thrown, view, self.light, rng.random())
        at_sea = self.setting.ground.kind in ("water", "none") or self.setting.down > 0
        self.weather = Weather(outside, view, self.light, rng, has_trees=not at_sea)

    @property
    def is_wet(self) -> bool:
        """Whether the ground mirrors who stands on it."""
        return self._is_polished or self.setting.swims or self.light.is_wet

    @property
    def _is_polished(self) -> bool:
        """Streets mirror their lamps after dark; dry by day they do not, unless signs are lit all day."""
        ground = self.setting.ground
        is_lit = self.light.is_dark or self.light.is_wet or self.setting.lamps > 0.5
        return ground.is_wet and (self._sky is None or ground.kind not in _STREETS or is_lit)

    def draw_behind(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Sky, distance, ground: all that lies behind the stage."""
        view = self._seen(view)
        canvas.save()
        if self._sky is not None and self._floor is not None:
            # What lies below the horizon will be covered by the ground.
            canvas.clipRect(skia.Rect.MakeLTRB(0, 0, view.width, max(0, round(view.sky_line))))
        if self._sky is not None:
            self._sky.draw(canvas, view, t)
        else:
            canvas.clear(argb(rgb("#20181c")))
        far = [strip for strip in self._strips if strip.distance > 7]
        if not self.setting.down:
            for strip in far:
                strip.draw(canvas, view, t)
        if self._sky is not None:
            self.weather.draw_sky(canvas, view, t)
        self.weather.draw_far(canvas, view, t)
        canvas.restore()
        if self._floor is not None and self._sky is not None:
            self._floor.draw(canvas, view, t)
        if self._bank is not None:
            self._bank.draw(canvas, view)
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(0, self._bank.edge(view), view.width, view.height))
        if self._water is not None:
            sun = self._sky.sun_at(view, t)[0] if self._sky is not None else view.width / 2
            shown = self._sky.sun_shown(view, t) if self._sky is not None else 1.0
            self._water.draw(canvas, view, t, sun, shown)
        if self._bank is not None:
            canvas.restore()
        behind = [strip for strip in self._strips if 1 <= strip.distance <= 7]
        if self._sky is None and self._floor is not None:
            # The floor begins at the foot of the wall; what stands before the wall stands on it.
            self._floor.draw(canvas, view, t)
            for strip in behind:
                if strip.distance > self._wall - 0.01:
                    strip.draw(canvas, view, t)
            behind = [strip for strip in behind if strip.distance <= self._wall - 0.01]
        if self._ceiling is not None:
            self._ceiling.draw(canvas, view)
        for strewn in self._strewn:
            strewn.draw(canvas, view, t)
        # Seen from above, what is far away does not hide behind the horizon.
        for strip in (*far, *behind) if self.setting.down else behind:
            strip.draw(canvas, view, t)
        if self._mirror is not None:
            self._mirror.draw(canvas, view)
        if self._shafts is not None:
            self._shafts.draw(canvas, view, t)
        self.weather.draw_over(canvas, view, t)

    def draw_water_before(
        self, canvas: skia.Canvas, view: View, t: float, distance: float, swimmer: tuple[float, float] | None = None
    ) -> None:
        """The waves in front of someone at `distance`; `swimmer` is where it is and half its width, in metres."""
        if self._water is None or not self.setting.swims:
            return
        canvas.save()
        if self._bank is not None:
            canvas.clipRect(skia.Rect.MakeLTRB(0, self._bank.edge(view), view.width, view.height))
        self._water.draw_before(canvas, view, t, distance, swimmer)
        canvas.restore()

    def draw_before(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """What stands or floats between the figures and the viewer."""
        view = self._seen(view)
        for strip in self._strips:
            if strip.distance < 1 and self._has_near:
                strip.draw(canvas, view, t)
        self._air.draw(canvas, view, t)
        self.weather.draw(canvas, view, t)
        if self._change is not None:
            canvas.drawColor(argb(self._change.tint(t)), skia.BlendMode.kModulate)

    def _seen(self, view: View) -> View:
        """The place as the lens sees it: from as much higher as the ground lies lower."""
        return replace(view, lift=view.lift + self.setting.down) if self.setting.down else view

    def _haze(self, distance: float) -> float:
        if self._sky is None:
            return 0.0
        return 0.92 * (1 - math.exp(-max(0.0, distance - 1.2) / self.light.clear))

    def _paint(self, band: Band, view: View, seed: int) -> Strip | None:
        haze = self._haze(band.distance)
        if band.haze is not None:
            is_thick = self._sky is not None and self.light.clear < 6
            # What the place is known by stays a shadow in the fog.
            haze = max(band.haze, min(haze, _SHADOW)) if is_thick else band.haze
        distance = band.distance if band.distance >= 1 else view.advance + band.distance * (1 - view.advance)
        rng = dice(seed, self.setting.name, band.distance)
        return paint(band, distance, view, self.light, haze, self.side, rng)

    def _make_mirror(self, view: View) -> Mirror | None:
        """Where the ground is wet or polished; water and snow have their own."""
        if self._water is not None or self._floor is None or self.light.frost > 0.5:
            return None
        if not (self.light.is_wet or self._is_polished):
            return None
        tall = [band.distance for band in self.setting.bands if 1.6 <= band.distance <= 7 and band.height > 4.6]
        is_show = self.setting.ceiling is None and self._sky is None  # a stage, a club: lights in the dark
        lamps = self.setting.lamps
        strength = 0.5 - 0.2 * lamps if self.light.is_dark or is_show or lamps > 0.5 else 0.16
        return Mirror(view, min(tall, default=3.0), strength)

    def _make_water(self, view: View, brush: Brush, rng: Random) -> Water | None:
        kind = self.setting.ground.kind
        if kind not in ("shore", "water"):
            return None
        return Water(self.setting.ground, view, brush, rng, is_shore=kind == "shore")
