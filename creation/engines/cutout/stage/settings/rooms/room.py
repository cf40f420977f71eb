"""How a room is put together: a wall with its furniture, a floor, a ceiling, something out of focus before it."""

from __future__ import annotations

from collections.abc import Sequence

from creation.engines.cutout.stage.types import Band, Ceiling, Draw, Ground, Prop, Setting

#: Where the wall stands: close behind the figures, so that furniture keeps their scale.
WALL = 1.6
_BEFORE = 1.5  # what stands a step before it


def put(draw: Draw, *x: float, size: float = 1.0, sunk: float = 0.05) -> Prop:
    """`draw` at these metres from the room's middle."""
    return Prop(draw, 0, size, size, sunk=sunk, x=x)


def room(
    name: str,
    wall: Draw,
    ground: Ground,
    furniture: Sequence[Prop],
    *,
    ceiling: Ceiling | None,
    before: Sequence[Prop] = (),
    near: Draw | None = None,
    period: float = 9.0,
    air: str = "motes",
) -> Setting:
    """A room whose wall repeats after `period` metres; `near` stands out of focus at the frame's edges."""
    bands = [Band(WALL, (put(wall, 0.0, sunk=0.0), *furniture), 9.5, haze=0.0, period=period)]
    if before:
        bands.append(Band(_BEFORE, tuple(before), 3.4, haze=0.0, period=period))
    if near is not None:
        bands.append(Band(0.66, (Prop(near, 4.4, 0.55, 0.65, at=(0.5, -0.62)),), 1.2, blur=0.014))
    return Setting(name, ground, tuple(bands), sky="room", indoors=True, ceiling=ceiling, air=air)
