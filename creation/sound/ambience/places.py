"""Which layers make the air of which place, by hour and weather, and how near sounds are answered there."""

from __future__ import annotations

from creation.sound.ambience.inside import INSIDE
from creation.sound.ambience.layers import Layers, layers
from creation.sound.ambience.outside import OUTSIDE
from creation.sound.ambience.place import Place

PLACES: dict[str, Place] = OUTSIDE | INSIDE
#: Where a setting is unknown: a little air, a few birds, some ground.
SOMEWHERE = Place("breeze -32, room_tone -36", "birds -40", "crickets -32", ground="wood", answer=0.08)
#: Settings that are like a place of another name.
_LIKE = {
    "deep_sea": "underwater",
    "departure_hall": "airport",
    "race_track": "racetrack",
    "western_town": "wild_west",
    "sports_hall": "gym",
    "bus_stop": "street",
    "wind_farm": "hill",
    "shrine": "temple",
    "bowling": "arcade",
    "coral_reef": "underwater",
    "amusement_park": "fairground",
    "train_station": "platform",
}
#: The place most like a setting that is in no table, by what its name contains; asked in this order.
_FAMILIES = {
    "space": "space", "ship_deck": "sea", "pirate": "sea", "submarine": "submarine", "moon": "moon", "planet": "mars",
    "reef": "underwater", "ocean_floor": "underwater", "lake": "lake", "pool": "pool", "pond": "lake",
    "fall": "waterfall",
    "harbour": "harbour", "harbor": "harbour", "port": "harbour", "dock": "harbour", "island": "beach",
    "coast": "beach",
    "shop": "shop", "store": "shop", "mall": "mall", "market": "market", "cafe": "cafe", "restaurant": "restaurant",
    "bar": "bar", "pub": "bar", "diner": "restaurant", "kitchen": "kitchen", "office": "office", "hospital": "hospital",
    "library": "library", "museum": "museum", "church": "church", "cathedral": "church", "temple": "temple",
    "shrine": "temple", "classroom": "school", "gym": "gym", "stadium": "stadium", "court": "gym", "station": "station",
    "airport": "airport", "train": "train", "bus": "bus", "subway": "subway", "tunnel": "cave", "cave": "cave",
    "mine": "cave", "dungeon": "dungeon", "prison": "dungeon", "cellar": "cellar", "attic": "attic",
    "lab": "laboratory",
    "factory": "factory", "workshop": "workshop", "garage": "workshop", "house": "living_room", "room": "living_room",
    "hall": "castle", "palace": "castle", "tower": "castle", "theatre": "stage", "theater": "stage", "club": "disco",
    "disco": "disco", "circus": "circus", "zoo": "zoo", "fair": "fairground", "playground": "playground",
    "garden": "garden", "yard": "garden", "field": "meadow", "hill": "hill", "valley": "hill", "cliff": "mountain",
    "canyon": "canyon", "wood": "forest", "grove": "forest", "swamp": "swamp", "savanna": "savannah", "ice": "ice",
    "glacier": "ice", "polar": "ice", "arctic": "ice", "winter": "snow", "dune": "desert", "oasis": "oasis",
    "ruin": "ruins", "grave": "graveyard", "cemetery": "graveyard", "haunted": "haunted_house", "alley": "alley",
    "roof": "rooftop", "bridge": "road", "highway": "road", "square": "city", "town": "city", "cloud": "clouds",
    "sky": "clouds", "candy": "candy_land", "fairy": "fairyland", "magic": "fairyland", "battle": "battlefield",
    "york": "city", "paris": "city", "london": "city", "pitch": "stadium", "track": "road", "wall": "mountain",
    "bowling": "gym",
}  # fmt: skip

_WEATHER = {
    "rain": layers("rain -26"), "storm": layers("rain -26, gale -26, thunder -22"), "wind": layers("wind -26"),
    "snow": layers("snow_air -30"), "fog": layers("drizzle -42"), "sandstorm": layers("gale -25, dust -24"),
    "hail": layers("rain -25, bamboo -40"), "thunder": layers("thunder -22, gale -30"), "heat": layers("cicadas -38"),
    "drizzle": layers("drizzle -29"), "blizzard": layers("gale -25, snow_air -28"), "tornado": layers("gale -22"),
    "fireworks": layers("fireworks_far -25"), "leaves": layers("leaves -30"),
}  # fmt: skip
_WEATHER_INDOORS = {
    "rain": layers("drizzle -32"), "storm": layers("drizzle -31, thunder -27"), "wind": layers("wind -38"),
    "hail": layers("drizzle -32"), "thunder": layers("thunder -28"), "drizzle": layers("drizzle -36"),
    "blizzard": layers("wind -36"), "tornado": layers("gale -32"),
}  # fmt: skip
#: Weather that covers the ground, and grounds that stay bare.
_WHITE, _BARE = {"snow", "blizzard"}, {"wood", "metal", "dust"}
#: Hours of crickets and owls rather than birds.
_DARK = {"night", "midnight", "dusk", "blue_hour", "moonlight", "late"}
_BAD_FOR_BIRDS = {"rain", "storm", "snow", "hail", "thunder", "blizzard", "tornado", "sandstorm", "drizzle"}


def place_of(setting: str) -> Place:
    """The place by its name in the vocabulary, else one of its family, else `SOMEWHERE`."""
    if setting in PLACES or setting in _LIKE:
        return PLACES[_LIKE.get(setting, setting)]
    whole = setting.lower().replace(" ", "_")
    for word in (whole, *reversed(whole.split("_"))):
        if word in PLACES:
            return PLACES[word]
    return next((PLACES[name] for piece, name in _FAMILIES.items() if piece in whole), SOMEWHERE)


def ground_of(setting: str, weather: str) -> str:
    """What feet touch there: under an open sky snow lies on everything."""
    place = place_of(setting)
    is_white = weather in _WHITE and not place.is_indoors and place.ground not in _BARE
    return "snow" if is_white else place.ground


def layers_of(setting: str, time_of_day: str, weather: str) -> Layers:
    """All that is in the air of a shot."""
    place = place_of(setting)
    always = layers(place.always)
    if place.is_sealed:
        return always
    is_bad = weather in _BAD_FOR_BIRDS and not place.is_indoors
    hour = () if is_bad else layers(place.night if time_of_day in _DARK else place.day)
    return always + hour + (_WEATHER_INDOORS if place.is_indoors else _WEATHER).get(weather, ())
