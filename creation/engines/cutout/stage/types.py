"""What a setting is made of. Recipes are data; the small drawing functions they name are in `props`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from creation.engines.cutout.stage.brush import Brush

Draw = Callable[[Brush], None]
#: Distances at which the water of a shore and of a quay begins.
SHORE, QUAY = 2.05, 1.9
#: And at which a river ends.
BANK = 2.15


@dataclass(frozen=True)
class Prop:
    """Something that stands around: one every `every` metres, `low` to `high` times its own size."""

    draw: Draw
    every: float
    low: float = 0.8
    high: float = 1.2
    sunk: float = 0.0  # metres below the ground line of its band
    #: Places in the frame instead, −0.5 its left edge and 0.5 its right, for what makes the place what it is.
    at: tuple[float, ...] = ()
    #: Metres from the middle instead, in a band with a period.
    x: tuple[float, ...] = ()
    #: Metres of its own height: a landmark is drawn as tall as the sky over the horizon allows.
    towers: float = 0.0
    #: Drawn in shares of the frame instead: 1 across is its width, 1 up reaches from the ground to its upper edge.
    fills: bool = False


@dataclass(frozen=True)
class Band:
    """Props at one distance. The stage is at 1; below 1 they stand in front of the figures."""

    distance: float
    props: tuple[Prop, ...]
    height: float  # metres the tallest needs
    below: float = 0.4  # metres drawn below the ground line
    haze: float | None = None  # 0…1 in place of what the distance gives
    blur: float = 0.0  # of the frame's shorter side
    hangs: bool = False  # from the frame's upper edge
    sways: float = 0.0  # shares of a frame it moves with the wind
    up: float = 0.0  # metres its foot hangs over the ground
    hops: float = 0.0  # metres it jumps, over and over: a crowd that cheers
    period: float = 0.0  # metres after which it repeats; 0: as many as are shown twice over


@dataclass(frozen=True)
class Scatter:
    """Small things strewn over the ground: one every `every` metres in each of its rows."""

    draw: Draw
    every: float
    size: float  # metres of the square it is drawn in
    rows: tuple[float, float] = (0.6, 5.0)  # nearest and farthest, in distances of the stage
    count: int = 8  # rows
    sways: bool = False


@dataclass(frozen=True)
class Ground:
    """`colours` from the horizon to the viewer's feet."""

    colours: tuple[str, ...]
    kind: str = "plain"  # a pattern of `ground`; "shore" and "water" have waves, "none" is not drawn
    scatter: tuple[Scatter, ...] = ()
    accent: str = "#ffffff"  # lines, foam, crests
    second: str = "#888888"  # sand beyond the water, pavement beside the road, the other tile
    is_wet: bool = False  # mirrors what stands on it
    bank: float = 0.0  # the distance at which water ends at another bank; 0: it goes on to the horizon


@dataclass(frozen=True)
class Ceiling:
    """What closes a room above, `height` metres over its floor."""

    colour: str
    height: float = 3.3
    kind: str = "plain"  # "plain", "beams", "panels", "tubes", "vault"
    accent: str = "#c9bda8"  # beams, joints, lamps


@dataclass(frozen=True)
class Setting:
    """A place."""

    name: str
    ground: Ground
    bands: tuple[Band, ...]
    sky: str = "open"  # "open", "space", "deep" (under water), "room" (none)
    tint: tuple[str, float] | None = None  # mixed into the sky and the haze
    air: str = ""  # what always floats: "pollen", "dust", "bubbles", "embers", "leaves", "fireflies"
    floats: bool = False  # nobody stands: space, under water
    swims: bool = False  # figures are in the water to the waist
    indoors: bool = False
    ceiling: Ceiling | None = None
    down: float = 0.0  # metres the ground lies below the figures: everyone is in the air
    lamps: float = 0.0  # 0…1: how bright its own lights make it after dark

    @property
    def water_at(self) -> float | None:
        """The distance from which on there is water to jump into; None where there is none."""
        return {"shore": SHORE, "quay": QUAY, "water": 0.0}.get(self.ground.kind)
