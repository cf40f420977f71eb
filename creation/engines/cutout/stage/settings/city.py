"""Streets, villages, castles, stages: where people live."""

from __future__ import annotations

from creation.engines.cutout.stage.props import buildings, land, plants, things
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

_ROAD = ("#8a8f98", "#7b8089", "#6c7179", "#5f646d", "#50555e")
_TURF = (Scatter(land.patch, 1.7, 1.0, (0.6, 5), 7), Scatter(plants.grass, 1.3, 0.8, (0.62, 3.4), 6, sways=True))

CITY = Setting(
    "city",
    Ground(
        _ROAD,
        kind="road",
        second="#b9b4ac",
        accent="#f2efe6",
        is_wet=True,
        scatter=(Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7),),
    ),
    (
        Band(26, (Prop(buildings.skyscraper, 3.4, 1.0, 1.5),), 33, haze=0.66),
        Band(12, (Prop(buildings.skyscraper, 4.0, 0.8, 1.1),), 24, haze=0.38),
        Band(5, (Prop(buildings.town_house, 5.0, 1.0, 1.2),), 10, haze=0.12),
        Band(
            2.3,
            (Prop(things.street_lamp, 6, 1, 1), Prop(things.parked_car, 6.5, 1, 1), Prop(plants.tree, 11, 0.8, 0.9)),
            5,
        ),
        Band(0.6, (Prop(things.hydrant, 5, 0.8, 0.9),), 1.0, blur=0.014),
    ),
)

STREET = Setting(
    "street",
    Ground(
        ("#c9b8a5", "#b8a794", "#a89784", "#988775", "#7f7062"),
        kind="tiles",
        second="#a39281",
        accent="#8a7a6a",
        is_wet=True,
    ),
    (
        Band(14, (Prop(buildings.town_house, 5, 1.2, 1.6),), 13, haze=0.45),
        Band(3.4, (Prop(buildings.town_house, 4.6, 0.95, 1.1),), 9, haze=0.06),
        Band(
            2.1,
            (Prop(things.street_lamp, 7, 1, 1), Prop(plants.flower_bush, 6, 0.7, 0.8), Prop(things.bench, 9, 1, 1)),
            4.5,
        ),
        Band(0.62, (Prop(plants.flower_bush, 4, 0.6, 0.7),), 1.0, blur=0.014),
    ),
)

ROAD = Setting(
    "road",
    Ground(
        _ROAD,
        kind="road",
        second="#8fae66",
        accent="#f5f0dc",
        is_wet=True,
        scatter=(Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7),),
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
        Band(0.6, (Prop(plants.grass, 0.5, 1.0, 1.6),), 0.9, blur=0.01, sways=0.02),
    ),
)

VILLAGE = Setting(
    "village",
    Ground(("#c9c290", "#b5b577", "#a3a868", "#93985b", "#7a8350"), scatter=_TURF),
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
        Band(
            0.62,
            (Prop(plants.flower_bush, 2.6, 0.5, 0.7), Prop(plants.grass, 0.6, 1, 1.5)),
            1.0,
            blur=0.012,
            sways=0.015,
        ),
    ),
    air="pollen",
)

SCHOOL = Setting(
    "school",
    Ground(("#c2b8a8", "#b3a898", "#a59a8a", "#978c7d", "#7f7569"), kind="tiles", second="#b0a594", accent="#8f8577"),
    (
        Band(20, (Prop(plants.tree, 3, 1.3, 1.8),), 8, haze=0.5),
        Band(4.4, (Prop(buildings.school_house, 15, 1, 1, at=(-0.05,)),), 7, haze=0.08),
        Band(2.5, (Prop(things.swing, 9, 1, 1), Prop(plants.tree, 8, 0.8, 1.0), Prop(things.bench, 7, 1, 1)), 5),
        Band(0.62, (Prop(plants.flower_bush, 3.4, 0.5, 0.6),), 0.9, blur=0.012),
    ),
)

CASTLE = Setting(
    "castle",
    Ground(
        ("#b0a89a", "#a39a8c", "#958c7f", "#877e72", "#6d655b"),
        kind="tiles",
        second="#9a9184",
        accent="#7d756a",
        is_wet=True,
    ),
    (
        Band(34, (Prop(land.mountain, 12, 0.8, 1.3),), 17),
        Band(13, (Prop(buildings.castle, 22, 1.0, 1.1, at=(0.12,)),), 15, haze=0.3),
        Band(4.6, (Prop(buildings.castle_wall, 8.0, 1, 1),), 4.4, haze=0.08),
        Band(2.0, (Prop(things.flag, 6, 1.2, 1.4), Prop(plants.bush, 7, 0.7, 0.9)), 3),
        Band(0.62, (Prop(plants.fern, 1.8, 0.9, 1.2),), 1.0, blur=0.012, sways=0.015),
    ),
)

ARENA = Setting(
    "arena",
    Ground(("#8fbf6a", "#7fb55f", "#72a955", "#659c4c", "#528541"), scatter=(
        Scatter(land.patch, 1.2, 2.2, (0.6, 4), 8), Scatter(plants.grass, 1.5, 0.5, (0.62, 2), 6, sways=True),
    )),
    (
        Band(11, (Prop(buildings.arena_stand, 10.0, 1, 1), Prop(buildings.floodlight, 14, 1.1, 1.2)), 12, haze=0.18),
        Band(2.6, (Prop(things.flag, 5, 1, 1.2),), 3),
        Band(0.6, (Prop(plants.grass, 0.35, 0.9, 1.4),), 0.9, blur=0.01, sways=0.02),
    ),
    air="confetti",
)  # fmt: skip

STAGE = Setting(
    "stage",
    Ground(("#8a5a3f", "#7d5038", "#6f4632", "#613c2b", "#4a2d20"), kind="planks", accent="#3f261a", is_wet=True),
    (
        Band(4.2, (Prop(things.backdrop, 15, 1, 1),), 10, haze=0.0),
        Band(2.6, (Prop(things.spotlight, 2.4, 1, 1, at=(-0.3, 0.05, 0.35)),), 9.2, haze=0.0),
        Band(1.9, (Prop(things.curtain, 9, 1, 1, at=(-0.5, 0.5)),), 9.2, haze=0.0),
    ),
    sky="room", indoors=True, air="glitter",
)  # fmt: skip
