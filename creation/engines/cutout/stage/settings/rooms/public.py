"""Where people go out: shops, cafés, bars, halls, museums, stages, sport under a roof."""

from __future__ import annotations

from creation.engines.cutout.stage.props import (
    audience,
    furniture,
    leisure,
    overhead,
    proscenium,
    shop,
    stations,
    walls,
    work,
)
from creation.engines.cutout.stage.settings.rooms.room import WALL, put, room
from creation.engines.cutout.stage.types import Band, Ceiling, Ground, Prop, Setting

#: What a stage shows, from the back to the front.
_SET = (proscenium.cloth, proscenium.curtains)

SUPERMARKET = room(
    "supermarket",
    walls.wall("#f0f3f0", "#dfe8e2", trim="#5fb36a"),
    Ground(("#eef1f2", "#e4e8ea", "#d8dee2", "#c6ced4", "#a3aeb8"), kind="tiles", accent="#b5c0c8", is_wet=True),
    (
        put(shop.goods(2.7, 2.35), -1.75, 1.3),
        put(shop.goods(1.6, 2.35), 3.7),
        put(shop.fruit_stand, -4.3),
        put(walls.tube, -1.6, 1.2, 3.6),
        put(overhead.aisle_sign("#3f9a5f", "fruit"), -0.8),
        put(overhead.aisle_sign("#d9483b", "percent"), 1.35, -3.4),
        put(overhead.pennants("#e0483f", "#f2b53f", "#3f8fc2", high=3.75), 0.0),
    ),
    ceiling=Ceiling("#f4f8f8", 3.9, "tubes", "#ffffff"),
    before=(put(shop.trolley, -1.7, 4.2), put(shop.till, 2.7)),
)

BAKERY = room(
    "bakery",
    walls.wall("#f7dcc0", "#efc9a3", "bricks", trim="#d9a878"),
    Ground(("#d9b08a", "#cfa47c", "#c4976e", "#b48660", "#936a48"), kind="checks", second="#f2dcc0"),
    (
        put(shop.bread, -0.7),
        put(shop.oven, 1.9),
        put(walls.window(1.5, 1.5, 1.0), -3.6),
        put(shop.menu_board, 3.9),
        put(shop.cakes, -0.6, sunk=0.12),
        put(walls.pendant("#d9603f", size=0.28), -1.4, 0.2, 1.4),
        put(overhead.high_shelf("#e0b060", "#c98a48", "#f0d9b0", high=2.75), 1.9),
    ),
    ceiling=Ceiling("#f9ecd8", 3.3, "beams", "#a8703f"),
    before=(put(shop.guests_table("#f2a0b0"), 4.0),),
)

RESTAURANT = room(
    "restaurant",
    walls.wall("#a8413c", "#8f3532", "panels", trim="#7a4a30"),
    Ground(("#9a6a45", "#8f603d", "#835535", "#74492d", "#583521"), kind="planks", accent="#5f3d25"),
    (
        put(walls.window(1.5, 1.5, 1.15, frame="#d9b070", bars=3, view="city"), -0.9),
        put(walls.picture, 0.7, 3.6),
        put(shop.bottles, 2.6),
        put(shop.counter("#6a3f28", "#d9a860", 3.0), 2.6, sunk=0.1),
        put(walls.torch, 0.3, -2.2),
        put(walls.door("#5a3524"), -3.6),
        put(walls.pendant("#ffe0a0", size=0.3), -1.3, 0.9, 3.2),
    ),
    ceiling=Ceiling("#d9b48a", 3.3, "beams", "#6a4028"),
    before=(put(shop.guests_table("#fff4e4"), -1.35, 4.4), put(shop.guests_table("#fff4e4"), 1.45)),
)

CAFE = room(
    "cafe",
    walls.wall("#8fb8a0", "#7aa68c", "bricks", trim="#a8ccb5"),
    Ground(("#c9a57a", "#bf9a6e", "#b38d61", "#a37c52", "#80603c"), kind="planks", accent="#8a6640"),
    (
        put(shop.menu_board, 0.2, -3.0),
        put(shop.counter("#5a3f30", "#e0c49a", 2.8), 0.5, sunk=0.1),
        put(shop.coffee_machine, 1.3, sunk=0.06),
        put(walls.window(2.0, 1.6, 0.9, frame="#5a3f30", bars=2, view="city"), 3.5),
        put(walls.door("#4f7a64", is_glass=True), -4.2),
        put(walls.picture, -1.4),
        put(walls.pendant("#f2c14e", size=0.26), -0.6, 0.5, 1.6),
        put(overhead.high_shelf("#c9603f", "#f0e0c0", "#5a3f30", "#d9a83f", high=2.75, wide=1.5), -1.3),
    ),
    ceiling=Ceiling("#efe6d4", 3.3, "beams", "#5a4030"),
    before=(put(shop.guests_table("#fff0d8"), -1.6, 3.4), put(shop.stool, 1.25, 0.45)),
    near=furniture.plant_pot,
)

MUSEUM = room(
    "museum",
    walls.wall("#b5484a", "#9a3a3f", trim="#efe6d6"),
    Ground(("#d9c09a", "#cfb48c", "#c4a77e", "#b3946b", "#8f7350"), kind="checks", second="#e9d9ba"),
    (
        put(leisure.golden_frame, -1.1, 1.1, 3.4),
        put(work.column, -4.4),
        put(leisure.statue, 0.05),
        put(leisure.dinosaur_bones, -2.9),
        put(walls.pendant("#f0d9a0", ceiling=4.4, drop=1.1, size=0.34), -0.5, 0.6, 2.6),
    ),
    ceiling=Ceiling("#f4eee0", 4.4, "panels", "#c9b48f"),
    before=(put(leisure.rope, -1.2, 1.3, 3.4),),
)

GYM = room(
    "gym",
    walls.wall("#8a96a8", "#76839a", "bricks", trim="#a8b4c4"),
    Ground(("#4a5260", "#444c5a", "#3d4553", "#353c49", "#262c38"), kind="tiles", accent="#2c323e"),
    (
        put(leisure.mirror, -0.3),
        put(leisure.dumbbells, 1.6),
        put(leisure.treadmill, -1.4, -3.2),
        put(walls.window(2.2, 1.5, 1.2, frame="#3a424e", bars=3, view="city"), 4.0),
        put(walls.tube, 0.0, 2.6, -3.0),
        put(overhead.pipes("#6a7688", 3.1), 0.0),
    ),
    ceiling=Ceiling("#5f6a7a", 3.5, "tubes", "#f0f8ff"),
    before=(put(leisure.barbell, 1.3, 4.0),),
)

SPORTS_HALL = room(
    "sports_hall",
    walls.wall("#e6d3a8", "#d9c08f", "boards", trim="#3f7fb5"),
    Ground(("#d99f5c", "#d09552", "#c58948", "#b5793c", "#945f2c"), kind="court", accent="#ffffff", second="#2f6fb5"),
    (
        put(leisure.ball_basket, 0.75, -3.6),
        put(walls.window(2.0, 0.9, 2.4, frame="#ffffff", bars=4), -1.4, 3.0),
        put(audience.crowd(3.4, 2, "#3f7fb5", 0.75), -2.2),
        put(walls.tube, 0.0, 3.0),
        put(overhead.pennants("#e0483f", "#ffffff", "#2f6fb5", high=3.7), 0.0),
    ),
    ceiling=Ceiling("#efe6d0", 4.6, "beams", "#8a929a"),
)

STAGE = Setting(
    "stage",
    Ground(("#8a5a3f", "#7d5038", "#6f4632", "#613c2b", "#4a2d20"), kind="planks", accent="#3f261a", is_wet=True),
    (
        Band(
            WALL,
            tuple(Prop(draw, 0, 1, 1, at=(0.0,), fills=True) for draw in (*_SET, proscenium.valance)),
            9.5,
            haze=0.0,
        ),
        Band(0.62, (Prop(proscenium.heads, 1.2, 0.95, 1.05, sunk=-0.2),), 0.85, below=1.4, sways=0.006),
    ),
    sky="room",
    indoors=True,
    air="glitter",
)

THEATRE = room(
    "theatre",
    walls.wall("#5a1f2a", "#48171f", trim="#d9a83f"),
    Ground(("#8f3a3f", "#85343a", "#7a2d33", "#6a252b", "#4d191e"), kind="plain"),
    (
        put(audience.crowd(9.0, 4, "#8a2430", 0.75, 0.55), 0.0),
        put(audience.curtain, 4.5),
        put(walls.chandelier, 0.3),
    ),
    ceiling=Ceiling("#d9b46a", 5.0, "vault", "#8a2f35"),
    air="glitter",
)

NIGHTCLUB = room(
    "nightclub",
    walls.wall("#1f1434", "#2f1a4a", "plates", trim="#5a3f8a"),
    Ground(("#2f1f4f", "#3a2560", "#452b70", "#2f1d52", "#1a1030"), kind="checks", second="#a03ab5", is_wet=True),
    (
        put(leisure.light_wall, -0.6, 2.6, -3.4),
        put(leisure.decks, 0.9, sunk=0.1),
        put(leisure.speaker, -1.2, 2.6),
        put(leisure.disco_ball, 0.4, -4.0),
        put(audience.spotlight, -1.1, 1.5, 3.4),
    ),
    ceiling=None,
    air="glitter",
)

BOWLING = room(
    "bowling",
    walls.wall("#3a2a6a", "#4f3585", trim="#ff7ac8"),
    Ground(("#e0b878", "#d9ae6c", "#cfa260", "#c09250", "#9a713a"), kind="lanes", second="#6a4a30", accent="#fff0d0"),
    (put(leisure.pins, -3.75, -2.25, -0.75, 0.75, 2.25, 3.75), put(walls.tube, -0.7, 2.4)),
    ceiling=Ceiling("#5a3f8f", 3.0, "tubes", "#8fe8ff"),
    before=(put(leisure.ball_rack, 1.4, -3.0),),
)

BOXING_RING = room(
    "boxing_ring",
    walls.wall("#1c2030", "#14161f", trim="#2a2f44"),
    Ground(("#d5dbe4", "#cbd2dd", "#bfc8d4", "#aeb8c6", "#8a95a5"), kind="plain"),
    (
        put(audience.crowd(9.0, 4, "#2a2f44", 1.1, 0.55), 0.0, sunk=0.0),
        put(leisure.ring_ropes, 0.0, sunk=0.1),
        put(leisure.ring_lamps, 0.0),
    ),
    ceiling=None,
    air="dust",
)

CIRCUS = room(
    "circus",
    audience.big_top,
    Ground(("#e8c48a", "#e2bb7e", "#d9af70", "#cb9d5e", "#a67c46"), kind="plain"),
    (
        put(audience.crowd(9.0, 3, "#2f4a9a", 0.95, 0.5), 0.0, sunk=0.0),
        put(audience.ring_edge, 0.0, sunk=0.12),
        put(audience.trapeze, 0.9, -2.6),
        put(audience.spotlight, -1.0, 2.2),
    ),
    ceiling=None,
    air="confetti",
)

SUBWAY = room(
    "subway",
    walls.wall("#dfe6ea", "#c9d4da", "tiles", trim="#b5c2ca"),
    Ground(("#b5b8bc", "#a8acb0", "#9a9ea4", "#888d94", "#686d74"), kind="tiles", accent="#e0b83f", is_wet=True),
    (
        put(stations.metro_map, 1.5, -3.5),
        put(stations.metro_train, 0.0, sunk=0.1),
        put(walls.tube, -2.0, 0.5, 3.0),
        put(overhead.aisle_sign("#2f5fa8", "train"), -0.6, 2.9),
    ),
    ceiling=Ceiling("#8a949c", 3.3, "tubes", "#ffffff"),
    before=(put(work.column, 3.8),),
    air="dust",
)

AIRPORT_HALL = room(
    "departure_hall",
    walls.wall("#dfe8ef", "#cbd8e2", trim="#a8bac8"),
    Ground(("#dfe6ea", "#d3dce2", "#c6d1d9", "#b3c0ca", "#8e9da9"), kind="tiles", accent="#aab8c2", is_wet=True),
    (
        put(walls.window(4.2, 2.3, 0.4, frame="#b8c6d2", bars=4, view="city"), -2.2),
        put(stations.departures, 0.6),
        put(walls.window(3.4, 2.3, 0.4, frame="#b8c6d2", bars=3, view="city"), 2.4),
        put(stations.seats, -1.7, 2.8),
    ),
    ceiling=Ceiling("#f2f6f9", 4.6, "beams", "#c2d0dc"),
    before=(put(stations.luggage, 1.5, -3.8),),
)

CHURCH = room(
    "church",
    walls.wall("#cfc6b8", "#b8ad9c", "stone", trim="#d9d0c0"),
    Ground(("#b8a898", "#ad9c8c", "#a18f7f", "#907e6f", "#6f5f53"), kind="checks", second="#d9ccb8"),
    (
        put(
            walls.arched(1.3, 2.6, 1.3, frame="#8f8576", glass=("#d9483b", "#3f8fc2", "#f2b53f", "#5fa36a", "#8a5ac2")),
            -1.3,
            1.3,
            3.9,
        ),
        put(work.column, -2.7, 2.6),
        put(walls.chandelier, 0.0),
        put(overhead.round_window, 0.0),
    ),
    ceiling=Ceiling("#d9cfbf", 5.2, "vault", "#b5a894"),
)
