"""Where people live: kitchen, living room, bedroom, bathroom, garage."""

from __future__ import annotations

from creation.engines.cutout.stage.props import furniture, overhead, walls, workshop
from creation.engines.cutout.stage.settings.rooms.room import put, room
from creation.engines.cutout.stage.types import Ceiling, Ground, Scatter

KITCHEN = room(
    "kitchen",
    walls.wall("#f4dfb8", "#edd0a0", "stripes"),
    Ground(("#e3d2b8", "#dac7aa", "#d1bb9b", "#c5ad8a", "#a88f6d"), kind="checks", second="#efe6d6"),
    (
        put(walls.window(1.2, 1.0, 1.25), -0.8),
        put(furniture.kitchen_unit, 0.0),
        put(furniture.fridge, 3.0),
        put(walls.window(1.3, 1.5, 1.0), 4.5),
        put(walls.door("#8fb5a8"), -3.3),
        put(walls.clock, 3.0),
        put(walls.pendant("#e0a030"), -0.9, 1.1),
        put(overhead.high_shelf("#d9603f", "#f2e0c0", "#5fa08a", "#e0b040", high=2.62), 0.5),
    ),
    ceiling=Ceiling("#f7ecd8", 3.3, "beams", "#c9a878"),
    before=(put(furniture.table, 4.2),),
    near=furniture.plant_pot,
)

LIVING_ROOM = room(
    "living_room",
    walls.wall("#b9cfc9", "#a5beb8", "panels", trim="#dfe8e2"),
    Ground(
        ("#b58a63", "#a87d57", "#9a704c", "#8c6342", "#704c31"),
        kind="planks",
        accent="#6a472e",
        scatter=(Scatter(furniture.rug, 9, 4.0, (1.0, 1.4), 2),),
    ),
    (
        put(walls.window(1.6, 1.5, 1.15), -0.75),
        put(furniture.drapes("#d9785f", 1.6, 1.5, 1.15), -0.75),
        put(walls.picture, 1.0, 2.9),
        put(furniture.sofa, -0.3),
        put(furniture.floor_lamp, 1.65),
        put(furniture.bookcase(1.4, 2.3), 2.9),
        put(furniture.television, -3.2),
        put(walls.picture, -3.2),
        put(furniture.fireplace, 4.5),
        put(walls.pendant("#f2c14e", size=0.42), 0.6),
        put(overhead.high_shelf("#c9483f", "#3f6f8a", "#e0b040", "#5f8a5a", high=2.72, wide=1.5), 0.62),
    ),
    ceiling=Ceiling("#f3efe4", 3.3, "plain"),
    near=furniture.plant_pot,
)

BEDROOM = room(
    "bedroom",
    walls.wall("#c3b5d9", "#b0a0cc", "stripes"),
    Ground(
        ("#c9a884", "#bd9a75", "#b08c67", "#a27e5a", "#846446"),
        kind="planks",
        accent="#856545",
        scatter=(Scatter(furniture.rug, 7, 4.4, (1.0, 1.4), 2),),
    ),
    (
        put(walls.window(1.4, 1.3, 1.15), 0.7),
        put(furniture.drapes("#8f7fc2", 1.4, 1.3, 1.15), 0.7),
        put(walls.picture, -0.75),
        put(furniture.wardrobe, -3.0),
        put(furniture.night_table, 1.55),
        put(furniture.bed, 0.0),
        put(furniture.bookcase(1.1, 1.6, "#a8794f"), 3.1),
        put(furniture.armchair, 4.5),
        put(walls.pendant("#ffd0dc"), -0.5),
        put(overhead.gallery, -0.75),
    ),
    ceiling=Ceiling("#efe8f7", 3.2, "plain"),
    near=furniture.plant_pot,
)

BATHROOM = room(
    "bathroom",
    walls.wall("#a8dce0", "#8fc8d0", "tiles", trim="#eafafa"),
    Ground(("#e6f0f2", "#dce8ea", "#d0dfe2", "#bfd2d6", "#9ab5bc"), kind="checks", second="#7fb5c2"),
    (
        put(walls.window(1.0, 0.8, 1.7), -0.2),
        put(furniture.bathtub, -0.45),
        put(furniture.basin, 1.25),
        put(furniture.toilet, 2.7),
        put(walls.door("#f4f8fa"), -2.6),
        put(furniture.basin, 4.3),
        put(walls.pendant("#ffffff", size=0.26), 0.5),
    ),
    ceiling=Ceiling("#f2fafa", 3.1, "plain"),
    near=furniture.plant_pot,
    air="bubbles",
)

GARAGE = room(
    "garage",
    walls.wall("#b8b4ac", "#a8a298", "bricks", trim="#d8d2c8"),
    Ground(("#a8a8a6", "#9c9c9a", "#90908e", "#828280", "#666664"), kind="tiles", accent="#7a7a78"),
    (
        put(workshop.roller_door, -2.9),
        put(workshop.tool_wall, 0.75),
        put(workshop.tyres, 2.6),
        put(workshop.workbench, 0.85),
        put(workshop.hoist_car, -0.9),
        put(workshop.shelf_cans, 4.2),
        put(walls.tube, 0.0, 3.0),
        put(overhead.pipes("#8a8a88", 2.95), 0.0),
    ),
    ceiling=Ceiling("#8a8a88", 3.3, "tubes", "#f4fbff"),
    before=(put(workshop.jack, -2.4),),
)
