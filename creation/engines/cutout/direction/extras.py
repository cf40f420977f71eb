"""Who passes through a shot that has no cast of its own: a boat before the sun, a deer among the trees, a shoal.

Extras are brought on after the camera is set: they never change the framing, and nobody hears them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene, sort_of
from creation.engines.cutout.direction.types import RATE, CameraPath, Track
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.noise import dice, grain
from creation.engines.cutout.stage.settings import setting_for
from creation.engines.cutout.stage.view import View
from creation.storyboard.types import Member


@dataclass(frozen=True)
class Extra:
    """One kind of passer-by. `way`: where it enters and leaves, in frames from the middle of the frame."""

    kind: str
    verb: str
    depth: float
    way: tuple[float, float]
    row: float | None = None  # the row its feet are on, as a share of the height; None: the ground
    to_row: float | None = None  # and the last
    count: int = 1
    size: float = 1.0
    bob: float = 0.0  # of its height
    turn: float = 0.0  # degrees
    pause: tuple[str, float, float] | None = None  # a deed on the way, from and to these shares of the shot
    looks: dict[str, str] = field(default_factory=dict)
    hops: float = 0.0  # metres it leaps, at each beat


_FLOCK = Extra("bird", "fly", 2.4, (-0.75, 0.7), 0.24, 0.14, count=5, size=1.6, bob=0.3)
_BALLOON = Extra("hot_air_balloon", "stand", 9.0, (0.12, 0.2), 0.36, 0.2, bob=0.02)
_BOAT = Extra("boat", "stand", 7.0, (-0.62, 0.3), bob=0.02)
_TURTLE = Extra("turtle", "walk", 1.05, (0.4, -0.05))
_DEER = Extra("deer", "walk", 1.7, (-0.62, 0.18), pause=("eat", 0.62, 1.0))
_RABBIT = Extra("rabbit", "run", 1.05, (0.6, -0.3), hops=0.25, pause=("look", 0.7, 1.0))
_FOX = Extra("fox", "walk", 1.3, (0.62, -0.28))
_CAT = Extra("cat", "walk", 1.1, (-0.6, 0.3), pause=("sit", 0.72, 1.0))
_TAXI = Extra("taxi", "drive", 1.28, (-1.1, 1.2))
_CAR = Extra("car", "drive", 1.28, (1.2, -1.1))
_FISH = Extra("fish", "swim", 1.3, (-0.8, 0.75), 0.4, 0.34, count=7, bob=0.4)

Acts = tuple[tuple[Extra, ...], ...]  # for the first shot, the second …: then from the beginning

_WOODS: Acts = ((_DEER, _FLOCK), (_RABBIT,), (_FOX, _FLOCK))
_FIELDS: Acts = ((_BALLOON, _FLOCK), (_RABBIT,))
_COAST: Acts = ((_BOAT,), (replace(_BOAT, way=(0.1, -0.35), depth=5.0), _TURTLE))
_SAILS: Acts = ((_BOAT,), (replace(_BOAT, way=(0.4, -0.2)),))
_STREETS: Acts = ((_TAXI, _CAT), (replace(_CAT, kind="dog", way=(0.5, -0.3)), _CAR))
_YARDS: Acts = ((_CAT, _FLOCK), (_FLOCK,))
_COLD: Acts = ((_FOX, _FLOCK), (replace(_RABBIT, kind="hare", size=0.7),), (_DEER,))
_ORBIT: Acts = (
    (Extra("rocket", "fly", 1.9, (-0.75, 0.75), 0.78, 0.3, turn=62, size=0.8),),
    (Extra("saucer", "fly", 1.6, (0.7, -0.5), 0.4, 0.5, bob=0.12),),
)
_DEEP: Acts = (
    (Extra("whale", "swim", 4.2, (-0.95, 0.35), 0.42, 0.36, bob=0.05), _FISH),
    (
        Extra("turtle", "swim", 1.25, (0.6, -0.35), 0.5, 0.42, size=1.3, bob=0.1),
        replace(_FISH, way=(-0.7, 0.6), row=0.62),
    ),
)
_DUNES: Acts = ((Extra("camel", "walk", 3.4, (-0.8, 0.2), count=3),), (Extra("lizard", "run", 1.05, (0.5, -0.25)),))
_PLAINS: Acts = (
    (Extra("giraffe", "walk", 2.6, (-0.6, 0.1), count=2), _FLOCK),
    (Extra("zebra", "walk", 1.6, (0.7, -0.2), count=2),),
)
_FARM: Acts = (
    (Extra("cow", "walk", 1.6, (-0.6, 0.05), pause=("eat", 0.6, 1.0)), _FLOCK),
    (Extra("chicken", "walk", 1.05, (0.4, -0.2)),),
)
_POND: Acts = ((Extra("swan", "swim", 3.2, (-0.5, 0.3)), _FLOCK), (Extra("duck", "walk", 1.05, (0.45, -0.2), count=3),))
_FLOE: Acts = ((Extra("penguin", "walk", 1.2, (-0.7, 0.1), count=3),), (Extra("polar_bear", "walk", 1.8, (0.7, -0.1)),))

ACTS: dict[str, Acts] = {
    **dict.fromkeys(("beach", "island"), _COAST),
    **dict.fromkeys(("sea", "harbour", "lighthouse", "river", "venice"), _SAILS),
    **dict.fromkeys(("forest", "bamboo", "autumn_park", "cherry_park", "jungle", "temple", "shrine"), _WOODS),
    **dict.fromkeys(("meadow", "hill", "mountain", "vineyard", "flower_field", "wind_farm", "rice_terraces"), _FIELDS),
    **dict.fromkeys(("city", "street", "road", "new_york", "london", "paris", "cyberpunk"), _STREETS),
    **dict.fromkeys(("alley", "rooftop", "village", "medieval_village", "garden", "park", "market", "castle"), _YARDS),
    **dict.fromkeys(("snow", "christmas_market"), _COLD),
    **dict.fromkeys(("space", "space_station"), _ORBIT),
    **dict.fromkeys(("underwater", "coral_reef", "deep_sea"), _DEEP),
    **dict.fromkeys(("desert", "pyramids"), _DUNES),
    "savanna": _PLAINS,
    "farm": _FARM,
    **dict.fromkeys(("lake", "swamp"), _POND),
    "ice": _FLOE,
}
#: In snow those of the warm months stay away.
_WINTER = {"turtle": "hare", "rabbit": "hare", "hot_air_balloon": "", "chicken": "", "duck": ""}


def extras(scene: Scene, seed: int, camera: CameraPath, width: int, height: int) -> tuple[Track, ...]:
    """The passers-by of a shot in a film without cast, whose seed is `seed`."""
    if scene.board.cast:
        return ()
    acts = ACTS.get(scene.shot.setting, ((_FLOCK,),) if not setting_for(scene.shot.setting).indoors else ())
    if not acts:
        return ()
    is_cold = scene.shot.weather in ("snow", "blizzard")
    if is_cold and acts in (_YARDS, _WOODS, _FIELDS, _PLAINS, _DUNES):
        acts = _COLD
    found: list[Track] = []
    for extra in acts[scene.number % len(acts)]:
        kind = _WINTER.get(extra.kind, extra.kind) if is_cold else extra.kind
        if kind:
            found += _company(scene, replace(extra, kind=kind), seed, camera.at(scene.shot.seconds / 2, width, height))
    return tuple(found)


def _company(scene: Scene, extra: Extra, seed: int, view: View) -> Iterator[Track]:
    # The same one looks the same in every shot it comes back in.
    member = Member(f"extra:{extra.kind}", extra.kind, extra.kind, looks=extra.looks)
    sort = sort_of(extra.kind)
    for copy in range(extra.count):
        own = dice(seed, member.id, copy, scene.number).randrange(1 << 30)
        figure = figure_for(one_of(member, copy), figure_seed(seed, member.id))
        part = Acting(member, copy, figure, sort, own, extra.size, scene.samples)
        part.is_prop = part.is_extra = True
        _walk(part, extra, copy, view)
        yield part.track()


def _walk(part: Acting, extra: Extra, copy: int, view: View) -> None:
    samples = len(part.x)
    share = np.linspace(0, 1, samples, dtype=np.float32)
    t = np.arange(samples) / RATE
    low, high = extra.way
    if extra.pause:
        verb, since, until = extra.pause
        share = np.minimum(1.0, share / since)
        a, b = int(since * samples), int(until * samples)
    part.depth[:] = extra.depth + 0.16 * copy
    frame = view.width / view.scale(extra.depth)
    # A company walks one behind the other, a flock and a shoal in a loose heap.
    behind = (1.35 * part.length * copy if extra.row is None else 0.0) * np.sign(high - low)
    shaken = (grain(part.seed, "x") - 0.5, grain(part.seed, "y") - 0.5) if extra.count > 1 and extra.row else (0.0, 0.0)
    part.x[:] = view.x + (low + (high - low) * share) * frame - behind + shaken[0] * 0.45 * frame
    part.facing[:] = 1.0 if high > low else -1.0
    part.verb[:] = extra.verb
    if extra.pause:
        part.does(verb, a, b)
    if extra.row is not None:
        row = extra.row + ((extra.to_row if extra.to_row is not None else extra.row) - extra.row) * share
        part.up[:] = (view.ground(extra.depth) - row * view.height) / view.scale(extra.depth)
        part.up += shaken[1] * 0.12 * view.height / view.scale(extra.depth)
    if extra.bob:
        part.up += (extra.bob * part.height * np.sin(t * 1.6 + 6.28 * grain(part.seed, "bob"))).astype(np.float32)
    if extra.hops:
        moving = np.abs(np.gradient(part.x)) > 1e-4
        part.up += np.where(moving, extra.hops * np.abs(np.sin(t * 5.2)), 0).astype(np.float32)
        part.airborne[:] = np.where(moving, 0.6, 0.0)
    part.turn[:] = extra.turn * np.sign(high - low) + (3 * np.sin(t * 1.3) if extra.bob and extra.row is None else 0)
