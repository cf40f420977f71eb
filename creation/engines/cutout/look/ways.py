"""What vehicles run on where the place has nothing for them: rails, a dirt track, a runway."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import skia

from creation.engines.cutout.direction.types import Track
from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.ground.lay import band, cells, fill, fitted, quad
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.types import Setting
from creation.engines.cutout.stage.view import View

RAILED = frozenset(("train", "tram", "bullet_train", "subway", "rail_carriage", "minecart", "monorail"))
ROADED = frozenset(
    (
        *("car", "taxi", "police_car", "sports_car", "convertible", "racing_car", "hot_rod", "van", "limousine"),
        *("ambulance", "ice_cream_van", "pickup", "truck", "fire_engine", "garbage_truck", "dump_truck"),
        *("cement_mixer", "crane_truck", "tanker", "bus", "double_decker", "motorbike", "scooter", "coach"),
    )
)
WINGED = frozenset(("plane", "jet", "biplane", "space_shuttle"))
#: Grounds of nature, through which a way must be made.
_WILD = frozenset(("plain", "path", "furrows", "mown"))
#: A figure that is never nearer to the ground, in metres, needs no way on it.
_ALOFT = 0.4
#: How far into the picture one half of a way goes, in distances, and at most in metres times the lens's height.
_DEEP, _TALL = 0.12, 0.28


@dataclass(frozen=True)
class _Tones:
    """Colours under one light."""

    earth: int
    edge: int
    rut: int
    stone: int
    wood: int
    steel: int
    shine: int
    asphalt: int
    paint: int


#: (canvas, view, distance of the wheels, half the way's depth in distances, size in vehicles' own metres, colours)
_Lay = Callable[[skia.Canvas, View, float, float, float, _Tones], None]


class Ways:
    """The ways of one shot; `kinds` are the kinds of the figures of `tracks`."""

    def __init__(self, tracks: tuple[Track, ...], kinds: tuple[str, ...], setting: Setting, light: Light) -> None:
        self._laid: list[tuple[_Lay, Track]] = []
        if setting.floats or setting.swims:
            return
        for track, kind in zip(tracks, kinds, strict=True):
            lay = _way_of(kind, setting)
            if lay is not None and track.mount < 0 and float(track.up.min()) < _ALOFT:
                self._laid.append((lay, track))
        self._tones = _tones(setting, light)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Lays them under their vehicles, the farthest first, each at one distance only once."""
        taken: list[float] = []
        for lay, track in sorted(self._laid, key=lambda pair: -float(pair[1].depth[0])):
            distance = track.at(t).depth
            deep = min(_DEEP, _TALL / max(0.1, view.lift)) * track.size
            if any(abs(distance - other) < deep for other in taken) or not view.reaches(distance - deep):
                continue
            taken.append(distance)
            lay(canvas, view, distance, deep, track.size, self._tones)


def _way_of(kind: str, setting: Setting) -> _Lay | None:
    if kind in RAILED:
        return _rails
    if setting.indoors or setting.ground.kind not in _WILD:
        return None
    return _dirt if kind in ROADED else _runway if kind in WINGED else None


def _tones(setting: Setting, light: Light) -> _Tones:
    brush = Brush(skia.Canvas(skia.Bitmap()), light, 0.0, dice("ways"), 1.0)
    ground = brush.tone(setting.ground.colours[len(setting.ground.colours) // 2])
    snow = brush.tone("#e4ecf6")

    def lit(colour: str, own: float = 1.0, bare: float = 0.45) -> int:
        tone = blend(ground, brush.tone(colour), own)
        return argb(blend(tone, snow, bare * min(1.0, light.frost)))

    return _Tones(
        earth=lit("#a57f55", 0.8),
        edge=lit("#86653f", 0.55, 0.8),
        rut=lit("#77583a", 0.8, 0.25),
        stone=lit("#8d8884", 0.85),
        wood=lit("#5d4535", 1.0, 0.2),
        steel=lit("#4c5059", 1.0, 0.0),
        shine=lit("#cfd6dd", 1.0, 0.0),
        asphalt=lit("#6b6f76", 1.0, 0.3),
        paint=lit("#f4f2ea", 1.0, 0.0),
    )


def _rails(canvas: skia.Canvas, view: View, distance: float, deep: float, size: float, tones: _Tones) -> None:
    far, near = distance + 2.0 * deep, distance - 0.95 * deep
    _strip(canvas, view, far, near, tones.stone, 0.05 * size)
    step = fitted(view, distance, 0.62 * size, 60)
    sleepers = skia.Path()
    for i in cells(view, far, step):
        quad(sleepers, view, i * step, i * step + 0.4 * step, distance + 1.5 * deep, distance - 0.6 * deep)
    fill(canvas, sleepers, tones.wood)
    for rail in (distance + 0.95 * deep, distance):
        band(canvas, view, rail, rail - 0.2 * deep, tones.steel)
        band(canvas, view, rail + 0.04 * deep, rail - 0.04 * deep, tones.shine)


def _dirt(canvas: skia.Canvas, view: View, distance: float, deep: float, size: float, tones: _Tones) -> None:
    _strip(canvas, view, distance + 2.5 * deep, distance - 1.5 * deep, tones.edge, 0.09 * size)
    _strip(canvas, view, distance + 2.2 * deep, distance - 1.3 * deep, tones.earth, 0.06 * size)
    for rut in (distance + 1.3 * deep, distance + 0.1 * deep):
        _strip(canvas, view, rut, rut - 0.5 * deep, tones.rut, 0.02 * size)


def _runway(canvas: skia.Canvas, view: View, distance: float, deep: float, size: float, tones: _Tones) -> None:
    far, near = distance + 4.5 * deep, distance - 2.6 * deep
    band(canvas, view, far, near, tones.asphalt)
    for line in (far - 0.3 * deep, near + 0.5 * deep):
        band(canvas, view, line, line - 0.16 * deep, tones.paint)
    dashes = skia.Path()
    step = fitted(view, distance, 4.0 * size, 40)
    for i in cells(view, far, step):
        quad(dashes, view, i * step, i * step + 0.55 * step, distance + 0.2 * deep, distance - 0.15 * deep)
    fill(canvas, dashes, tones.paint)


def _strip(canvas: skia.Canvas, view: View, far: float, near: float, colour: int, rough: float) -> None:
    """A band across the picture whose edges wander by `rough` metres."""
    if not view.reaches(near):
        return
    path = skia.Path()
    steps = 48
    for number, (distance, way) in enumerate(((far, 1), (near, -1))):
        scale, row = view.scale(distance), view.ground(distance)
        for i in range(steps + 1)[::way]:
            column = i / steps * view.width
            x = (column - view.width / 2) / scale + view.x
            edge = 0.6 * math.sin(1.7 * x + 3 * number) + 0.4 * math.sin(4.3 * x + number)
            point = column, row + rough * scale * edge * 0.5
            (path.lineTo if number or i else path.moveTo)(*point)
    path.close()
    fill(canvas, path, colour)
