"""Towns one knows by name or by their age: New York, Paris, London, Venice, Chinatown, the Middle Ages, the West."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    buildings,
    land,
    landmarks,
    modern,
    oldtown,
    plants,
    sights,
    things,
)
from creation.engines.cutout.stage.settings.common import near, paved, road
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

NEW_YORK = Setting(
    "new_york",
    road("#a8a29a"),
    (
        Band(
            34,
            (Prop(sights.stepped_tower, 34, at=(0.2,), towers=26), Prop(buildings.skyscraper, 3.0, 1.2, 1.6)),
            34,
            haze=0.6,
        ),
        Band(13, (Prop(buildings.skyscraper, 4.2, 0.9, 1.2),), 26, haze=0.32),
        Band(4.6, (Prop(modern.alley_wall, 6.0, 0.9, 1, at=(-0.6, 0.95)),), 11, haze=0.1),
        Band(
            2.2,
            (Prop(modern.yellow_cab, 5.5, 1, 1, at=(0.34, -0.6)), Prop(modern.traffic_light, 6, 1, 1, at=(-0.4,))),
            3.6,
        ),
    ),
    lamps=0.35,
)

PARIS = Setting(
    "paris",
    paved(("#d9cbb5", "#cdbfa8", "#bfb09a", "#ae9f89", "#8c7e6b"), accent="#a39480"),
    (
        Band(
            22,
            (Prop(landmarks.lattice_tower, 30, at=(0.24,), towers=20.6), Prop(buildings.village_far, 9, 1.2, 1.5)),
            22,
            haze=0.24,
        ),
        Band(9, (Prop(plants.tree, 3.0, 0.8, 1.0),), 5, haze=0.3),
        Band(4.4, (Prop(oldtown.haussmann, 9, 0.9, 1.0, at=(-0.46, 1.1)),), 9, haze=0.06),
        Band(
            2.2,
            (
                Prop(oldtown.advertising_column, 9, 0.9, 0.9, at=(0.42,)),
                Prop(things.street_lamp, 8, 0.9, 0.9),
                Prop(sights.cafe_table, 5, 1, 1, at=(-0.36,)),
            ),
            4.5,
        ),
        near(plants.flower_bush, 4.4, 0.5, 0.7),
    ),
)

LONDON = Setting(
    "london",
    road("#b5aea6"),
    (
        Band(
            20,
            (Prop(landmarks.clock_tower, 36, at=(0.16,), towers=17.6), Prop(buildings.village_far, 10, 1.2, 1.5)),
            19,
            haze=0.26,
        ),
        Band(9, (Prop(plants.tree, 4, 0.8, 1.1),), 5, haze=0.3),
        Band(2.6, (Prop(landmarks.red_bus, 13, 1, 1, at=(-0.5, 0.95)),), 3.6),
        Band(
            2.1,
            (Prop(landmarks.phone_box, 7, 1, 1, at=(0.4,)), Prop(things.street_lamp, 8, 0.9, 0.9, at=(-0.1, 0.9))),
            4.5,
        ),
    ),
    tint=("#c8d0d8", 0.3),
)

VENICE = Setting(
    "venice",
    Ground(("#6fb5b0", "#c9b8a0", "#d9c8ae", "#c9b79c", "#a3927a"), kind="quay", second="#2f8f8a", accent="#a39480"),
    (
        Band(11, (Prop(oldtown.canal_house, 4.4, 1.0, 1.2), Prop(buildings.bridge, 34, 0.8, 0.8)), 12, haze=0.3),
        Band(4.6, (Prop(oldtown.canal_house, 4.6, 0.9, 1.0, at=(-0.52, 0.56)),), 9, haze=0.06),
        Band(2.6, (Prop(oldtown.gondola, 9, 0.9, 0.9, at=(0.24, -0.6)),), 2.4),
        Band(1.9, (Prop(oldtown.mooring_poles, 4.6, 1, 1, at=(-0.36, 0.44)),), 3),
    ),
)

CHINATOWN = Setting(
    "chinese_street",
    paved(("#b5a898", "#a89a8a", "#9a8c7c", "#897b6c", "#6a5e52"), accent="#7a6c5e"),
    (
        Band(
            24,
            (Prop(landmarks.pagoda, 22, at=(0.14,), towers=14.5), Prop(land.green_hill, 10, 1.6, 2.2)),
            19,
            haze=0.45,
        ),
        Band(9, (Prop(oldtown.shop_house, 6.0, 1.1, 1.3),), 9, haze=0.25),
        Band(
            3.6,
            (Prop(oldtown.shop_house, 6.2, 0.95, 1.0, at=(-0.55, 0.62)), Prop(oldtown.lantern_string, 6.4, 1, 1)),
            8,
            haze=0.04,
        ),
        Band(
            2.1,
            (
                Prop(oldtown.market_stall("#c9303f"), 9, 0.85, 0.85, at=(0.44,)),
                Prop(landmarks.stone_lantern, 7, 1, 1, at=(-0.4,)),
            ),
            3,
        ),
    ),
    lamps=0.35,
)

MEDIEVAL = Setting(
    "medieval_village",
    paved(("#c2ad90", "#b39d80", "#a48e71", "#927c60", "#705d46"), accent="#8a7458"),
    (
        Band(24, (Prop(buildings.castle, 30, 1.0, 1.0, at=(-0.2,)), Prop(land.green_hill, 11, 1.4, 1.8)), 15, haze=0.4),
        Band(8, (Prop(oldtown.half_timbered, 4.2, 1.1, 1.3),), 9, haze=0.22),
        Band(3.6, (Prop(oldtown.half_timbered, 5.0, 0.95, 1.05, at=(0.42, -0.56)),), 7, haze=0.04),
        Band(
            2.1,
            (
                Prop(oldtown.well, 9, 1, 1, at=(-0.32,)),
                Prop(oldtown.market_stall(), 9, 0.9, 0.9, at=(0.5,)),
                Prop(things.hay, 11, 0.8, 0.8),
            ),
            3,
        ),
    ),
)

WESTERN = Setting(
    "western_town",
    Ground(
        ("#ecc890", "#e0b878", "#d4a866", "#c49654", "#a0783e"),
        kind="path",
        second="#d9b07a",
        accent="#c89a60",
        scatter=(Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7), Scatter(land.pebble, 2.6, 0.8, (0.6, 2.4), 4)),
    ),
    (
        Band(34, (Prop(land.red_rock, 12, 1.4, 2.2),), 12),
        Band(8, (Prop(oldtown.saloon, 6, 1.0, 1.2),), 8, haze=0.2),
        Band(3.8, (Prop(oldtown.saloon, 6.4, 0.95, 1.0, at=(-0.5, 0.58)),), 7, haze=0.04),
        Band(
            2.2,
            (Prop(oldtown.wagon_wheel, 5, 1, 1), Prop(plants.cactus, 9, 0.7, 0.8), Prop(things.hay, 8, 0.7, 0.7)),
            2.6,
        ),
        near(plants.dry_grass, 1.4, 1.2, 0.6),
    ),
    tint=("#ffdca8", 0.3),
    air="dust",
)
