"""Which layers make the air of which place, and how loud each is in it (dB below the voice of a near speaker)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from creation.sound.ambience import air, creatures, people, water
from creation.sound.signal.basics import Samples
from creation.sound.signal.reverb import Room

Layer = Callable[[np.random.Generator, int], Samples]
Layers = tuple[tuple[Layer, float], ...]

_OPEN, _HALL, _CANYON, _CHAMBER = Room(0.7, 0.45, 18), Room(2.4, 0.45, 22), Room(1.9, 0.5, 60), Room(0.35, 0.45, 4)


@dataclass(frozen=True)
class Place:
    """The air of a setting: always, by day and by night; what feet touch; how near sounds are answered."""

    always: Layers = ()
    day: Layers = ()
    night: Layers = ()
    ground: str = "stone"
    room: Room = _OPEN
    answer: float = 0.12  # share of the room in near sounds
    dulled: float = 20_000.0  # near sounds are heard up to this many Hz
    is_indoors: bool = False


_BIRDS: Layers = ((creatures.birds, -28),)
_CRICKETS: Layers = ((creatures.crickets, -32),)
_QUIET_ROOM: Layers = ((people.room_tone, -34),)

_TOWN = Place(((people.city_hum, -27), (people.cars, -31)), ((people.murmur, -36),), (), "stone", Room(1.1, 0.5, 30))
_WOOD = Place(
    ((air.leaves, -31), (air.breeze, -33)), _BIRDS, ((creatures.owl, -29), *_CRICKETS), "leaves", Room(0.9, 0.35, 20)
)
_MEADOW = Place(((air.breeze, -32),), (*_BIRDS, (air.leaves, -38)), _CRICKETS, "grass", _OPEN, 0.06)
_ROOM = Place(
    _QUIET_ROOM, ((creatures.birds, -41),), ((creatures.crickets, -48),), "wood", _CHAMBER, 0.16, is_indoors=True
)

PLACES: dict[str, Place] = {
    "beach": Place(((water.surf, -24), (air.breeze, -36)), ((creatures.gulls, -31),), (), "sand", _OPEN, 0.05),
    "sea": Place(((water.swell, -25), (air.wind, -33)), ((creatures.gulls, -33),), (), "wood", _OPEN, 0.05),
    "river": Place(
        ((water.stream, -26), (air.breeze, -37)), _BIRDS, ((creatures.frogs, -31), *_CRICKETS),
        "grass", _OPEN, 0.08,
    ),
    "city": _TOWN,
    "street": Place(
        ((people.city_hum, -28), (people.cars, -28)), ((people.murmur, -34),), (),
        "stone", Room(1.2, 0.5, 30),
    ),
    "road": Place(((people.cars, -27), (air.breeze, -33)), _BIRDS, _CRICKETS, "stone", _OPEN, 0.06),
    "forest": _WOOD,
    "jungle": Place(
        ((creatures.cicadas, -34), (air.leaves, -36)), ((creatures.jungle_birds, -28),),
        ((creatures.frogs, -31), *_CRICKETS), "leaves", Room(1.0, 0.35, 20),
    ),
    "desert": Place(((air.dust, -27),), ((creatures.cicadas, -44),), ((creatures.crickets, -42),), "sand", _OPEN, 0.04),
    "pyramids": Place(((air.dust, -27),), ((people.murmur, -44),), ((creatures.crickets, -42),), "sand", _CANYON, 0.1),
    "mountain": Place(((air.wind, -26),), ((creatures.birds, -37),), (), "stone", _CANYON, 0.16),
    "snow": Place(((air.snow_air, -27), (air.wind, -38)), (), (), "snow", Room(0.3, 0.2), 0.04),
    "farm": Place(
        ((air.breeze, -34),), ((creatures.farmyard, -29), (creatures.birds, -33)), _CRICKETS,
        "grass", _OPEN, 0.07,
    ),
    "village": Place(
        ((air.breeze, -34),), (*_BIRDS, (people.village_bell, -42)), _CRICKETS,
        "stone", Room(0.9, 0.45, 25),
    ),
    "meadow": _MEADOW,
    "park": Place(((air.breeze, -33), (people.children, -42)), _BIRDS, _CRICKETS, "grass", _OPEN, 0.07),
    "kitchen": Place(
        ((people.refrigerator, -34), *_QUIET_ROOM), (), (),
        "stone", Room(0.5, 0.65, 4), 0.2, is_indoors=True,
    ),
    "living_room": Place(
        ((people.clock_ticking, -37), *_QUIET_ROOM), ((creatures.birds, -41),), (),
        "wood", _CHAMBER, 0.14, is_indoors=True,
    ),
    "bedroom": _ROOM,
    "school": Place(((people.children, -31), *_QUIET_ROOM), (), (), "wood", Room(1.1, 0.6, 10), 0.2, is_indoors=True),
    "stage": Place(
        ((people.murmur, -32), (people.room_tone, -36)), (), (),
        "wood", Room(1.7, 0.5, 18), 0.22, is_indoors=True,
    ),
    "arena": Place(((people.crowd, -25),), (), (), "sand", Room(2.2, 0.5, 40), 0.2),
    "castle": Place(((people.torches, -29),), (), ((creatures.owl, -40),), "stone", _HALL, 0.28, is_indoors=True),
    "space": Place(((people.space_hum, -26),), (), (), "metal", Room(2.6, 0.3), 0.25, 1400.0, is_indoors=True),
    "moon": Place(((people.space_hum, -29),), (), (), "dust", Room(1.6, 0.25), 0.15, 1000.0, is_indoors=True),
    "underwater": Place(((water.underwater, -25),), (), (), "sand", Room(1.9, 0.2, 8), 0.35, 800.0, is_indoors=True),
    "volcano": Place(((water.lava, -23), (people.fire, -34)), (), (), "stone", _CANYON, 0.14),
}  # fmt: skip
#: Where a setting is unknown: a little air, a few birds, some ground.
SOMEWHERE = Place(
    ((air.breeze, -32), (people.room_tone, -36)), ((creatures.birds, -40),), _CRICKETS, "wood", _OPEN, 0.08
)

_WEATHER: dict[str, Layers] = {
    "rain": ((air.rain, -26),),
    "storm": ((air.rain, -26), (air.gale, -26), (air.thunder, -22)),
    "wind": ((air.wind, -26),),
    "snow": ((air.snow_air, -30),),
    "fog": ((air.drizzle, -42),),
}
_WEATHER_INDOORS: dict[str, Layers] = {
    "rain": ((air.drizzle, -32),),
    "storm": ((air.drizzle, -31), (air.thunder, -27)),
    "wind": ((air.wind, -38),),
}
_BAD_FOR_BIRDS = {"rain", "storm", "snow"}
_ALWAYS_SO = {"space", "moon", "underwater"}


def place_of(setting: str) -> Place:
    """The place by its name in the vocabulary, or `SOMEWHERE`."""
    return PLACES.get(setting, SOMEWHERE)


def layers_of(setting: str, time_of_day: str, weather: str) -> Layers:
    """All that is in the air of a shot."""
    place = place_of(setting)
    if setting in _ALWAYS_SO:
        return place.always
    hour = place.night if time_of_day == "night" else place.day
    if weather in _BAD_FOR_BIRDS and not place.is_indoors:
        hour = ()
    return place.always + hour + (_WEATHER_INDOORS if place.is_indoors else _WEATHER).get(weather, ())
