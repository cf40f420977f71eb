"""Space, the moon, Mars."""

from __future__ import annotations

from creation.engines.cutout.stage.props import flags, land, sights, stones, things
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

SPACE = Setting(
    "space",
    Ground(("#000000",), kind="none"),
    (
        Band(50, (Prop(things.planet, 16, 1.6, 2.6, at=(-0.3, 0.32, 0.7)),), 70, below=12, haze=0.0),
        Band(6, (Prop(things.asteroid, 3.2, 0.8, 1.4),), 9, below=3, haze=0.0),
        Band(0.7, (Prop(things.asteroid, 4.2, 0.5, 0.8),), 7, below=2, haze=0.0, blur=0.01),
    ),
    sky="space",
    floats=True,
    air="stardust",
)

MOON = Setting(
    "moon",
    Ground(
        ("#8f8f9a", "#9d9da8", "#a9a9b3", "#93939e", "#6f6f7a"),
        scatter=(
            Scatter(land.patch, 1.2, 2.0, (0.6, 5), 8),
            Scatter(land.crater, 1.9, 2.2, (0.7, 5), 9),
            Scatter(land.pebble, 2.6, 0.8, (0.6, 3), 5),
        ),
    ),
    (
        Band(44, (Prop(things.earth, 40, 1.5, 1.5, at=(0.22,)),), 40, haze=0.0),
        Band(18, (Prop(land.bare_mountain, 9, 0.3, 0.5),), 6, haze=0.1),
        Band(6, (Prop(things.rubble, 3, 2, 4), Prop(things.lander, 14, 1, 1, at=(-0.3,))), 3.2, haze=0.0),
        Band(2.3, (Prop(flags.pioneer, 10, 1, 1.1, at=(0.4,)), Prop(things.rubble, 5)), 2.4, haze=0.0),
        Band(0.64, (Prop(things.rubble, 2.4, 0.7, 1.1),), 0.5, haze=0.0, blur=0.012),
    ),
    sky="space",
    air="stardust",
)

SPACE_STATION = Setting(
    "space_station",
    Ground(("#000000",), kind="none"),
    (
        Band(44, (Prop(things.earth_below, 400, 5, 5, sunk=14, at=(0.05,)),), 60, below=400, haze=0.0),
        Band(16, (Prop(sights.station_module, 24, 1.1, 1.1, at=(0.22,)),), 22, below=2, haze=0.0),
        Band(0.7, (Prop(things.asteroid, 6, 0.3, 0.4),), 7, below=2, haze=0.0, blur=0.01),
    ),
    sky="space",
    floats=True,
    air="stardust",
)

MARS = Setting(
    "mars",
    Ground(
        ("#e0a078", "#d48a62", "#c87850", "#b56640", "#8a4a30"),
        scatter=(
            Scatter(land.patch, 1.2, 2.2, (0.6, 5), 8),
            Scatter(stones.mars_rock, 2.6, 0.9, (0.8, 4), 6),
            Scatter(land.pebble, 2.6, 0.8, (0.6, 3), 5),
        ),
    ),
    (
        Band(34, (Prop(land.bare_mountain, 12, 0.9, 1.4), Prop(land.dune, 10, 0.9, 1.2)), 13),
        Band(12, (Prop(stones.dome, 12, 1.0, 1.3, at=(0.3, -0.6)),), 5, haze=0.2),
        Band(4, (Prop(stones.mars_rock, 3, 1.4, 2.4),), 2),
        Band(2.2, (Prop(stones.rover, 9, 0.9, 0.9, at=(-0.3,)), Prop(flags.pioneer, 11, 1, 1, at=(0.42,))), 2.6),
        Band(0.64, (Prop(stones.mars_rock, 2.4, 0.6, 0.9),), 0.6, blur=0.01),
    ),
    tint=("#e8946a", 0.95),
    air="dust",
)
