"""Streets of the world: city, neon city, alley, roof, New York, Paris, London, Venice, old China, the West."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    buildings,
    land,
    modern,
    oldtown,
    plants,
    ports,
    sights,
    things,
    underfoot,
    workshop,
)
from creation.engines.cutout.stage.settings.common import ASPHALT, PAVING, near, paved, road
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

CITY = Setting(
    "city",
    road(),
    (
        Band(26, (Prop(buildings.skyscraper, 3.4, 1.0, 1.5),), 33, haze=0.66),
        Band(12, (Prop(buildings.skyscraper, 4.0, 0.8, 1.1),), 24, haze=0.38),
        Band(5, (Prop(buildings.town_house, 5.0, 1.0, 1.2),), 10, haze=0.12),
        Band(
            2.3,
            (
                Prop(things.street_lamp, 6, 1, 1),
                Prop(workshop.parked_car, 6.5, 1, 1),
                Prop(things.hydrant, 9, 1, 1),
                Prop(plants.tree, 11, 0.8, 0.9),
            ),
            5,
        ),
    ),
    lamps=0.15,
)

STREET = Setting(
    "street",
    paved(),
    (
        Band(14, (Prop(buildings.town_house, 5, 1.2, 1.6),), 13, haze=0.45),
        Band(3.4, (Prop(buildings.town_house, 4.6, 0.95, 1.1),), 9, haze=0.06),
        Band(
            2.1,
            (Prop(things.street_lamp, 7, 1, 1), Prop(plants.flower_bush, 6, 0.7, 0.8), Prop(things.bench, 9, 1, 1)),
            4.5,
        ),
        near(plants.flower_bush, 4, 0.55, 0.7),
    ),
    air="pollen",
    lamps=0.15,
)

CYBERPUNK = Setting(
    "cyberpunk",
    Ground(
        ("#5a4a86", "#433a70", "#352f5e", "#2a264e", "#1a1838"),
        kind="road",
        second="#3a3562",
        accent="#2ad8ff",
        is_wet=True,
    ),
    (
        Band(26, (Prop(modern.neon_tower, 3.2, 1.1, 1.6),), 34, haze=0.55),
        Band(12, (Prop(modern.neon_tower, 3.8, 0.8, 1.0), Prop(modern.fly_way, 10, 1, 1.2)), 22, haze=0.25),
        Band(4.2, (Prop(modern.neon_shop, 4.4, 0.95, 1.1),), 9, haze=0.05),
        Band(2.2, (Prop(modern.hologram, 7, 1, 1.1, at=(0.36, -0.55)),), 4),
    ),
    tint=("#8a3ad0", 0.75),
    air="stardust",
    lamps=0.7,
)

ALLEY = Setting(
    "alley",
    Ground(("#8f8a86", "#7f7a76", "#716c69", "#625d5b", "#4a4645"), kind="tiles", accent="#5a5552", is_wet=True),
    (
        Band(6, (Prop(modern.alley_wall, 0, 1, 1, x=(0.0,)),), 12, haze=0.2, period=6.0),
        Band(2.6, (Prop(modern.alley_wall, 6.0, 1, 1, at=(-0.9, 0.9)), Prop(modern.washing, 7, 1, 1)), 10, haze=0.0),
        Band(
            2.0, (Prop(modern.bins, 5, 1, 1.05, at=(0.3, -0.62)), Prop(things.street_lamp, 11, 0.9, 0.9, at=(-0.2,))), 4
        ),
    ),
    air="dust",
    lamps=0.45,
)

ROOFTOP = Setting(
    "rooftop",
    Ground(("#a8a29c", "#9c958f", "#8f8882", "#807973", "#625c57"), kind="tiles", accent="#7a736d"),
    (
        Band(34, (Prop(buildings.skyscraper, 3.0, 1.0, 1.5),), 30, haze=0.7),
        Band(16, (Prop(buildings.skyscraper, 4.4, 0.55, 0.8),), 17, haze=0.42),
        Band(2.9, (Prop(modern.roof_edge, 0, 1, 1, x=(0.0,)),), 3, period=4.1),
        Band(2.2, (Prop(modern.roof_things, 8, 0.9, 1.0, at=(0.3, -0.7)),), 4.4),
    ),
    lamps=0.15,
)

MARKET = Setting(
    "market",
    paved(PAVING),
    (
        Band(10, (Prop(buildings.town_house, 5, 1.1, 1.4),), 12, haze=0.35),
        Band(4.2, (Prop(oldtown.market_stall(), 3.6, 1.1, 1.2),), 4, haze=0.1),
        Band(2.2, (Prop(oldtown.market_stall(), 5.5, 1, 1, at=(0.38, -0.5)), Prop(things.street_lamp, 12, 1, 1)), 4.4),
        near(sights.fruit_basket, 3.6, 0.9, 0.7),
    ),
    lamps=0.3,
)

CONSTRUCTION = Setting(
    "construction_site",
    Ground(
        ("#c9b08a", "#bda37c", "#b0966f", "#9f8560", "#7c6648"),
        scatter=(Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7), Scatter(land.pebble, 2.6, 0.8, (0.6, 3), 4)),
    ),
    (
        Band(
            24,
            (Prop(ports.crane, 20, 1.1, 1.2, at=(-0.1, 0.8)), Prop(buildings.skyscraper, 6, 0.7, 1.0)),
            24,
            haze=0.36,
        ),
        Band(9, (Prop(modern.shell_building, 11, 1, 1, at=(0.24, -0.6)),), 12, haze=0.12),
        Band(2.8, (Prop(modern.digger, 11, 1, 1, at=(-0.34,)), Prop(things.rubble, 4, 1.2, 2.0)), 4.6),
        Band(2.0, (Prop(modern.barrier, 4.6, 1, 1, at=(0.42, -0.66)),), 1.4),
    ),
    air="dust",
)

ROAD = Setting(
    "road",
    Ground(
        ASPHALT,
        kind="road",
        second="#8fae66",
        accent="#f5f0dc",
        is_wet=True,
        scatter=(Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7), Scatter(underfoot.crack, 4.6, 2.0, (0.5, 1.5), 4)),
    ),
    (
        Band(36, (Prop(land.mountain, 14, 0.8, 1.3),), 17),
        Band(14, (Prop(land.green_hill, 8),), 5),
        Band(5, (Prop(plants.poplar, 4), Prop(plants.tree, 7)), 6),
        Band(
            2.4,
            (Prop(things.milestone, 3.2, 1, 1), Prop(things.road_sign, 13, 1, 1), Prop(plants.bush, 4, 0.8, 1)),
            2.6,
        ),
        near(plants.grass, 0.6, 1.2, 0.6),
    ),
)
