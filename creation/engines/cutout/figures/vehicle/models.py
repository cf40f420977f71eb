"""Every vehicle by name: who draws it, how large it is, where its driver sits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from creation.engines.cutout.figures.paint import Colour
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import (
    afar,
    aircraft,
    boards,
    boats,
    cars,
    cycles,
    drawn,
    heavy,
    lorries,
    rails,
    road,
    rolling,
    ships,
    spacecraft,
)

#: Draws on a canvas in metres: colour, pose, metres rolled, the road's shaking.
Draw = Callable[[Any, Colour, Pose, float, float], None]


@dataclass(frozen=True)
class Model:
    draw: Draw
    height: float
    length: float
    colour: Colour
    seat: tuple[float, float]
    front: tuple[float, float]  # what a close-up looks at


MODELS: dict[str, Model] = {
    "car": Model(road.car, 1.65, 3.4, 0xFFE0483F, (-0.2, -0.62), (0.9, -0.9)),
    "taxi": Model(cars.taxi, 1.85, 3.4, 0xFFF9C62F, (-0.2, -0.62), (0.9, -0.9)),
    "police_car": Model(cars.police_car, 1.8, 3.4, 0xFF2B3F73, (-0.2, -0.62), (0.9, -0.9)),
    "sports_car": Model(cars.sports_car, 1.22, 4.0, 0xFFD6202A, (-0.2, -0.42), (1.0, -0.7)),
    "convertible": Model(cars.convertible, 1.35, 3.8, 0xFF2FB5AE, (-0.45, -0.75), (0.9, -0.8)),
    "racing_car": Model(cars.racing_car, 1.2, 4.3, 0xFFD6202A, (-0.15, -0.5), (1.0, -0.5)),
    "hot_rod": Model(cars.hot_rod, 1.45, 3.6, 0xFF8E3FC7, (-0.5, -0.6), (1.2, -0.8)),
    "jeep": Model(cars.jeep, 1.8, 3.8, 0xFF7A8B4A, (-0.25, -0.85), (1.1, -0.9)),
    "van": Model(cars.van, 2.1, 3.8, 0xFF2FA9A3, (1.05, -0.85), (1.4, -1.2)),
    "limousine": Model(cars.limousine, 1.55, 6.1, 0xFF34363D, (1.35, -0.62), (2.0, -0.9)),
    "ambulance": Model(cars.ambulance, 2.3, 4.1, 0xFFF6F7FA, (0.75, -0.9), (1.2, -1.2)),
    "ice_cream_van": Model(cars.ice_cream_van, 3.2, 3.9, 0xFFF27FA8, (0.9, -0.9), (0.2, -1.6)),
    "pickup": Model(cars.pickup, 1.7, 4.1, 0xFF3F6FB5, (0.2, -0.7), (1.0, -0.9)),
    "monster_truck": Model(cars.monster_truck, 2.65, 4.0, 0xFF5BA83C, (0.1, -1.7), (0.8, -1.7)),
    "truck": Model(road.truck, 2.35, 5.2, 0xFF3F7FD9, (1.45, -0.85), (1.8, -1.3)),
    "fire_engine": Model(lorries.fire_engine, 2.6, 5.2, 0xFFD6302A, (1.45, -0.85), (1.8, -1.3)),
    "garbage_truck": Model(lorries.garbage_truck, 2.45, 5.3, 0xFF5B9A4A, (1.45, -0.85), (1.8, -1.3)),
    "dump_truck": Model(lorries.dump_truck, 2.7, 5.4, 0xFFF2A92F, (1.45, -0.85), (1.8, -1.3)),
    "cement_mixer": Model(lorries.cement_mixer, 2.65, 5.4, 0xFFE0703A, (1.45, -0.85), (1.8, -1.3)),
    "crane_truck": Model(lorries.crane_truck, 4.0, 5.2, 0xFFF2B632, (1.45, -0.85), (1.8, -1.3)),
    "tanker": Model(lorries.tanker, 2.35, 5.3, 0xFF2F8F6A, (1.45, -0.85), (1.8, -1.3)),
    "tractor": Model(lorries.tractor, 2.5, 3.2, 0xFFD6402F, (-0.5, -1.3), (0.6, -1.3)),
    "excavator": Model(lorries.excavator, 3.3, 4.8, 0xFFF2A92F, (0.0, -1.1), (1.0, -1.5)),
    "bulldozer": Model(lorries.bulldozer, 2.35, 4.0, 0xFFF2B632, (-0.65, -1.3), (0.6, -1.2)),
    "forklift": Model(lorries.forklift, 2.35, 3.3, 0xFFF2A02F, (-0.1, -0.95), (0.6, -1.2)),
    "steamroller": Model(lorries.steamroller, 2.45, 3.7, 0xFFE8B62F, (-0.3, -1.3), (0.8, -1.2)),
    "bus": Model(road.bus, 2.45, 5.7, 0xFFF9B52F, (2.0, -0.95), (2.1, -1.5)),
    "double_decker": Model(lorries.double_decker, 3.75, 5.3, 0xFFD6302A, (2.0, -0.95), (1.6, -2.0)),
    "tank": Model(heavy.tank, 1.7, 3.6, 0xFF7A8B4A, (-0.15, -1.3), (0.2, -1.3)),
    "tram": Model(rails.tram, 3.55, 5.9, 0xFFD6402F, (2.3, -1.1), (1.8, -1.6)),
    "train": Model(heavy.train, 2.6, 5.3, heavy.ENGINE_RED, (-1.55, -0.95), (1.4, -1.4)),
    "bullet_train": Model(rails.bullet_train, 2.45, 6.9, 0xFF2F6FD9, (1.6, -1.3), (2.2, -1.3)),
    "subway": Model(rails.subway, 2.55, 6.2, 0xFF2F8FD4, (2.2, -1.1), (2.0, -1.5)),
    "rail_carriage": Model(rails.carriage, 2.75, 5.6, 0xFF3F7A5A, (0.0, -1.2), (1.0, -1.5)),
    "minecart": Model(rails.minecart, 1.5, 2.0, 0xFF8A6A4A, (0.0, -0.9), (0.0, -0.8)),
    "monorail": Model(rails.monorail, 2.25, 6.4, 0xFFE0483F, (2.1, -1.1), (2.0, -1.4)),
    "cable_car": Model(rails.cable_car, 3.0, 3.8, 0xFFE0483F, (0.0, -0.8), (0.0, -1.3)),
    "bicycle": Model(cycles.bicycle, 1.13, 1.8, 0xFF2FA9A3, (-0.25, -0.86), (0.3, -0.8)),
    "motorbike": Model(cycles.motorbike, 1.15, 2.2, 0xFFD6362F, (-0.34, -0.86), (0.4, -0.8)),
    "scooter": Model(rolling.scooter, 1.12, 2.0, 0xFF7FC8B8, (-0.34, -0.84), (0.4, -0.7)),
    "kick_scooter": Model(rolling.kick_scooter, 1.06, 1.3, 0xFF3F8FD4, (-0.05, -0.9), (0.3, -0.7)),
    "skateboard": Model(rolling.skateboard, 0.32, 1.25, 0xFFE0703A, (0.0, -0.8), (0.2, -0.2)),
    "roller_skate": Model(rolling.roller_skate, 0.58, 0.62, 0xFFF27FA8, (0.0, -0.5), (0.0, -0.35)),
    "unicycle": Model(rolling.unicycle, 1.1, 0.85, 0xFFE0483F, (0.0, -1.05), (0.0, -0.7)),
    "tricycle": Model(rolling.tricycle, 0.88, 1.4, 0xFFE0483F, (-0.2, -0.5), (0.2, -0.6)),
    "penny_farthing": Model(rolling.penny_farthing, 1.7, 2.0, 0xFF3A3D46, (0.0, -1.6), (0.2, -1.2)),
    "wheelchair": Model(rolling.wheelchair, 1.06, 1.15, 0xFF3F7FD9, (-0.08, -0.58), (0.0, -0.7)),
    "pram": Model(rolling.pram, 1.15, 1.4, 0xFF5B7FC7, (0.0, -0.6), (0.2, -0.7)),
    "shopping_trolley": Model(rolling.shopping_trolley, 1.18, 1.5, 0xFFE0483F, (0.0, -0.6), (0.0, -0.7)),
    "wheelbarrow": Model(rolling.wheelbarrow, 0.95, 1.85, 0xFF3F8F5A, (0.1, -0.6), (0.1, -0.6)),
    "sledge": Model(rolling.sledge, 0.5, 1.75, 0xFFC98A4A, (-0.15, -0.4), (0.2, -0.3)),
    "snowmobile": Model(rolling.snowmobile, 1.1, 2.5, 0xFF2F6FD9, (-0.45, -0.8), (0.6, -0.6)),
    "snowboard": Model(boards.snowboard, 0.3, 1.65, 0xFF3FA9F5, (0.0, -0.1), (0.2, -0.1)),
    "skis": Model(boards.skis, 0.25, 1.85, 0xFFF2842C, (0.0, -0.08), (0.2, -0.1)),
    "hoverboard": Model(rolling.hoverboard, 0.5, 1.65, 0xFFE83F9A, (0.0, -1.0), (0.2, -0.3)),
    "chariot": Model(drawn.chariot, 1.6, 3.3, 0xFFA8322E, (-0.25, -1.15), (0.3, -1.1)),
    "coach": Model(drawn.coach, 2.7, 3.8, 0xFF7A3FA0, (1.4, -1.5), (0.2, -1.5)),
    "cart": Model(drawn.cart, 1.9, 3.4, 0xFFB5793F, (0.3, -1.5), (0.0, -1.0)),
    "wagon": Model(drawn.wagon, 2.8, 4.2, 0xFF9A6A3A, (1.5, -1.3), (0.2, -1.6)),
    "rickshaw": Model(drawn.rickshaw, 2.15, 2.4, 0xFFC4302B, (-0.2, -0.95), (0.0, -1.2)),
    "sleigh": Model(drawn.sleigh, 2.0, 3.4, 0xFFC4302B, (0.1, -1.0), (0.2, -1.0)),
    "boat": Model(afar.boat, 3.2, 3.9, 0xFFB5653A, (-0.5, -0.6), (0.6, -1.0)),
    "rowing_boat": Model(boats.rowing_boat, 1.0, 3.3, 0xFF3F8FB5, (-0.4, -0.6), (0.4, -0.5)),
    "canoe": Model(boats.canoe, 1.1, 3.5, 0xFFC4603A, (-0.1, -0.42), (0.4, -0.5)),
    "kayak": Model(boats.kayak, 1.0, 3.7, 0xFFE0703A, (-0.05, -0.44), (0.2, -0.5)),
    "raft": Model(boats.raft, 2.1, 3.3, 0xFFB5793F, (-0.8, -0.42), (0.1, -1.2)),
    "gondola": Model(boats.gondola, 1.8, 4.4, 0xFF34363D, (0.0, -0.55), (0.6, -0.8)),
    "speedboat": Model(boats.speedboat, 1.1, 4.0, 0xFF2F6FD9, (-0.4, -0.62), (0.6, -0.6)),
    "jet_ski": Model(boats.jet_ski, 1.05, 2.5, 0xFFE0483F, (-0.45, -0.74), (0.4, -0.6)),
    "surfboard": Model(boats.surfboard, 0.45, 2.3, 0xFFF2B632, (0.0, -0.9), (0.2, -0.2)),
    "paper_boat": Model(boats.paper_boat, 0.65, 1.2, 0xFFF4F6FA, (0.0, -0.3), (0.1, -0.3)),
    "swan_boat": Model(boats.swan_boat, 2.35, 3.3, 0xFFF8F9FC, (-0.4, -0.75), (0.8, -1.6)),
    "dragon_boat": Model(boats.dragon_boat, 2.5, 7.6, 0xFFC4302B, (0.0, -0.6), (2.7, -1.4)),
    "pirate_ship": Model(ships.pirate_ship, 4.95, 5.9, 0xFF8A5A34, (-1.9, -1.7), (0.6, -2.0)),
    "viking_ship": Model(ships.viking_ship, 3.35, 5.4, 0xFF9A6A3A, (-1.7, -0.55), (0.8, -1.5)),
    "container_ship": Model(ships.container_ship, 3.5, 6.7, 0xFF2F4F7A, (-2.2, -2.9), (0.6, -1.4)),
    "cruise_ship": Model(ships.cruise_ship, 3.4, 6.9, 0xFF2F5FA8, (1.0, -2.7), (1.0, -1.6)),
    "ferry": Model(ships.ferry, 2.65, 4.6, 0xFF3F7F5A, (0.7, -1.8), (0.8, -1.4)),
    "fishing_boat": Model(ships.fishing_boat, 2.95, 4.2, 0xFF2F6FA8, (-1.3, -0.85), (0.4, -1.4)),
    "submarine": Model(ships.submarine, 2.5, 4.2, 0xFFF2B632, (0.0, -1.7), (0.8, -0.9)),
    "steamboat": Model(ships.steamboat, 3.4, 4.9, 0xFF9A3A34, (0.9, -1.2), (0.6, -1.6)),
    "plane": Model(afar.plane, 2.4, 5.2, 0xFFE0483F, (1.3, -1.1), (1.6, -1.2)),
    "biplane": Model(aircraft.biplane, 2.0, 3.6, 0xFFE0403A, (-0.5, -1.15), (0.6, -1.2)),
    "jet": Model(aircraft.jet, 2.0, 5.0, 0xFF8A9AA8, (0.5, -1.1), (0.8, -1.1)),
    "glider": Model(aircraft.glider, 1.7, 4.1, 0xFF3F8FD4, (0.8, -0.9), (0.9, -1.0)),
    "helicopter": Model(afar.helicopter, 2.0, 4.2, 0xFF3F8FD4, (0.4, -0.75), (0.6, -1.0)),
    "hot_air_balloon": Model(aircraft.hot_air_balloon, 4.6, 3.1, 0xFFE0483F, (0.0, -0.6), (0.0, -2.4)),
    "airship": Model(aircraft.airship, 3.05, 5.6, 0xFFB9BEC8, (0.0, -0.8), (0.8, -1.8)),
    "hang_glider": Model(aircraft.hang_glider, 2.05, 3.3, 0xFFF2762E, (-0.1, -0.7), (0.2, -1.4)),
    "magic_carpet": Model(aircraft.magic_carpet, 0.6, 2.8, 0xFFA8327A, (0.0, -0.4), (0.6, -0.4)),
    "broomstick": Model(boards.broomstick, 0.75, 2.5, 0xFFE0B04A, (0.05, -0.36), (0.3, -0.4)),
    "drone": Model(aircraft.drone, 1.0, 2.3, 0xFFE6E9EF, (0.0, -0.8), (0.1, -0.6)),
    "police_drone": Model(aircraft.police_drone, 1.0, 2.3, 0xFF2B3F73, (0.0, -0.8), (0.1, -0.6)),
    "rocket": Model(afar.rocket, 3.65, 1.7, 0xFFE0483F, (0.0, -2.0), (0.0, -2.2)),
    "space_shuttle": Model(spacecraft.space_shuttle, 2.4, 4.6, 0xFFF6F7FA, (1.4, -0.9), (1.2, -1.0)),
    "spaceship": Model(spacecraft.starfighter, 2.2, 4.5, 0xFFD5DAE2, (0.6, -1.1), (0.9, -1.1)),
    "saucer": Model(afar.saucer, 1.6, 3.0, 0xFF9AA6B5, (0.0, -0.85), (0.0, -0.9)),
    "lander": Model(spacecraft.lander, 2.65, 2.9, 0xFFC3CAD3, (0.0, -1.6), (0.0, -1.6)),
    "moon_rover": Model(spacecraft.moon_rover, 2.25, 2.8, 0xFFC97A3A, (-0.35, -0.85), (0.6, -1.1)),
    "mars_rover": Model(spacecraft.mars_rover, 2.0, 2.5, 0xFFEDF0F5, (-0.2, -1.1), (0.4, -1.5)),
    "space_station": Model(spacecraft.space_station, 2.8, 4.7, 0xFFE6E9EF, (0.0, -1.6), (0.0, -1.4)),
}  # fmt: skip
