"""Rooms."""

from __future__ import annotations

from creation.engines.cutout.stage.props import furniture
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

KITCHEN = Setting(
    "kitchen",
    Ground(("#e3d2b8", "#dac7aa", "#d1bb9b", "#c5ad8a", "#a88f6d"), kind="tiles", second="#efe6d6", accent="#b39c7d"),
    (
        Band(2.15, (Prop(furniture.wall("#f4dfb8", "#edd0a0"), 14.0, 1, 1),), 9, haze=0.0),
        Band(
            2.1,
            (Prop(furniture.kitchen_unit, 6.4, 1, 1, at=(-0.02,)), Prop(furniture.fridge, 6.4, 1, 1, at=(-0.66, 0.68))),
            5,
            haze=0.0,
        ),
        Band(0.68, (Prop(furniture.plant_pot, 4.4, 0.5, 0.6, at=(0.52,)),), 1.1, blur=0.014),
    ),
    sky="room",
    indoors=True,
    air="motes",
)

LIVING_ROOM = Setting(
    "living_room",
    Ground(
        ("#b58a63", "#a87d57", "#9a704c", "#8c6342", "#704c31"),
        kind="planks",
        accent="#6a472e",
        scatter=(Scatter(furniture.rug, 9, 4.0, (1.0, 1.4), 2),),
    ),
    (
        Band(2.3, (Prop(furniture.wall("#b9cfc9", "#a5beb8"), 14.0, 1, 1),), 9, haze=0.0),
        Band(
            2.25,
            (Prop(furniture.living_wall, 4.2, 1, 1, at=(-0.12,)), Prop(furniture.picture, 4.0, 0.9, 1.1, at=(0.33,))),
            4,
            haze=0.0,
        ),
        Band(
            1.9,
            (
                Prop(furniture.sofa, 5.6, 1, 1, at=(-0.1,)),
                Prop(furniture.bookshelf, 6.2, 1, 1, at=(0.62,)),
                Prop(furniture.floor_lamp, 6.2, 1, 1, at=(0.4,)),
            ),
            3.2,
            haze=0.0,
        ),
        Band(0.66, (Prop(furniture.plant_pot, 3.6, 0.5, 0.6, at=(0.5,)),), 1.8, blur=0.014),
    ),
    sky="room",
    indoors=True,
    air="motes",
)

BEDROOM = Setting(
    "bedroom",
    Ground(
        ("#c9a884", "#bd9a75", "#b08c67", "#a27e5a", "#846446"),
        kind="planks",
        accent="#856545",
        scatter=(Scatter(furniture.rug, 7, 4.4, (1.0, 1.4), 2),),
    ),
    (
        Band(2.3, (Prop(furniture.wall("#c3b5d9", "#b0a0cc"), 14.0, 1, 1),), 9, haze=0.0),
        Band(
            2.25,
            (Prop(furniture.living_wall, 4.6, 1, 1, at=(0.2,)), Prop(furniture.picture, 5.0, 0.8, 1.0, at=(-0.3,))),
            4,
            haze=0.0,
        ),
        Band(
            1.3,
            (Prop(furniture.bed, 5.4, 0.8, 0.8, at=(-0.06,)), Prop(furniture.night_table, 5.4, 0.9, 0.9, at=(0.62,))),
            2.4,
            haze=0.0,
        ),
        Band(0.66, (Prop(furniture.plant_pot, 4.4, 0.5, 0.6, at=(-0.5,)),), 1.8, blur=0.014),
    ),
    sky="room",
    indoors=True,
    air="motes",
)
