"""Frames of a plan, in any order: the same index gives the same pixels in every process."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from creation.engines.cutout.direction.types import Track
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.instants import Instant, instant
from creation.engines.cutout.look.backdrop import Backdrop
from creation.engines.cutout.look.effects import Effects
from creation.engines.cutout.look.finish import Finish
from creation.engines.cutout.look.focus import soften
from creation.engines.cutout.look.foreground import Foreground
from creation.engines.cutout.look.lamps import Lamps
from creation.engines.cutout.look.puppets import Company, Puppet
from creation.engines.cutout.look.styles import style_for
from creation.engines.cutout.look.transitions import Seam, join
from creation.engines.cutout.look.ways import Ways
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.stage.scenery import Scenery
from creation.engines.cutout.stage.surface import over
from creation.engines.cutout.stage.view import View
from creation.finish.mark import Mark

#: Metres above the water from which on no wave passes before a figure.
_DRY = 0.3


class Painter:
    """Paints frames of one film. Keeps the scenery of the two shots it last needed."""

    def __init__(self, plan: Plan) -> None:
        cv2.setNumThreads(1)
        self.plan = plan
        self._frame = np.zeros((plan.height, plan.width, 4), np.uint8)
        self._surface, self._canvas = over(self._frame)
        self._style = style_for(plan.storyboard.style)
        self._finish = Finish(
            plan.width,
            plan.height,
            plan.seed,
            bloom=self._style.bloom,
            vignette=self._style.vignette,
            grain=self._style.grain,
        )
        self._mark = Mark(plan.mark, plan.width, plan.height, plan.seed) if plan.mark else None
        self._kept: dict[int, ShotPainter] = {}
        #: A drawing that is shown more than once, by what it shows.
        self._held: tuple[Instant, np.ndarray] | None = None

    def frame(self, index: int) -> np.ndarray:
        """Frame `index` as height x width x 4 BGRA, alpha without meaning. The next call overwrites it.

        Without its grain, which is cheaper to add to what an encoder takes.
        """
        shown = instant(self.plan, index)
        if self._held is not None and self._held[0] == shown:
            self._frame[:] = self._held[1]
        else:
            self._draw(shown)
            self._held = (shown, self._frame.copy()) if self._style.holds else None
        if self._mark is not None:
            self._mark.draw(self._frame, index / self.plan.fps)
        return self._frame

    def grain(self, index: int) -> np.ndarray | None:
        """The grain of frame `index`: height/2 x width/2, about 128; None for a style without any."""
        return self._finish.grain(instant(self.plan, index).grain)

    def _draw(self, shown: Instant) -> None:
        self._paint(shown.shot, shown.t, shown.seam)
        self._finish.shade(self._canvas)
        if self._style.treat is not None:
            self._style.treat(self._frame, shown.tick)

    def _paint(self, shot: int, t: float, seam: Seam | None) -> None:
        """Paints a shot, at a seam with its neighbour."""
        other = None
        if seam is not None and seam.kind == "fade":
            self._shot(seam.other).paint(self._canvas, self._frame, self._finish, max(0.0, seam.other_time))
            other = self._frame.copy()
        self._shot(shot).paint(self._canvas, self._frame, self._finish, t)
        if seam is not None:
            join(self._frame, other, seam)

    def _shot(self, number: int) -> ShotPainter:
        """That shot, prepared. Two are kept, for a seam needs both its sides; more would fill the memory."""
        shot = self._kept.pop(number, None)
        if shot is None:
            while len(self._kept) > 1:
                del self._kept[next(iter(self._kept))]
            shot = ShotPainter(self.plan, number)
        self._kept[number] = shot
        return shot


class ShotPainter:
    """One shot: its scenery, figures and effects, ready to be painted at any time."""

    def __init__(self, plan: Plan, number: int) -> None:
        shot = plan.shots[number]
        self._shot = shot
        self._size = plan.width, plan.height
        style = style_for(plan.storyboard.style)
        hour = style.hours.get(shot.hour, shot.hour)
        self._scenery = Scenery(
            shot.setting, hour, shot.weather, shot.base, plan.seed, shot.passing, is_aloft=shot.is_aloft, air=style.air
        )
        is_picture = plan.picture is not None and number == 0
        self._backdrop = (
            Backdrop(plan.picture, plan.width, plan.height, shot.seconds) if plan.picture and is_picture else None
        )
        puppets, kinds = [], []
        for track in shot.tracks:
            member = track.prop or plan.storyboard.member(track.member)
            kinds.append(member.kind)
            puppets.append(Puppet(track, figure_for(one_of(member, track.copy), figure_seed(plan.seed, track.member))))
        scenery = self._scenery
        light = style.relight(scenery.light) if style.relight is not None else scenery.light
        self._ways = Ways(shot.tracks, tuple(kinds), scenery.setting, scenery.light)
        self._lamps = Lamps(shot.light, _leader(shot.tracks))
        light = self._lamps.relight(light)
        self._foreground = Foreground(shot, plan.storyboard.style, scenery.light.shade, plan.seed)
        self._company = Company(
            puppets, plan.width, plan.height, light, scenery.side, is_wet=scenery.is_wet, dress=style.dress
        )
        ground = scenery.setting.ground.colours[len(scenery.setting.ground.colours) // 2]
        dusty = not scenery.setting.floats and not scenery.setting.swims
        self._effects = Effects(
            shot.effects, scenery.light, ground, is_dusty=dusty, tracks=shot.tracks, links=shot.links
        )

    def paint(self, canvas: skia.Canvas, frame: np.ndarray, finish: Finish, t: float) -> None:
        """Paints the shot at `t` seconds into `frame`, which `canvas` draws on."""
        shown, t = t, self._shot.clock.at(t) if self._shot.clock is not None else t
        view = self._shot.camera.at(t, *self._size)
        if self._backdrop is not None:
            self._backdrop.draw(canvas, frame, shown)
        else:
            self._scenery.draw_behind(canvas, view, t)
            self._ways.draw(canvas, view, t)
            soften(frame, view)
        self._lamps.behind(frame, view, t)
        self._effects.draw_below(canvas, view, t)
        self._figures(canvas, view, t)
        self._effects.draw(canvas, view, t)
        if self._backdrop is None:
            self._scenery.draw_before(canvas, view, t)
        self._foreground.draw(canvas, *self._size, t)
        self._lamps.over(frame, view, t)
        finish.tilt(frame, view.roll)
        finish.bloom(frame, self._scenery.light.bloom)
        finish.flash(frame, self._scenery.weather.flash(t))
        finish.sweep(frame, view.sweep)

    def _figures(self, canvas: skia.Canvas, view: View, t: float) -> None:
        setting = self._scenery.setting
        for puppet, state in self._company.by_depth(t):
            grounded = self._backdrop is not None or not (setting.floats or setting.swims)
            self._company.draw(canvas, view, t, puppet, state, grounded=grounded)
            if setting.swims and self._backdrop is None and state.pose.verb != "fly" and state.up < _DRY:
                half = 0.42 * max(puppet.figure.length, 0.5 * puppet.figure.height) * puppet.size
                self._scenery.draw_water_before(canvas, view, t, state.depth, (state.x, half))


def _leader(tracks: tuple[Track, ...]) -> Track | None:
    """The first of the cast, or what carries it."""
    if not tracks:
        return None
    return tracks[tracks[0].mount] if tracks[0].mount >= 0 else tracks[0]
