"""Rooms of tales: throne room, dungeon, haunted house, ships of space and submarines."""

from __future__ import annotations

from creation.engines.cutout.stage.props import furniture, strongholds, walls, work
from creation.engines.cutout.stage.settings.rooms.room import put, room
from creation.engines.cutout.stage.types import Ceiling, Ground

THRONE_ROOM = room(
    "throne_room",
    walls.wall("#b5aca6", "#a0968f", "stone", trim="#8a807a"),
    Ground(("#9a2f3a", "#92303a", "#862a34", "#74222b", "#54181f"), kind="checks", second="#a83f48"),
    (
        put(walls.arched(1.1, 2.4, 1.2, frame="#7f7670", glass=("#d9483b", "#3f8fc2", "#f2b53f")), -2.4, 2.6),
        put(walls.banner("#8a1f2c"), -1.35, 1.4),
        put(strongholds.throne, 0.25),
        put(strongholds.armour, -1.75, 2.6),
        put(work.column, -3.6, 3.8),
        put(walls.torch, -2.9, 3.2),
        put(walls.chandelier, 0.2),
    ),
    ceiling=Ceiling("#8f8680", 5.2, "beams", "#6a4a33"),
    air="dust",
)

DUNGEON = room(
    "dungeon",
    walls.wall("#6a6a72", "#54545e", "stone", trim="#44444e"),
    Ground(("#54545c", "#4c4c55", "#44444d", "#3a3a43", "#292931"), kind="tiles", accent="#33333c", is_wet=True),
    (
        put(strongholds.cell_bars, -1.0, 3.0),
        put(strongholds.chains, 0.5, -2.9),
        put(walls.torch, 0.05, 1.5, -3.9),
        put(strongholds.bones, 1.2, sunk=0.25),
        put(strongholds.cobwebs, 1.9, -2.2),
    ),
    ceiling=Ceiling("#4f4f58", 3.0, "vault", "#3a3a44"),
    before=(put(strongholds.barrel, 1.6, 2.4), put(strongholds.crates, -2.7)),
    air="dust",
)

HAUNTED_HOUSE = room(
    "haunted_house",
    walls.wall("#4a4a5f", "#3a3a4f", "stripes", trim="#2f2a38"),
    Ground(("#5a4a4a", "#524343", "#483b3b", "#3d3131", "#2a2222"), kind="planks", accent="#2f2424"),
    (
        put(walls.arched(1.1, 1.9, 1.1, frame="#2a2430"), -0.9, 3.6),
        put(walls.picture, 0.7),
        put(strongholds.cobwebs, -1.9, 0.1, 2.5),
        put(furniture.bookcase(1.3, 2.4, "#4a342a"), 1.7),
        put(furniture.armchair, 0.45),
        put(walls.door("#2f2226"), -2.7),
        put(strongholds.cauldron, -1.6, sunk=0.2),
        put(walls.chandelier, -0.4, size=0.75),
    ),
    ceiling=Ceiling("#33303f", 3.4, "beams", "#241f2a"),
    air="dust",
)

SPACESHIP = room(
    "spaceship",
    walls.wall("#a8b6c8", "#8b9bb2", "plates", trim="#dfe8f2"),
    Ground(("#7f8da3", "#76859c", "#6b7a92", "#5d6b83", "#434f66"), kind="tiles", accent="#4a86c2", is_wet=True),
    (
        put(strongholds.porthole(), -0.1),
        put(strongholds.console, -0.1, sunk=0.1),
        put(strongholds.hatch, 2.5, -3.0),
        put(work.machine, -4.3),
        put(walls.tube, 0.0, 3.2),
    ),
    ceiling=Ceiling("#8f9db2", 3.0, "tubes", "#9fe8ff"),
    air="stardust",
)

SUBMARINE = room(
    "submarine",
    walls.wall("#6f8f86", "#5a7a72", "plates", trim="#a8c4ba"),
    Ground(("#5a625f", "#525a57", "#49514e", "#3f4644", "#2c3230"), kind="tiles", accent="#3a413f"),
    (
        put(strongholds.pipes, 0.0),
        put(strongholds.deep_window, -0.75, 0.95, 3.6),
        put(strongholds.periscope, 0.1),
        put(work.machine, 2.3),
        put(strongholds.hatch, -3.0),
    ),
    ceiling=Ceiling("#4f6a62", 2.8, "vault", "#3f544d"),
)

WORKSHOP = room(
    "toy_workshop",
    walls.wall("#a8704a", "#8f5c3a", "boards", trim="#6a3f26"),
    Ground(("#a87850", "#9c6d47", "#8f613d", "#7f5333", "#5f3c23"), kind="planks", accent="#643f24"),
    (
        put(walls.window(1.3, 1.2, 1.3), -0.8),
        put(furniture.fireplace, 2.6),
        put(strongholds.toys, 0.9),
        put(strongholds.gifts, -2.6, 4.2),
        put(strongholds.fir, -1.8),
    ),
    ceiling=Ceiling("#c9905f", 3.2, "beams", "#6a3f26"),
    before=(put(strongholds.gifts, 1.5),),
    air="snow",
)
