"""Where people work and learn: office, classroom, library, hospital, laboratory, court, a building site within."""

from __future__ import annotations

from creation.engines.cutout.stage.props import furniture, overhead, walls, work
from creation.engines.cutout.stage.settings.rooms.room import put, room
from creation.engines.cutout.stage.types import Ceiling, Ground

_CARPET = ("#8fa0b5", "#8496ac", "#788ba3", "#6b7e97", "#54667f")

OFFICE = room(
    "office",
    walls.wall("#e6ecf0", "#d5dfe6", trim="#c2ced8"),
    Ground(_CARPET, kind="tiles", accent="#6a7d94"),
    (
        put(walls.window(2.6, 1.75, 1.0, frame="#c5d0d8", bars=3, view="city"), -0.6),
        put(work.whiteboard, 2.1),
        put(work.cabinet, 3.6),
        put(walls.window(2.0, 1.75, 1.0, frame="#c5d0d8", bars=2, view="city"), -4.4),
        put(walls.clock, 3.4),
        put(work.desk, 0.9),
        put(work.desk, -2.9),
        put(overhead.aisle_sign("#4a6f9a", "arrow"), 0.6, -3.6),
    ),
    ceiling=Ceiling("#f2f5f7", 3.1, "tubes", "#ffffff"),
    before=(put(work.swivel_chair, 0.6, -2.5), put(work.desk, 4.3)),
    near=furniture.plant_pot,
)

CLASSROOM = room(
    "classroom",
    walls.wall("#f5e6bf", "#ecd9a8", "panels", trim="#c9a878"),
    Ground(
        ("#d9b98f", "#cfae83", "#c4a277", "#b6946a", "#967850"),
        kind="planks", accent="#9a7a52",
    ),
    (
        put(work.blackboard, -0.4),
        put(work.posters, 2.3),
        put(work.globe, 1.75),
        put(walls.window(1.5, 1.4, 1.2), 4.2),
        put(furniture.bookcase(1.2, 1.5, "#c99a5f"), -3.2),
        put(walls.clock, -3.0),
        put(overhead.pennants("#e0483f", "#f2b53f", "#5fa36a", "#3f8fc2", high=2.95), 0.0),
    ),
    ceiling=Ceiling("#f7f2e4", 3.3, "tubes", "#ffffff"),
    before=(put(work.school_desk, -1.1, 0.9, 3.6, -3.6),),
)  # fmt: skip

LIBRARY = room(
    "library",
    walls.wall("#6a4630", "#59392a", "boards", trim="#4a2f22"),
    Ground(("#8a4a42", "#80433c", "#753c36", "#68342f", "#4f2623"), kind="planks", accent="#5a2c28"),
    (
        put(furniture.bookcase(2.1, 3.1, "#7a5236"), -1.9, 0.35, 2.6),
        put(work.ladder, 1.0),
        put(walls.arched(1.2, 2.2, 0.9, frame="#9a6f4a"), 4.3),
        put(furniture.bookcase(1.0, 3.1, "#7a5236"), -3.5),
        put(walls.pendant("#3f9a5f", ceiling=4.2, drop=1.6, size=0.3), -0.8, 1.5),
    ),
    ceiling=Ceiling("#8a6448", 4.2, "beams", "#5f4230"),
    before=(put(work.reading_table, -1.5, 2.9),),
)

HOSPITAL = room(
    "hospital",
    walls.wall("#dff0ee", "#cfe6e4", "panels", trim="#a8d8d2"),
    Ground(("#e6eef0", "#dce7ea", "#d0dde1", "#c0d0d6", "#9db3bc"), kind="tiles", accent="#b0c4cc", is_wet=True),
    (
        put(work.cross, -1.35),
        put(walls.window(1.5, 1.2, 1.2, frame="#ffffff"), 0.4),
        put(work.ward_bed, 0.3),
        put(work.ward_curtain, 2.5),
        put(walls.door("#8fcfd0", w=1.4, is_glass=True), -3.0),
        put(work.cross, 4.4),
        put(overhead.aisle_sign("#3fa89a", "arrow"), 0.5, -2.6),
    ),
    ceiling=Ceiling("#f4fafa", 3.1, "tubes", "#ffffff"),
)

LABORATORY = room(
    "laboratory",
    walls.wall("#cfdbe6", "#b8c8d6", "plates", trim="#8fa3b5"),
    Ground(("#dfe6ec", "#d3dce4", "#c6d1da", "#b4c1cc", "#8f9fac"), kind="tiles", accent="#a3b3c0", is_wet=True),
    (
        put(work.whiteboard, -0.5),
        put(work.machine, 1.9, -3.0),
        put(work.lab_bench, 0.0),
        put(furniture.bookcase(1.2, 2.2, "#9aa8b5"), 3.4),
        put(walls.window(1.2, 1.2, 1.3, frame="#eef4f8"), -4.4),
        put(walls.tube, -1.0, 1.4),
        put(overhead.pipes("#a8b8c5", 2.95), 0.0),
    ),
    ceiling=Ceiling("#e6edf2", 3.2, "panels", "#a8b8c5"),
)

COURTROOM = room(
    "courtroom",
    walls.wall("#d9c2a0", "#c9ae88", "panels", trim="#8a5a3a"),
    Ground(("#9a5a4a", "#8f5044", "#84463d", "#743a33", "#582a26"), kind="checks", second="#a8685a"),
    (
        put(walls.banner("#2f4a8a"), -2.7, 2.7),
        put(work.column, -4.0, 4.0),
        put(work.judge, 0.0),
        put(walls.door("#7a4a2f", w=1.4), 4.5 - 9.0),
        put(walls.clock, 2.0),
        put(overhead.emblem, 0.0),
        put(walls.banner("#8a2f35"), -1.5, 1.5),
    ),
    ceiling=Ceiling("#efe4d0", 4.4, "beams", "#a8794f"),
)
