"""Where people go out of doors: sport, fairs, zoos, pools, stations, ports, markets of Christmas."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    audience,
    buildings,
    fair,
    flags,
    land,
    pastimes,
    plants,
    ports,
    racing,
    sights,
    stands,
    stations,
    strongholds,
    things,
    underfoot,
)
from creation.engines.cutout.stage.settings.common import ASPHALT, NEAR_GRASS, SNOW_GROUND, near, paved, road, turf
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

STADIUM = Setting(
    "stadium",
    Ground(("#8fbf6a", "#7fb55f", "#72a955", "#659c4c", "#528541"), kind="mown", second="#8fc868", accent="#ffffff"),
    (
        Band(
            11,
            (Prop(buildings.floodlight, 0, 1.15, 1.15, x=(-4.0,)), Prop(audience.crowd(10.0, 9), 0, 1, 1, x=(0.0,))),
            12,
            haze=0.14,
            period=10.0,
        ),
        Band(7.4, (Prop(sights.hoarding, 0, 1, 1, x=(0.0,)),), 1.4, period=10.0),
        Band(5.2, (Prop(sights.goal, 16, 1, 1, at=(0.26,)),), 3),
        NEAR_GRASS,
    ),
    air="confetti",
    lamps=0.6,
)

FOOTBALL_PITCH = Setting(
    "football_pitch",
    Ground(("#a8cf7a", "#8fc068", "#7db45a", "#6ba44b", "#55893c"), kind="mown", second="#98cc70", accent="#ffffff"),
    (
        Band(26, (Prop(plants.tree, 4, 1.4, 2.0), Prop(buildings.village_far, 20, 1.2, 1.4)), 9, haze=0.5),
        Band(4.2, (Prop(sights.goal, 12, 1.15, 1.15, at=(0.12,)),), 3.2),
        Band(3.6, (Prop(things.bench, 8, 1, 1, at=(-0.5,)), Prop(sights.corner_flag, 12, 1, 1, at=(0.48,))), 2.2),
        NEAR_GRASS,
    ),
    air="pollen",
)

ARENA = Setting(
    "arena",
    Ground(
        ("#f0d8a8", "#e8c98f", "#dfbb7c", "#d2aa68", "#b08a4c"),
        scatter=(
            Scatter(land.patch, 1.2, 2.2, (0.6, 5), 8),
            Scatter(underfoot.wheels, 3.2, 3.0, (0.6, 3), 5),
            Scatter(underfoot.hoofs, 3.6, 2.4, (0.55, 2.4), 5),
        ),
    ),
    (
        Band(5.6, (Prop(stands.arches, 0, 1, 1, x=(0.0,)),), 12.5, haze=0.1, period=stands.WIDE),
        Band(5.4, (Prop(stands.tiers, 0, 1, 1, x=(0.0,)),), 6, haze=0.05, period=stands.WIDE),
        Band(5.35, (Prop(stands.fans(0), 0, 1, 1, x=(0.0,)),), 6, haze=0.03, period=stands.WIDE, hops=0.2),
        Band(5.3, (Prop(stands.fans(2), 0, 1, 1, x=(0.0,)),), 6, haze=0.03, period=stands.WIDE, hops=0.2),
        Band(5.2, (Prop(stands.podium, 0, 1, 1, x=(0.0,)),), 2, haze=0.03, period=stands.WIDE),
        Band(3.4, (Prop(sights.roman_banner, 5.4, 1, 1.1),), 4),
        Band(
            2.2,
            (Prop(sights.broken_column, 6.5, 1, 1, at=(0.4, -0.62)), Prop(sights.shield, 8, 1, 1, at=(-0.36,))),
            2.2,
        ),
    ),
    tint=("#ffe0a8", 0.25),
    air="dust",
)

RACE_TRACK = Setting(
    "race_track",
    Ground(ASPHALT, kind="track", second="#7fb25c", accent="#ffffff"),
    (
        Band(14, (Prop(audience.crowd(10.0, 5), 0, 1, 1, x=(0.0,)),), 9, haze=0.3, period=10.0),
        Band(6.5, (Prop(racing.gantry, 18, 1, 1, at=(0.1,)), Prop(flags.chequered, 7, 1.3, 1.6)), 7),
        Band(2.7, (Prop(racing.tyre_wall, 3.0, 1, 1), Prop(racing.race_car, 8, 1, 1, at=(0.36, -0.7))), 1.6),
    ),
)

PLAYGROUND = Setting(
    "playground",
    Ground(("#e0b890", "#d9a878", "#d09a68", "#c48c5a", "#a07044"), kind="path", second="#8fc27a", accent="#b5d99a"),
    (
        Band(16, (Prop(plants.tree, 3.2, 1.2, 1.7),), 8, haze=0.45),
        Band(4.2, (Prop(pastimes.slide, 9, 1.1, 1.1, at=(0.26, -0.7)), Prop(plants.tree, 9, 1.0, 1.1)), 5.5),
        Band(2.6, (Prop(pastimes.swing, 9, 1, 1, at=(-0.36, 0.8)), Prop(pastimes.seesaw, 11, 1, 1, at=(0.5,))), 3),
        Band(1.7, (Prop(pastimes.sandpit, 7, 1, 1, at=(0.32,)),), 0.8),
        near(fair.balloons, 4.6, 0.5, 1.4),
    ),
    air="pollen",
)

SCHOOL = Setting(
    "school",
    Ground(("#c2b8a8", "#b3a898", "#a59a8a", "#978c7d", "#7f7569"), kind="court", second="#f2c14e", accent="#ffffff"),
    (
        Band(20, (Prop(plants.tree, 3, 1.3, 1.8),), 8, haze=0.5),
        Band(4.4, (Prop(buildings.school_house, 15, 1, 1, at=(-0.05,)),), 7, haze=0.08),
        Band(2.5, (Prop(pastimes.swing, 9, 1, 1), Prop(plants.tree, 8, 0.8, 1.0), Prop(things.bench, 7, 1, 1)), 5),
        near(plants.flower_bush, 3.4, 0.5, 0.7),
    ),
)

AMUSEMENT_PARK = Setting(
    "amusement_park",
    paved(("#e6cfc0", "#dcc2b2", "#d0b4a4", "#bfa292", "#998070"), accent="#b59a8a"),
    (
        Band(
            24,
            (Prop(fair.coaster, 30, 1.2, 1.2, at=(-0.24,)), Prop(fair.ferris_wheel, 30, at=(0.24,), towers=17.5)),
            20,
            haze=0.22,
        ),
        Band(8, (Prop(fair.circus_tent, 13, 0.8, 0.9, at=(-0.4, 0.9)), Prop(plants.tree, 7, 0.9, 1.1)), 7, haze=0.12),
        Band(3.6, (Prop(fair.carousel, 11, 1, 1, at=(0.3, -0.9)), Prop(fair.bunting, 6.2, 1, 1)), 5),
        Band(2.0, (Prop(fair.popcorn_cart, 8, 1, 1, at=(-0.38,)), Prop(fair.balloons, 8, 0.8, 0.8, at=(0.46,))), 3),
    ),
    air="confetti",
    lamps=0.45,
)

ZOO = Setting(
    "zoo",
    Ground(("#e0cfa8", "#d6c398", "#cab588", "#b9a374", "#928056"), kind="path", second="#efe2c4", accent="#c2ae84"),
    (
        Band(16, (Prop(plants.palm, 4.4, 0.9, 1.2), Prop(plants.tree, 4, 1.1, 1.5)), 9, haze=0.4),
        Band(
            4.6,
            (
                Prop(pastimes.enclosure("giraffe"), 13, 1.5, 1.5, at=(0.24,)),
                Prop(pastimes.enclosure("elephant"), 13, 1.5, 1.5, at=(-0.42,)),
            ),
            7,
        ),
        Band(2.3, (Prop(sights.paw_sign, 7, 1, 1, at=(-0.28, 0.5)), Prop(plants.big_leaves, 5, 0.7, 0.9)), 2.6),
        near(plants.big_leaves, 4.4, 0.45, 0.7),
    ),
    air="pollen",
)

POOL = Setting(
    "pool",
    Ground(("#8fd8e8", "#f2e2cc", "#eedcc4", "#e2ccb0", "#bfa888"), kind="quay", second="#1fb5d9", accent="#ffffff"),
    (
        Band(14, (Prop(plants.palm, 4.2, 0.9, 1.2), Prop(sights.hotel, 18, 1, 1, at=(-0.3,))), 10, haze=0.3),
        Band(6.4, (Prop(pastimes.water_slide, 14, 1, 1, at=(0.28,)), Prop(pastimes.lounger, 4, 1, 1)), 6, haze=0.05),
        Band(3.0, (Prop(pastimes.float_ring, 5, 1.4, 1.6, at=(0.1, -0.6)),), 1.6),
        Band(
            1.96, (Prop(pastimes.pool_ladder, 7, 1, 1, at=(-0.3,)), Prop(pastimes.lifebuoy, 8, 1, 1, at=(0.42,))), 1.6
        ),
        near(plants.big_leaves, 4.8, 0.45, 0.8),
    ),
)

AIRPORT = Setting(
    "airport",
    Ground(("#a8adb3", "#9da2a9", "#91979f", "#82888f", "#656a72"), kind="road", second="#9ab57a", accent="#ffd23f"),
    (
        Band(20, (Prop(ports.tower, 28, at=(-0.26,), towers=18), Prop(ports.terminal, 24, 1, 1)), 15, haze=0.4),
        Band(7.5, (Prop(ports.airliner, 19, 1.3, 1.3, at=(0.12,)),), 8, haze=0.06),
        Band(2.2, (Prop(stations.luggage, 6, 1, 1, at=(-0.38, 0.46)),), 1.6),
    ),
)

TRAIN_STATION = Setting(
    "train_station",
    Ground(("#c2bbb0", "#b8b0a5", "#aca398", "#9b9287", "#796f66"), kind="tiles", accent="#f2c14e", is_wet=True),
    (
        Band(20, (Prop(buildings.town_house, 5, 1.4, 1.8),), 15, haze=0.5),
        Band(3.2, (Prop(stations.carriage(), 0, 1, 1, x=(0.0,)),), 3.4, haze=0.03, period=9.0),
        Band(2.2, (Prop(stations.platform_roof, 9.2, 1, 1), Prop(stations.station_clock, 6, 1, 1, at=(0.32,))), 7),
        Band(1.9, (Prop(things.bench, 6, 1, 1, at=(-0.5,)), Prop(stations.luggage, 7, 0.9, 0.9, at=(0.44,))), 1.6),
    ),
    lamps=0.35,
)

BUS_STOP = Setting(
    "bus_stop",
    road("#c2bbb0"),
    (
        Band(20, (Prop(buildings.skyscraper, 4, 0.8, 1.1),), 22, haze=0.55),
        Band(6, (Prop(buildings.town_house, 5.0, 1.0, 1.1), Prop(plants.tree, 6, 1.0, 1.2)), 9, haze=0.14),
        Band(2.0, (Prop(stations.bus_shelter, 9, 1, 1, at=(0.1,)), Prop(plants.tree, 9, 0.8, 0.9, at=(-0.6,))), 5),
    ),
    lamps=0.25,
)

HARBOUR = Setting(
    "harbour",
    Ground(("#7fb5cf", "#b5aa9c", "#aa9e90", "#9c9082", "#7a7064"), kind="quay", second="#2f7a9f", accent="#8a7f72"),
    (
        Band(
            22,
            (Prop(ports.liner, 34, 1.0, 1.0, at=(0.06,)), Prop(ports.crane, 26, 0.8, 0.9, at=(-0.4, 0.5))),
            17,
            haze=0.34,
        ),
        Band(5.5, (Prop(ports.fishing_boat, 7, 1.0, 1.1),), 5, haze=0.06),
        Band(1.8, (Prop(ports.bollard, 3.2, 1, 1), Prop(strongholds.crates, 7, 0.9, 0.9, at=(0.44, -0.62))), 1.8),
        near(ports.bollard, 5, 0.8, 0.7),
    ),
    air="gulls",
)

CHRISTMAS_MARKET = Setting(
    "christmas_market",
    Ground(SNOW_GROUND, kind="tiles", accent="#b5c8e0"),
    (
        Band(16, (Prop(buildings.village_far, 10, 1.6, 2.0), Prop(plants.snowy_pine, 5, 1.2, 1.6)), 12, haze=0.4),
        Band(
            7, (Prop(fair.great_fir, 16, 1.0, 1.0, at=(0.24,)), Prop(fair.christmas_stall, 4.4, 1.2, 1.3)), 9, haze=0.12
        ),
        Band(2.6, (Prop(fair.christmas_stall, 6, 1, 1, at=(-0.44, 0.6)), Prop(fair.fairy_lights, 6.2, 1, 1)), 5),
        Band(1.9, (Prop(fair.snowman, 8, 1, 1, at=(0.4,)), Prop(strongholds.gifts, 9, 0.8, 0.8, at=(-0.34,))), 2),
    ),
    tint=("#c8d8f5", 0.3),
    air="snow",
    lamps=0.4,
)

VILLAGE = Setting(
    "village",
    turf(kind="path"),
    (
        Band(26, (Prop(land.green_hill, 9, 1.3, 1.8),), 8),
        Band(13, (Prop(buildings.village_far, 12),), 7),
        Band(4.6, (Prop(buildings.cottage, 6.4), Prop(plants.tree, 8)), 6),
        Band(
            2.2,
            (
                Prop(things.fence, 2.4, 1, 1),
                Prop(plants.flower_bush, 5, 0.8, 1),
                Prop(things.street_lamp, 13, 0.8, 0.8),
            ),
            3.6,
        ),
        near(plants.flower_bush, 3.0, 0.5, 0.7),
    ),
    air="pollen",
)
