"""Castles, temples, the Wall, graves, sweets, clouds: places of history and of tales."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    buildings,
    fancies,
    flags,
    groves,
    land,
    landmarks,
    plants,
    sights,
    stones,
    strongholds,
    things,
)
from creation.engines.cutout.stage.settings.common import PATCHES, SAND, TURF, near, paved
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

CASTLE = Setting(
    "castle",
    paved(("#b0a89a", "#a39a8c", "#958c7f", "#877e72", "#6d655b"), second="#9a9184", accent="#7d756a"),
    (
        Band(34, (Prop(land.mountain, 12, 0.8, 1.3),), 17),
        Band(13, (Prop(buildings.castle, 22, at=(0.16,), towers=14),), 17, haze=0.22),
        Band(4.6, (Prop(buildings.castle_wall, 8.0, 1, 1),), 4.4, haze=0.06),
        Band(
            2.0,
            (Prop(flags.banner, 6, 1.2, 1.3), Prop(strongholds.barrel, 7, 1, 1.1), Prop(strongholds.crates, 9, 0.9, 1)),
            3,
        ),
        near(plants.fern, 2.2, 0.9, 0.8),
    ),
)

PYRAMIDS = Setting(
    "pyramids",
    Ground(
        SAND,
        scatter=(
            Scatter(land.patch, 1.2, 2.2, (0.6, 5), 8),
            Scatter(land.ripple, 1.9, 2.6, (0.5, 4), 10),
            Scatter(land.steps, 10.0, 3.4, (0.8, 1.9), 2),
            Scatter(land.pebble, 2.6, 0.8, (0.5, 2.4), 5),
            Scatter(plants.dry_grass, 4.4, 0.9, (0.55, 3), 5, sways=True),
        ),
    ),
    (
        Band(22, (Prop(buildings.pyramid, 15, 1.8, 2.1, at=(-0.32, 0.26, 0.9)),), 18, haze=0.3),
        Band(9, (Prop(landmarks.sphinx, 18, 1.15, 1.15, at=(0.34,)), Prop(land.dune, 10, 0.7, 0.9)), 6, haze=0.1),
        Band(5, (Prop(plants.palm, 9, 0.9, 1.0, at=(-0.46, 0.72)), Prop(land.dune, 12, 0.6, 0.8)), 7),
        Band(2.3, (Prop(land.rock, 4), Prop(things.rubble, 6)), 1.0),
        near(land.rock, 3.0, 0.6, 0.6),
    ),
    tint=("#ffdfb0", 0.3),
    air="dust",
)

GREAT_WALL = Setting(
    "great_wall",
    paved(("#cdb594", "#c2a987", "#b59b79", "#a48a69", "#80694e"), accent="#8f7757", is_wet=False),
    (
        Band(44, (Prop(land.mountain, 14, 0.9, 1.4),), 20),
        Band(20, (Prop(landmarks.great_wall, 40, 1.5, 1.5, at=(-0.02,)),), 12, haze=0.2),
        Band(3.2, (Prop(landmarks.parapet, 0, 1, 1, x=(0.0,)),), 1.6, haze=0.0, period=4.1),
        Band(2.1, (Prop(sights.signal_fire, 10, 1, 1, at=(0.4,)),), 2.4),
    ),
)

SHRINE = Setting(
    "shrine",
    Ground(
        ("#b8bca8", "#aab09a", "#9ca28b", "#898f78", "#686d59"),
        kind="path",
        second="#d0cdc2",
        accent="#b0ada2",
        scatter=(PATCHES, Scatter(plants.fern, 3, 1.0, (0.66, 3), 4, sways=True)),
    ),
    (
        Band(26, (Prop(land.mountain, 50, 1.3, 1.3, at=(-0.2,)), Prop(plants.pine, 2.4, 1.6, 2.2)), 17, haze=0.55),
        Band(11, (Prop(landmarks.pagoda, 16, 0.8, 0.8, at=(-0.34,)), Prop(groves.cherry, 5, 1.1, 1.4)), 13, haze=0.22),
        Band(4.4, (Prop(landmarks.torii, 16, 1.1, 1.1, at=(0.18,)),), 7),
        Band(
            2.3,
            (
                Prop(landmarks.stone_lantern, 4.4, 1, 1.1, at=(-0.38, 0.42)),
                Prop(groves.cherry, 14, 0.9, 0.9, at=(-0.64,)),
            ),
            5,
        ),
        near(plants.fern, 2.4, 0.8, 0.7),
    ),
    tint=("#f0e0e0", 0.2),
    air="petals",
)

TEMPLE_RUIN = Setting(
    "temple",
    paved(("#c2b896", "#b5aa86", "#a79b78", "#948866", "#706648"), accent="#8a7f5c"),
    (
        Band(18, (Prop(plants.jungle_tree, 2.6, 1.4, 1.9),), 15, haze=0.5),
        Band(9, (Prop(sights.step_pyramid, 20, 1.3, 1.3, at=(0.14,)),), 12, haze=0.16),
        Band(3.4, (Prop(sights.broken_column, 3.6, 1.3, 1.9), Prop(plants.big_leaves, 2.4, 0.9, 1.2)), 4),
        near(plants.big_leaves, 3.4, 0.5, 0.8),
    ),
    tint=("#c8d8a0", 0.3),
    air="pollen",
)

GRAVEYARD = Setting(
    "graveyard",
    Ground(
        ("#8a947a", "#727f64", "#626f57", "#525e49", "#3b4536"),
        kind="path",
        second="#8f8a80",
        accent="#a8a294",
        scatter=(*TURF, Scatter(fancies.gravestone, 2.6, 1.4, (1.7, 5), 4)),
    ),
    (
        Band(20, (Prop(sights.chapel, 24, 1.1, 1.1, at=(0.24,)), Prop(plants.pine, 5, 1.2, 1.8)), 12, haze=0.55),
        Band(6, (Prop(fancies.bare_tree, 8, 1.2, 1.4), Prop(fancies.iron_fence, 2.05, 1.1, 1.1)), 7, haze=0.2),
        Band(2.3, (Prop(fancies.gravestone, 1.9, 0.9, 1.2), Prop(fancies.bare_tree, 9, 0.9, 1.0, at=(-0.44,))), 6),
        near(fancies.gravestone, 3.6, 0.6, 0.8),
    ),
    tint=("#8a96a8", 0.5),
    air="fireflies",
)

SPOOKY_HILL = Setting(
    "haunted_manor",
    Ground(
        ("#7a6a80", "#655a6c", "#574e5e", "#494250", "#332e3a"),
        kind="path",
        second="#857888",
        accent="#9c8fa0",
        scatter=(PATCHES, Scatter(fancies.pumpkin, 4.2, 1.0, (0.8, 3), 4)),
    ),
    (
        Band(16, (Prop(fancies.mansion, 30, at=(0.18,), towers=13.5),), 17, haze=0.16),
        Band(5, (Prop(fancies.bare_tree, 6, 1.1, 1.5),), 7, haze=0.1),
        Band(2.4, (Prop(fancies.iron_fence, 2.05, 1, 1), Prop(fancies.pumpkin, 4, 1.0, 1.3)), 2),
        near(fancies.pumpkin, 3.8, 0.8, 0.7),
    ),
    tint=("#6a4a9a", 0.6),
    air="fireflies",
)

CANDY_LAND = Setting(
    "candy_land",
    Ground(
        ("#f2b5d8", "#ee9fca", "#e88dbd", "#dc7aac", "#b85c8c"),
        kind="path",
        second="#f5dca8",
        accent="#ffffff",
        scatter=(Scatter(fancies.gum_drop, 3.2, 1.2, (1.7, 5), 4),),
    ),
    (
        Band(30, (Prop(fancies.sweet_hill, 9, 1.2, 1.8),), 9, haze=0.35),
        Band(9, (Prop(fancies.cupcake, 7, 1.2, 1.5), Prop(fancies.lollipop, 5, 1.1, 1.4)), 8, haze=0.15),
        Band(3.4, (Prop(fancies.lollipop, 4.2, 0.8, 1.0), Prop(fancies.candy_cane, 3.4, 0.9, 1.1)), 6),
        Band(2.1, (Prop(fancies.sweet_clouds, 5, 0.9, 1.0, at=(0.42, -0.6)), Prop(fancies.gum_drop, 3, 0.8, 1.1)), 2.4),
        near(fancies.gum_drop, 3.0, 0.7, 0.7),
    ),
    tint=("#ffb8e0", 0.45),
    air="glitter",
)

CLOUD_KINGDOM = Setting(
    "clouds",
    Ground(
        ("#b9caee", "#c6d4f3", "#d3ddf7", "#bccbee", "#94a8d6"),
        scatter=(Scatter(stones.cloud_bank, 3.4, 5.0, (0.9, 5), 6),),
    ),
    (
        Band(
            36, (Prop(fancies.rainbow, 50, 1.0, 1.0, at=(-0.16,)), Prop(stones.cloud_bank, 7, 2.0, 3.2)), 15, haze=0.1
        ),
        Band(
            16,
            (Prop(fancies.cloud_castle, 26, at=(0.2,), towers=13), Prop(stones.cloud_bank, 5, 1.4, 2.2)),
            13,
            haze=0.12,
        ),
        Band(5, (Prop(stones.cloud_bank, 4, 1.0, 1.4),), 3.4, haze=0.0),
        Band(2.2, (Prop(stones.cloud_bank, 4.6, 0.6, 0.8),), 2),
    ),
    tint=("#d8dcff", 0.3),
    air="glitter",
)
