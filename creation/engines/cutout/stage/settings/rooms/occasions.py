"""Rooms for one occasion: a birthday party, the news."""

from __future__ import annotations

from creation.engines.cutout.stage.props import fair, furniture, overhead, studio, walls
from creation.engines.cutout.stage.settings.rooms.room import put, room
from creation.engines.cutout.stage.types import Ceiling, Ground

PARTY = room(
    "party",
    walls.wall("#f7d9c4", "#f2c6ae", "stripes", trim="#fff1e0"),
    Ground(("#d9b48a", "#cda67c", "#c0986e", "#b0885f", "#8f6b48"), kind="planks", accent="#96704c"),
    (
        put(walls.window(1.6, 1.5, 1.15), -0.9),
        put(furniture.drapes("#5fa3b8", 1.6, 1.5, 1.15), -0.9),
        put(fair.balloons, 1.15),
        put(fair.balloons, -2.1),
        put(walls.picture, 2.6),
        put(furniture.bookcase(1.4, 2.3), 3.7),
        put(fair.balloons, 5.0),
        put(furniture.television, -4.2),
        put(overhead.pennants("#e0483f", "#f2b53f", "#5fa36a", "#3f8fc2", "#b36fc9", high=2.95), 0.0),
        put(overhead.pennants("#f2b53f", "#e0709a", "#5fc3c9", high=2.5), 0.4),
    ),
    ceiling=Ceiling("#fbf0e2", 3.3, "plain"),
    near=fair.balloons,
)

STUDIO = room(
    "tv_studio",
    walls.wall("#1f3a68", "#18305a", "panels", trim="#3f7fd9"),
    Ground(("#39465f", "#334058", "#2d3950", "#263146", "#1b2436"), kind="tiles", accent="#4a5a78"),
    (
        put(studio.news_screen, 0.0),
        put(studio.studio_lamp, 2.5),
        put(studio.studio_lamp, -2.5),
        put(studio.studio_camera, 3.6),
        put(studio.studio_camera, -3.7),
    ),
    ceiling=Ceiling("#141d2e", 3.5, "beams", "#2b3a54"),
)
