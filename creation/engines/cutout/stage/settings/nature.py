"""Woods, meadows, mountains, deserts."""

from __future__ import annotations

from creation.engines.cutout.stage.props import buildings, land, plants, things
from creation.engines.cutout.stage.settings.common import LEAVES_ABOVE, NEAR_GRASS, TURF
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

MEADOW = Setting(
    "meadow",
    Ground(
        ("#b8cf82", "#96bf66", "#7fb254", "#68a047", "#4f8a3d"),
        scatter=(*TURF, Scatter(plants.flower, 1.7, 0.9, (0.62, 3), 6, sways=True)),
    ),
    (
        Band(34, (Prop(land.mountain, 22, 0.6, 1.0),), 14),
        Band(13, (Prop(land.green_hill, 8),), 5),
        Band(5, (Prop(plants.poplar, 6), Prop(plants.tree, 8)), 6),
        Band(2.3, (Prop(plants.bush, 4), Prop(plants.flower_bush, 5)), 1.6),
        NEAR_GRASS,
    ),
    air="pollen",
)

FOREST = Setting(
    "forest",
    Ground(
        ("#7d9a5f", "#5f8148", "#4d6f3c", "#415f34", "#32502d"),
        scatter=(
            Scatter(land.patch, 1.2, 1.4, (0.6, 4), 6),
            Scatter(plants.fern, 2.4, 1.2, (0.66, 3), 5, sways=True),
            Scatter(plants.grass, 1.5, 0.7, (0.62, 3), 5, sways=True),
            Scatter(things.mushroom, 3.4, 0.7, (0.7, 2), 4),
        ),
    ),
    (
        Band(16, (Prop(plants.pine, 1.2, 1.6, 2.4),), 13, haze=0.6),
        Band(8, (Prop(plants.pine, 2.0, 1.4, 1.9),), 10, haze=0.4),
        Band(4, (Prop(plants.pine, 3.2, 1.2, 1.6), Prop(plants.tree, 4.0, 1.3, 1.7)), 9, haze=0.2),
        Band(2.1, (Prop(plants.jungle_tree, 5.5, 0.9, 1.1), Prop(things.log, 7), Prop(plants.bush, 4)), 9),
        NEAR_GRASS,
        LEAVES_ABOVE,
    ),
    tint=("#9fc58a", 0.35),
    air="fireflies",
)

JUNGLE = Setting(
    "jungle",
    Ground(
        ("#5f9a5a", "#45803f", "#376b36", "#2d592f", "#214727"),
        scatter=(
            Scatter(land.patch, 1.2, 1.4, (0.6, 4), 6),
            Scatter(plants.fern, 2.0, 1.3, (0.62, 3.2), 5, sways=True),
            Scatter(plants.big_leaves, 3.4, 2.2, (1.7, 3), 3),
        ),
    ),
    (
        Band(14, (Prop(plants.jungle_tree, 1.8, 1.5, 2.3),), 20, haze=0.62),
        Band(7, (Prop(plants.palm, 2.6, 1.1, 1.5), Prop(plants.jungle_tree, 2.8, 1.1, 1.6)), 14, haze=0.4),
        Band(3.4, (Prop(plants.jungle_tree, 3.8, 1.0, 1.3), Prop(plants.big_leaves, 1.8, 1.1, 1.6)), 9, haze=0.18),
        Band(1.9, (Prop(plants.big_leaves, 2.6, 0.9, 1.2),), 2.2),
        Band(0.62, (Prop(plants.big_leaves, 2.2, 0.45, 0.65, at=(-0.5, 0.48)),), 0.9, blur=0.012, sways=0.02),
        LEAVES_ABOVE,
    ),
    tint=("#8fd0a0", 0.4),
    air="pollen",
)

DESERT = Setting(
    "desert",
    Ground(
        ("#f2d6a0", "#ecc786", "#e5b870", "#dba75e", "#c98f4a"),
        scatter=(
            Scatter(land.patch, 1.2, 2.2, (0.6, 5), 8),
            Scatter(land.ripple, 2.0, 2.6, (0.62, 3.4), 9),
            Scatter(land.steps, 11.0, 3.4, (1.5, 1.9), 1),
            Scatter(plants.dry_grass, 3.4, 0.9, (0.64, 3.2), 5, sways=True),
            Scatter(land.pebble, 2.6, 0.8, (0.6, 2.4), 4),
        ),
    ),
    (
        Band(34, (Prop(land.red_rock, 13, 1.2, 2.0),), 11),
        Band(14, (Prop(land.dune, 9),), 4),
        Band(6, (Prop(land.dune, 12, 0.7, 1.0), Prop(plants.cactus, 7)), 3.6),
        Band(2.4, (Prop(plants.cactus, 5), Prop(land.rock, 6)), 3.4),
        Band(
            0.64, (Prop(plants.dry_grass, 0.9, 1.2, 1.8), Prop(land.rock, 3.4, 0.5, 0.7)), 1.0, blur=0.008, sways=0.02
        ),
    ),
    tint=("#ffdfb0", 0.28),
    air="dust",
)

MOUNTAIN = Setting(
    "mountain",
    Ground(
        ("#a8bf8f", "#8fae74", "#7d9c66", "#6d8a5b", "#56724b"),
        scatter=(
            *TURF,
            Scatter(land.pebble, 2.6, 0.8, (0.6, 2.4), 4),
            Scatter(plants.flower, 2.2, 0.9, (0.64, 2.4), 5, sways=True),
        ),
    ),
    (
        Band(34, (Prop(land.mountain, 24, 3.0, 4.2, at=(-0.3, 0.16)),), 58, haze=0.5),
        Band(15, (Prop(land.mountain, 15, 1.0, 1.5, at=(0.42, -0.1)),), 20, haze=0.3),
        Band(8, (Prop(land.forest_hill, 9, 0.7, 1.0),), 5),
        Band(3.2, (Prop(plants.pine, 5.5), Prop(land.rock, 5, 1.2, 2)), 6.5),
        Band(0.64, (Prop(land.rock, 2.6, 0.5, 0.8), Prop(plants.grass, 0.6, 0.9, 1.3)), 0.6, blur=0.008, sways=0.015),
    ),
)

FARM = Setting(
    "farm",
    Ground(("#c5cf82", "#a6bf66", "#8bb055", "#74a048", "#5c8a3d"), scatter=TURF),
    (
        Band(26, (Prop(land.green_hill, 9, 1.2, 1.6),), 7),
        Band(
            8,
            (
                Prop(buildings.barn, 15, 1.1, 1.2, at=(0.25,)),
                Prop(buildings.silo, 17),
                Prop(plants.poplar, 7),
                Prop(buildings.windmill, 24),
            ),
            7,
        ),
        Band(4, (Prop(plants.wheat, 0.42, 1.0, 1.3), Prop(plants.tree, 13)), 5.5),
        Band(2.3, (Prop(things.fence, 2.0, 1, 1), Prop(things.hay, 6)), 1.5),
        Band(0.62, (Prop(plants.wheat, 0.9, 0.45, 0.65),), 0.65, blur=0.008, sways=0.02),
    ),
    air="pollen",
)

VOLCANO = Setting(
    "volcano",
    Ground(
        ("#6a4a4a", "#54393f", "#463138", "#3a2930", "#2b1f28"),
        scatter=(
            Scatter(land.patch, 1.2, 2.0, (0.6, 4), 7),
            Scatter(land.lava_crack, 2.4, 1.6, (0.66, 4), 8),
            Scatter(things.rubble, 2.6, 1.2, (0.7, 3), 5),
        ),
    ),
    (
        Band(24, (Prop(land.volcano, 30, 0.95, 1.05, at=(0.16,)),), 20, haze=0.25),
        Band(11, (Prop(land.bare_mountain, 9, 0.35, 0.5),), 6),
        Band(4, (Prop(things.rubble, 2.6, 1.6, 2.6),), 2),
        Band(2.1, (Prop(things.rubble, 3.4, 1, 1.6),), 1.4),
        Band(0.64, (Prop(things.rubble, 1.7, 0.8, 1.2),), 0.5, blur=0.01),
    ),
    tint=("#b5432f", 0.5),
    air="embers",
)
