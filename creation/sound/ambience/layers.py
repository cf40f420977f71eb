"""All layers of air by name, and the short way of saying which make a place: "surf -24, breeze -36"."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.ambience import air, creatures, outdoors, people, rooms, towns, water
from creation.sound.signal.basics import Samples

Layer = Callable[[np.random.Generator, int], Samples]
#: Each with its loudness, in dB below the voice of a near speaker.
Layers = tuple[tuple[Layer, float], ...]

LAYERS: dict[str, Layer] = {
    layer.__name__: layer
    for layer in (
        air.wind, air.gale, air.breeze, air.leaves, air.snow_air, air.dust, air.rain, air.drizzle, air.thunder,
        water.surf, water.swell, water.stream, water.underwater, water.lava,
        creatures.birds, creatures.jungle_birds, creatures.gulls, creatures.owl, creatures.frogs, creatures.farmyard,
        creatures.crickets, creatures.cicadas,
        people.city_hum, people.cars, people.murmur, people.children, people.crowd, people.room_tone,
        people.refrigerator, people.clock_ticking, people.space_hum, people.fire, people.torches, people.village_bell,
        rooms.aircon, rooms.coolers, rooms.tills, rooms.dishes, rooms.pages, rooms.keys, rooms.drips, rooms.chains,
        rooms.creaks, rooms.works, rooms.toolshop, rooms.monitor, rooms.arcade, rooms.computers, rooms.flasks,
        rooms.oven, rooms.neon, rooms.rumbling, rooms.organ_far,
        outdoors.waterfall, outdoors.lapping, outdoors.ice, outdoors.bamboo, outdoors.chimes, outdoors.cowbells,
        outdoors.rigging, outdoors.foghorn, outdoors.crows, outdoors.wolves, outdoors.owls, outdoors.savannah,
        outdoors.ancient_beasts, outdoors.menagerie, outdoors.bees, outdoors.marsh, towns.sirens_far,
        towns.trams, towns.announcements, towns.fair, towns.building_site, towns.engines_far,
        towns.jets_far, outdoors.thin_wind, outdoors.heights, outdoors.flags, outdoors.glitter,
        towns.battle_far, towns.fireworks_far,
    )
}  # fmt: skip


def layers(words: str) -> Layers:
    """The layers of "name dB, name dB". Raises KeyError for a name that is none."""
    pairs = (pair.split() for pair in words.split(",") if pair.strip())
    return tuple((LAYERS[name], float(decibels)) for name, decibels in pairs)
