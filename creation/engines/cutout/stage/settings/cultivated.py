"""Land that people tend: gardens, vineyards, terraces, fields of flowers, parks of the seasons, turbines."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    buildings,
    fair,
    groves,
    land,
    modern,
    oldtown,
    pastimes,
    plants,
    sights,
    things,
)
from creation.engines.cutout.stage.settings.common import LEAVES_ABOVE, NEAR_GRASS, PATCHES, TURF, near, turf
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

GARDEN = Setting(
    "garden",
    turf(Scatter(groves.tulips, 2.6, 1.2, (1.5, 3), 3, sways=True), kind="path", second="#dccfb5", accent="#c2b294"),
    (
        Band(14, (Prop(plants.tree, 3.4, 1.1, 1.5),), 8, haze=0.4),
        Band(6, (Prop(buildings.cottage, 15, 1.0, 1.0, at=(0.3,)), Prop(plants.flower_bush, 2.4, 1.6, 2.2)), 5),
        Band(
            2.6,
            (
                Prop(groves.tulips, 1.1, 1.0, 1.2),
                Prop(sights.fountain, 12, 1, 1, at=(-0.34,)),
                Prop(plants.flower_bush, 4, 0.9, 1.2),
            ),
            3,
        ),
        near(plants.flower_bush, 3.2, 0.5, 0.8),
    ),
    air="pollen",
)

GREENHOUSE = Setting(
    "greenhouse",
    Ground(("#cfc0a0", "#c2b28f", "#b5a480", "#a39270", "#80714f"), kind="tiles", accent="#8f8060"),
    (
        Band(2.8, (Prop(sights.glass_wall, 0, 1, 1, x=(0.0,)),), 12, haze=0.0, period=6.0),
        Band(2.3, (Prop(plants.palm, 6.0, 0.7, 0.8), Prop(plants.big_leaves, 1.8, 1.0, 1.4)), 7, haze=0.0),
        Band(1.8, (Prop(sights.flower_table, 3.6, 1, 1),), 2.2, haze=0.0),
        near(plants.big_leaves, 3.4, 0.45, 0.8),
    ),
    sky="room",
    indoors=True,
    air="pollen",
)

VINEYARD = Setting(
    "vineyard",
    Ground(
        ("#c9b878", "#b5a462", "#a39254", "#8f7f48", "#6f6238"), kind="furrows", second="#8fae58", scatter=(PATCHES,)
    ),
    (
        Band(30, (Prop(land.green_hill, 10, 1.5, 2.2),), 9),
        Band(
            15, (Prop(oldtown.half_timbered, 26, 1.0, 1.0, at=(0.24,)), Prop(plants.poplar, 5, 1.1, 1.5)), 8, haze=0.35
        ),
        Band(6, (Prop(groves.vine_row, 2.1, 1.3, 1.4),), 2.4),
        Band(2.6, (Prop(groves.vine_row, 2.05, 1, 1),), 1.8),
        near(sights.fruit_basket, 4.4, 0.8, 0.7),
    ),
    air="pollen",
)

RICE_TERRACES = Setting(
    "rice_terraces",
    Ground(("#a8cf8a", "#86b86a", "#74a858", "#629648", "#4a7a38"), kind="furrows", second="#a8d4d8", scatter=TURF),
    (
        Band(36, (Prop(land.green_hill, 9, 2.0, 3.0),), 16),
        Band(15, (Prop(groves.terraces, 22, 1.0, 1.2, at=(-0.12, 0.9)),), 12, haze=0.25),
        Band(5.5, (Prop(groves.rice_hat, 12, 1, 1, at=(0.28,)), Prop(groves.bamboo, 9, 0.4, 0.5)), 6),
        Band(2.6, (Prop(plants.reeds, 0.9, 0.45, 0.6),), 1.2),
        near(plants.reeds, 1.6, 0.35, 0.6),
    ),
    tint=("#d8f0c8", 0.3),
)

FLOWER_FIELD = Setting(
    "flower_field",
    Ground(
        ("#b5b8d9", "#9a8fc9", "#8f7fc0", "#7fa85a", "#5a8a42"),
        kind="furrows",
        second="#8a5fc0",
        scatter=(Scatter(groves.tulips, 0.8, 1.2, (1.15, 4), 7, sways=True),),
    ),
    (
        Band(30, (Prop(land.green_hill, 11, 1.2, 1.7),), 7),
        Band(14, (Prop(buildings.windmill, 16, 1.5, 1.7, at=(0.26,)), Prop(plants.poplar, 7)), 12, haze=0.3),
        Band(4, (Prop(groves.tulips, 0.6, 1.3, 1.6),), 1.2),
        near(groves.tulips, 0.9, 0.9, 0.6),
    ),
    air="pollen",
)

PARK = Setting(
    "park",
    turf(kind="path"),
    (
        Band(30, (Prop(buildings.skyscraper, 7, 0.6, 0.9),), 24, haze=0.72),
        Band(9, (Prop(plants.tree, 3.4, 1.0, 1.4),), 7.5),
        Band(4, (Prop(plants.tree, 6, 0.9, 1.2), Prop(things.street_lamp, 9, 1, 1)), 6),
        Band(2.0, (Prop(things.bench, 5, 1, 1), Prop(plants.flower_bush, 6)), 1.6),
        LEAVES_ABOVE,
    ),
    air="pollen",
)

AUTUMN_PARK = Setting(
    "autumn_park",
    Ground(
        ("#d9b878", "#c9a05a", "#b88a45", "#a07038", "#7a5228"),
        kind="path",
        second="#b5a08a",
        accent="#d9c9b0",
        scatter=(PATCHES, Scatter(sights.fallen_leaves, 0.8, 1.1, (0.6, 4), 9)),
    ),
    (
        Band(16, (Prop(plants.autumn_tree, 2.6, 1.6, 2.2),), 9, haze=0.5),
        Band(6.5, (Prop(plants.autumn_tree, 3.2, 1.3, 1.7),), 8, haze=0.2),
        Band(
            2.8,
            (Prop(plants.autumn_tree, 5.5, 1.0, 1.2), Prop(things.bench, 6, 1, 1), Prop(things.street_lamp, 10, 1, 1)),
            6,
        ),
        near(sights.fallen_leaves, 1.2, 1.2, 0.4),
    ),
    tint=("#ffd8a0", 0.35),
    air="leaves",
)

CHERRY_PARK = Setting(
    "cherry_park",
    Ground(
        ("#d9d8a8", "#b8cc88", "#a0bf74", "#8aae62", "#6f9450"),
        kind="path",
        second="#f0dcd8",
        accent="#fff0f2",
        scatter=(*TURF, Scatter(sights.petals, 0.8, 1.0, (0.6, 4), 9)),
    ),
    (
        Band(24, (Prop(groves.cherry, 3.0, 1.6, 2.2), Prop(land.mountain, 60, 1.1, 1.1, at=(-0.2,))), 14, haze=0.5),
        Band(7, (Prop(groves.cherry, 3.6, 1.1, 1.4),), 7, haze=0.2),
        Band(2.8, (Prop(groves.cherry, 6, 0.95, 1.1), Prop(things.bench, 8, 1, 1)), 5.5),
        Band(0.7, (Prop(sights.blossom_above, 1.1, 1.0, 1.4),), 1.3, blur=0.012, hangs=True, sways=0.015),
    ),
    tint=("#ffdce8", 0.4),
    air="petals",
)

PICNIC = Setting(
    "picnic",
    turf(Scatter(plants.flower, 1.6, 0.9, (0.62, 3), 6, sways=True)),
    (
        Band(30, (Prop(land.green_hill, 10, 1.2, 1.8),), 7),
        Band(10, (Prop(plants.tree, 5, 1.2, 1.6),), 8, haze=0.3),
        Band(3.2, (Prop(plants.tree, 9, 1.2, 1.3, at=(-0.4, 0.72)), Prop(fair.bunting, 6.5, 1, 1)), 6.5),
        Band(1.25, (Prop(pastimes.picnic, 6, 1, 1, at=(0.22, -0.5)),), 1.4),
        near(plants.flower_bush, 4.0, 0.45, 0.7),
    ),
    air="pollen",
)

WIND_FARM = Setting(
    "wind_farm",
    turf(kind="furrows", second="#9cc468"),
    (
        Band(30, (Prop(land.green_hill, 10, 1.2, 1.7),), 7),
        Band(22, (Prop(modern.turbine, 6, 0.9, 1.2),), 17, haze=0.35),
        Band(9, (Prop(modern.turbine, 9, 0.95, 1.05, at=(0.26, -0.4)),), 14, haze=0.06),
        Band(3, (Prop(plants.wheat, 0.45, 0.9, 1.1),), 1.5),
        NEAR_GRASS,
    ),
    air="pollen",
)
