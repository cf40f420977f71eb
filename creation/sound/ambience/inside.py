"""Places under a roof."""

from __future__ import annotations

from creation.sound.ambience.place import CABIN, CHAMBER, HALL, SHOP, VAULT, Place
from creation.sound.signal.reverb import Room


def _inside(
    always: str, day: str = "", night: str = "", *, ground: str = "wood", room: Room = CHAMBER, answer: float = 0.16
) -> Place:
    return Place(always, day, night, ground, room, answer, is_indoors=True)


_TILED = Room(0.5, 0.65, 4)
_LARGE = Room(1.7, 0.5, 18)

INSIDE: dict[str, Place] = {
    # at home
    "kitchen": _inside("refrigerator -34, room_tone -34", "birds -46", ground="stone", room=_TILED, answer=0.2),
    "living_room": _inside("clock_ticking -37, room_tone -34", "birds -41", "crickets -48", answer=0.14),
    "bedroom": _inside("room_tone -34, breeze -44", "birds -41", "crickets -48"),
    "party": _inside("murmur -31, children -37, room_tone -36", answer=0.14),
    "tv_studio": _inside("aircon -37, room_tone -38"),
    "bathroom": _inside("drips -38, room_tone -35", ground="stone", room=Room(0.9, 0.75, 4), answer=0.3),
    "nursery": _inside("room_tone -35, glitter -46", "birds -42", "crickets -48"),
    "attic": _inside("creaks -38, wind -38", "birds -42", "owl -44", room=Room(0.5, 0.4, 6)),
    "cellar": _inside("drips -37, rumbling -37", ground="stone", room=Room(1.0, 0.4, 8), answer=0.25),
    "haunted_house": _inside("wind -32, creaks -33", "clock_ticking -42", "owl -40, chains -44", room=HALL,
                             answer=0.26),
    "workshop": _inside("toolshop -32, room_tone -36", ground="stone", room=SHOP),
    # shops and eating
    "supermarket": _inside("coolers -32, tills -36, murmur -37", ground="stone", room=SHOP, answer=0.18),
    "shop": _inside("aircon -34, murmur -38, tills -43", ground="wood", room=SHOP),
    "mall": _inside("murmur -28, announcements -40", ground="stone", room=HALL, answer=0.22),
    "bakery": _inside("oven -31, dishes -40", "murmur -40", ground="stone", room=_TILED, answer=0.18),
    "cafe": _inside("murmur -30, dishes -35", "cars -46", ground="wood", room=SHOP, answer=0.14),
    "restaurant": _inside("murmur -28, dishes -33", ground="wood", room=SHOP, answer=0.16),
    "bar": _inside("murmur -26, dishes -37", night="neon -46", ground="wood", room=SHOP, answer=0.16),
    "saloon": _inside("murmur -29, dishes -38, creaks -46", ground="wood", room=SHOP, answer=0.16),
    "toy_shop": _inside("children -36, glitter -40, room_tone -38", ground="wood", room=SHOP),
    # work and learning
    "school": _inside("children -31, room_tone -34", "birds -44", room=Room(1.1, 0.6, 10), answer=0.2),
    "office": _inside("aircon -33, keys -38", "murmur -42", ground="wood", room=SHOP, answer=0.12),
    "library": _inside("pages -38, room_tone -36, clock_ticking -43", room=HALL, answer=0.16),
    "museum": _inside("room_tone -35, pages -47, murmur -42", ground="stone", room=HALL, answer=0.26),
    "hospital": _inside("aircon -34, monitor -39", "murmur -44", ground="stone", room=SHOP, answer=0.16),
    "laboratory": _inside("flasks -34, computers -35", ground="stone", room=SHOP, answer=0.18),
    "newsroom": _inside("keys -36, murmur -37, aircon -38", room=SHOP, answer=0.1),
    "studio": _inside("room_tone -37, aircon -42", room=Room(0.2, 0.3, 3), answer=0.06),
    "courtroom": _inside("murmur -37, room_tone -36", room=_LARGE, answer=0.22),
    "factory": _inside("works -27, aircon -38", ground="metal", room=HALL, answer=0.24),
    # sport and shows
    "gym": _inside("children -39, aircon -35", ground="wood", room=Room(1.9, 0.6, 20), answer=0.28),
    "stage": _inside("murmur -32, room_tone -36", room=_LARGE, answer=0.22),
    "concert": _inside("crowd -28, rumbling -31", room=_LARGE, answer=0.22),
    "cinema": _inside("murmur -36, room_tone -37", room=Room(0.6, 0.3, 10), answer=0.1),
    "circus": _inside("crowd -28, fair -33", ground="sand", room=_LARGE, answer=0.16),
    "disco": _inside("crowd -29, rumbling -34", ground="wood", room=Room(1.0, 0.5, 14), answer=0.16),
    "casino": _inside("arcade -34, murmur -31", ground="wood", room=SHOP, answer=0.14),
    "arcade": _inside("arcade -29, murmur -36", ground="wood", room=SHOP, answer=0.14),
    "boxing_ring": _inside("murmur -26, crowd -32", ground="wood", room=_LARGE, answer=0.18),
    "bowling_alley": _inside("murmur -33, aircon -36", ground="wood", room=HALL, answer=0.2),
    "aquarium": _inside("underwater -31, murmur -40", ground="stone", room=HALL, answer=0.22),
    # on the way
    "train": _inside("rumbling -30, aircon -36, murmur -43", ground="metal", room=CABIN, answer=0.12),
    "bus": _inside("rumbling -31, cars -36, murmur -43", ground="metal", room=CABIN, answer=0.1),
    "car": _inside("rumbling -32, aircon -37", ground="metal", room=CABIN, answer=0.06),
    "subway": _inside("rumbling -30, announcements -38, murmur -38", ground="stone", room=HALL, answer=0.26),
    "station": _inside("murmur -31, announcements -34", ground="stone", room=HALL, answer=0.28),
    "airport": _inside("murmur -33, announcements -35, aircon -38", ground="stone", room=HALL, answer=0.22),
    "airplane": _inside("rumbling -31, aircon -29", ground="metal", room=CABIN, answer=0.08),
    "submarine": _inside("rumbling -31, computers -36, drips -44", ground="metal", room=Room(0.8, 0.6, 6), answer=0.22),
    "spaceship": _inside("space_hum -31, computers -35", ground="metal", room=Room(1.0, 0.6, 8), answer=0.2),
    "space_station": _inside("space_hum -32, computers -34, aircon -37", ground="metal", room=Room(0.9, 0.6, 8),
                             answer=0.2),
    # old
    "castle": _inside("torches -29, breeze -42", night="owl -40", ground="stone", room=HALL, answer=0.28),
    "throne_room": _inside("torches -31, flags -44", ground="stone", room=HALL, answer=0.28),
    "dungeon": _inside("drips -33, torches -35, chains -41", ground="stone", room=VAULT, answer=0.34),
    "church": _inside("organ_far -34, room_tone -36", "village_bell -44", ground="stone", room=VAULT, answer=0.36),
    "tomb": _inside("torches -34, dust -40", ground="sand", room=VAULT, answer=0.3),
    "igloo": _inside("wind -33, fire -38", ground="snow", room=CABIN, answer=0.1),
    "tent": _inside("flags -36, fire -38", "birds -42", "crickets -38", ground="grass", room=CABIN, answer=0.05),
    "treehouse": _inside("leaves -33, creaks -42", "birds -32", "owl -36, crickets -38", room=CABIN, answer=0.08),
    "greenhouse": _inside("drips -39, bees -38", "birds -38", "crickets -42", ground="stone", room=SHOP, answer=0.16),
}  # fmt: skip
