"""Far countries without people: bamboo, blossom, savanna, canyon, cave, ice, falls, swamp."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    buildings,
    groves,
    land,
    plants,
    stones,
    things,
    underfoot,
    waterside,
)
from creation.engines.cutout.stage.settings.common import (
    GRASS,
    LEAVES_ABOVE,
    NEAR_GRASS,
    PATCHES,
    SNOW_GROUND,
    TURF,
    near,
    turf,
)
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

BAMBOO = Setting(
    "bamboo",
    Ground(
        ("#b5c47a", "#9ab05f", "#859c50", "#6f8543", "#566a36"),
        kind="path",
        second="#c9b58a",
        accent="#e0d2a8",
        scatter=(PATCHES, Scatter(plants.fern, 2.6, 1.1, (0.66, 3), 5, sways=True)),
    ),
    (
        Band(14, (Prop(groves.bamboo, 1.5, 1.0, 1.3),), 14, haze=0.66),
        Band(7, (Prop(groves.bamboo, 2.0, 0.9, 1.1),), 13, haze=0.42),
        Band(3.4, (Prop(groves.bamboo, 2.2, 0.8, 1.0),), 12, haze=0.14),
        Band(2.0, (Prop(groves.bamboo, 4.2, 0.75, 0.85, at=(-0.42, 0.4, 0.8)), Prop(land.rock, 5, 0.7, 0.9)), 10),
        NEAR_GRASS,
    ),
    tint=("#d8ec9a", 0.5),
    air="pollen",
)

HILL = Setting(
    "hill",
    turf(Scatter(plants.flower, 2.0, 0.9, (0.62, 3), 6, sways=True), kind="path"),
    (
        Band(34, (Prop(land.green_hill, 12, 2.2, 3.0),), 14),
        Band(14, (Prop(land.lone_hill, 30, at=(0.2,), towers=13),), 11, haze=0.12),
        Band(6, (Prop(plants.bush, 5, 1.2, 1.8), Prop(things.fence, 9, 1, 1)), 2),
        NEAR_GRASS,
    ),
    air="pollen",
)

SAVANNA = Setting(
    "savanna",
    Ground(
        ("#ead08a", "#dfbf6c", "#d4b05a", "#c69d48", "#a67f38"),
        scatter=(PATCHES, Scatter(plants.dry_grass, 0.9, 1.0, (0.62, 5), 9, sways=True)),
    ),
    (
        Band(36, (Prop(land.mountain, 30, 0.5, 0.7, at=(-0.25,)), Prop(land.dune, 14, 0.7, 1.0)), 10),
        Band(12, (Prop(groves.acacia, 7, 0.8, 1.1),), 6, haze=0.4),
        Band(4.6, (Prop(groves.acacia, 9, 1.0, 1.15, at=(0.3, -0.55)),), 6),
        Band(2.4, (Prop(plants.dry_grass, 0.7, 1.4, 2.0), Prop(land.rock, 6, 0.8, 1.0)), 1.2),
        near(plants.dry_grass, 0.8, 1.3, 0.6),
    ),
    tint=("#ffd890", 0.35),
    air="dust",
)

CANYON = Setting(
    "canyon",
    Ground(
        ("#e6a878", "#dd9866", "#d28856", "#c47746", "#a05c36"),
        kind="path",
        second="#eec69a",
        accent="#f7dcb5",
        scatter=(
            PATCHES,
            Scatter(land.pebble, 2.6, 0.8, (0.6, 2.4), 4),
            Scatter(plants.dry_grass, 3, 0.8, (0.64, 3), 5, sways=True),
        ),
    ),
    (
        Band(34, (Prop(land.red_rock, 9, 1.6, 2.4),), 14),
        Band(18, (Prop(stones.rock_arch, 40, 1.0, 1.0, at=(0.1,)),), 9, haze=0.4),
        Band(8, (Prop(stones.canyon_wall, 14, 0.8, 1.0, at=(-0.5, 0.55, 1.1)),), 14, haze=0.14),
        Band(3, (Prop(stones.mars_rock, 3.6, 0.9, 1.4), Prop(plants.cactus, 9, 0.7, 0.8)), 2.4),
        near(stones.mars_rock, 2.6, 0.7, 0.8),
    ),
    tint=("#ffc89a", 0.25),
    air="dust",
)

CAVE = Setting(
    "cave",
    Ground(
        ("#4f4660", "#564c68", "#5a506a", "#4a4258", "#332d40"),
        is_wet=True,
        scatter=(PATCHES, Scatter(land.pebble, 2.6, 0.8, (0.6, 3), 4)),
    ),
    (
        Band(3.0, (Prop(stones.cave_wall, 0, 1, 1, x=(0.0,)),), 12, haze=0.0, period=7.0),
        Band(2.2, (Prop(stones.stalagmite, 2.4, 0.8, 1.2), Prop(stones.crystals, 4.0, 0.9, 1.3)), 2),
        near(stones.stalagmite, 2.6, 0.6, 1.0),
        Band(1.9, (Prop(stones.stalactites, 2.4, 0.9, 1.2),), 1.8, below=1.8, haze=0.0, hangs=True),
    ),
    sky="room",
    indoors=True,
    air="fireflies",
)

ICE = Setting(
    "ice",
    Ground(
        ("#6fa8cc", "#a8d0e6", "#e6f2fa", "#dceaf5", "#b5cfe4"),
        kind="quay",
        second="#2f7fae",
        accent="#ffffff",
        scatter=(
            Scatter(land.patch, 1.4, 2.2, (0.6, 1.3), 5),
            Scatter(stones.ice_floe, 2.6, 2.2, (1.9, 6), 5),
            Scatter(underfoot.gloss, 2.3, 2.4, (0.5, 1.6), 6),
        ),
    ),
    (
        Band(30, (Prop(stones.iceberg, 12, 1.4, 2.2), Prop(land.white_mountain, 18, 0.6, 0.9)), 14),
        Band(11, (Prop(stones.iceberg, 9, 0.8, 1.2),), 7, haze=0.3),
        Band(1.5, (Prop(stones.igloo, 9, 0.75, 0.8, at=(0.34,)), Prop(land.snow_drift, 4, 1, 1.3)), 2.4),
        near(land.snow_drift, 2.4, 0.8, 0.6),
    ),
    tint=("#dff0ff", 0.3),
    air="snow",
)

SNOW = Setting(
    "snow",
    Ground(
        SNOW_GROUND,
        kind="path",
        second="#d3e2f4",
        accent="#c0d4ec",
        scatter=(
            Scatter(land.patch, 1.4, 2.2, (0.6, 5), 8),
            Scatter(land.snow_drift, 4.2, 3.6, (1.3, 4), 5),
            Scatter(underfoot.paws, 4.6, 2.4, (0.5, 2.2), 5),
        ),
    ),
    (
        Band(36, (Prop(land.white_mountain, 9, 1.2, 1.8),), 24),
        Band(11, (Prop(plants.snowy_pine, 2.2, 1.3, 1.9),), 10, haze=0.45),
        Band(4.6, (Prop(plants.snowy_pine, 3.6, 1.0, 1.5),), 8),
        Band(2.2, (Prop(land.snow_drift, 3.2, 1, 1.6), Prop(plants.snowy_pine, 8, 0.6, 0.8)), 4.5),
        near(land.snow_drift, 2.4, 0.8, 0.6),
    ),
    tint=("#dfeaff", 0.25),
    air="snow",
)

WATERFALL = Setting(
    "waterfall",
    Ground(
        ("#8fb06a", "#7fa35c", "#739750", "#678845", "#506d38"),
        kind="shore",
        second="#2f8f9f",
        accent="#f2fcff",
        scatter=(
            PATCHES,
            Scatter(plants.fern, 2.4, 1.1, (0.64, 1.9), 4, sways=True),
            Scatter(land.pebble, 2.6, 0.8, (0.6, 2), 3),
        ),
    ),
    (
        Band(16, (Prop(plants.jungle_tree, 2.6, 1.4, 1.9),), 15, haze=0.5),
        Band(9, (Prop(stones.waterfall, 17, at=(0.16,), towers=12.6),), 14, haze=0.1),
        Band(2.5, (Prop(land.rock, 2.6, 1.0, 1.7), Prop(plants.fern, 2.2, 1.2, 1.6)), 1.4),
        near(plants.fern, 2.0, 0.9, 0.8),
        LEAVES_ABOVE,
    ),
    tint=("#b5e8d0", 0.3),
    air="pollen",
)

LAKE = Setting(
    "lake",
    Ground(
        GRASS,
        kind="shore",
        second="#2f86a8",
        accent="#e6f7fa",
        scatter=(
            PATCHES,
            Scatter(plants.grass, 1.2, 0.8, (0.62, 2.0), 5, sways=True),
            Scatter(plants.flower, 2.2, 0.9, (0.62, 2.0), 4, sways=True),
        ),
    ),
    (
        Band(34, (Prop(land.mountain, 11, 1.0, 1.6),), 20),
        Band(18, (Prop(land.forest_hill, 8, 0.8, 1.2),), 6, haze=0.4),
        Band(5, (Prop(waterside.rowing_boat, 14, 1, 1, at=(0.26,)),), 2),
        Band(2.5, (Prop(plants.reeds, 2.4, 0.9, 1.2), Prop(waterside.jetty, 14, 1, 1, at=(-0.36,))), 2),
        near(plants.reeds, 2.8, 0.5, 0.8),
    ),
    air="pollen",
)

SWAMP = Setting(
    "swamp",
    Ground(
        ("#7a8a5a", "#66784a", "#58693f", "#4a5a36", "#36442a"),
        kind="shore",
        second="#3f5a3a",
        accent="#a8b878",
        is_wet=True,
        scatter=(
            PATCHES,
            Scatter(groves.lily_pad, 1.5, 1.4, (2.6, 7), 6),
            Scatter(plants.fern, 2.0, 1.1, (0.64, 2.2), 5, sways=True),
        ),
    ),
    (
        Band(16, (Prop(groves.swamp_tree, 3.2, 1.2, 1.6),), 12, haze=0.68),
        Band(7, (Prop(groves.swamp_tree, 4.6, 0.9, 1.1),), 9, haze=0.35),
        Band(2.6, (Prop(groves.swamp_tree, 7.5, 0.9, 1.0, at=(0.4, -0.6)), Prop(plants.reeds, 1.6, 1.0, 1.4)), 8),
        near(plants.reeds, 2.2, 0.5, 0.8),
    ),
    tint=("#9ab07a", 0.6),
    air="fireflies",
)

ISLAND = Setting(
    "island",
    Ground(
        ("#f6e3b8", "#f3dba8", "#f0d49c", "#e8c488", "#d2a365"),
        kind="shore",
        second="#1fa3b5",
        accent="#f4fdff",
        scatter=(Scatter(land.patch, 1.2, 2.0, (0.6, 2.2), 7), Scatter(land.shell, 4.0, 1.0, (0.62, 1.9), 4)),
    ),
    (
        Band(40, (Prop(land.volcano, 70, 0.5, 0.5, at=(-0.24,)),), 10, haze=0.55),
        Band(14, (Prop(waterside.palm_islet, 13, 1.0, 1.3),), 8),
        Band(
            2.3,
            (
                Prop(plants.palm, 3.6, 0.8, 1.0, at=(0.3, 0.46, -0.5)),
                Prop(waterside.chest, 9, 1, 1, at=(0.36,)),
                Prop(land.rock, 6),
            ),
            8.5,
        ),
        near(plants.big_leaves, 4.0, 0.5, 0.8),
    ),
    air="gulls",
)

LIGHTHOUSE_CLIFF = Setting(
    "lighthouse",
    Ground(
        ("#b5c48a", "#9ab56c", "#86a65a", "#70924a", "#57783a"),
        kind="path",
        second="#cdbb92",
        accent="#e6d8b5",
        scatter=(*TURF, Scatter(land.pebble, 3.8, 0.8, (0.6, 3), 3)),
    ),
    (
        Band(40, (Prop(waterside.sea_line, 30, 1, 1),), 2.2, below=0.5),
        Band(9, (Prop(buildings.lighthouse, 26, at=(0.22,), towers=8.4), Prop(land.rock, 4, 2.0, 3.0)), 10),
        Band(4, (Prop(things.fence, 2.3, 1, 1), Prop(land.rock, 4, 1.2, 1.8)), 1.6),
        NEAR_GRASS,
    ),
    air="gulls",
)
