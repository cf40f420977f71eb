"""What each of the cast sounds like without words: the cry of an animal, the motor of a vehicle. Nobody is silent."""

from __future__ import annotations

#: A sound, and the kinds that make it when they open their mouths.
_CRIES = {
    "bark": "dog puppy poodle dachshund corgi husky", "howl": "wolf werewolf coyote", "yip": "fox jackal",
    "meow": "cat kitten", "purr": "lynx", "roar": "lion tiger leopard jaguar cheetah panther puma griffin",
    "growl": "bear polar_bear panda koala badger raccoon wolverine monster troll ogre yeti zombie",
    "moo": "cow bull ox buffalo bison yak calf", "neigh": "horse pony unicorn pegasus zebra centaur",
    "donkey": "donkey mule", "oink": "pig boar piglet hog warthog", "baa": "sheep lamb ram alpaca llama",
    "goat": "goat ibex", "deer": "deer reindeer moose elk fawn antelope gazelle kangaroo",
    "monkey": "monkey chimpanzee baboon lemur", "gorilla": "gorilla ape orangutan kong", "hippo": "hippo",
    "snort": "rhino rhinoceros tapir anteater armadillo", "groan": "camel dromedary sloth", "hum": "giraffe",
    "elephant": "elephant mammoth", "squeak": "mouse rat hamster guinea_pig bat hedgehog mole shrew",
    "chatter": "squirrel rabbit hare bunny chipmunk beaver otter ferret weasel meerkat skunk",
    "seal": "seal sea_lion walrus", "dolphin": "dolphin porpoise", "whale": "whale orca narwhal",
    "bellow": "crocodile alligator komodo", "dinosaur": "dinosaur trex t_rex raptor triceratops brontosaurus godzilla",
    "dragon": "dragon wyvern hydra phoenix",
    "hiss": "snake cobra python viper lizard iguana chameleon gecko swan turtle tortoise",
    "croak": "frog toad newt axolotl salamander",
    "chirp": "bird sparrow robin canary chick hummingbird swallow finch tit",
    "rooster": "rooster cockerel", "cluck": "chicken hen", "quack": "duck duckling mallard",
    "goose": "goose flamingo crane heron stork",
    "caw": "crow raven magpie vulture", "eagle": "eagle hawk falcon pterodactyl", "hoot": "owl",
    "squawk": "parrot toucan peacock cockatoo dodo",
    "penguin": "penguin puffin", "coo": "pigeon dove", "gobble": "turkey", "gull": "gull seagull pelican albatross",
    "woodpecker": "woodpecker", "cuckoo": "cuckoo", "boom_call": "ostrich emu",
    "buzz": "bee bumblebee wasp hornet ladybug beetle",
    "fly": "fly housefly dragonfly", "mosquito": "mosquito gnat", "cricket": "cricket grasshopper",
    "flutter": "butterfly moth firefly", "scuttle": "ant spider scorpion crab lobster cockroach centipede",
    "squelch": "snail slug worm octopus squid jellyfish slime blob",
    "blub": "fish shark goldfish clownfish pufferfish seahorse shrimp ray eel",
    "moan": "ghost spirit phantom", "robot": "robot android cyborg", "theremin": "alien martian",
    "giggle": "fairy elf imp goblin gnome",
    "sparkle": "star genie wizard", "rattle": "skeleton rattlesnake",
}  # fmt: skip
#: A sound, and the kinds that make it while they move.
_MOTORS = {
    "motorbike": "motorbike motorcycle scooter moped quad snowmobile",
    "lorry": (
        "truck lorry bus van tractor digger excavator bulldozer fire_truck fire_engine ambulance garbage_truck camper "
        "cement_mixer tanker forklift steamroller double_decker"
    ),
    "tank": "tank", "drone": "drone quadcopter", "locomotive": "steam_train locomotive steamboat",
    "rails": "train tram metro subway monorail rail_carriage minecart cable_car",
    "motorboat": "boat motorboat speedboat ferry jet_ski hovercraft container_ship cruise_ship fishing_boat",
    "sail": "sailboat ship pirate_ship viking_ship raft paper_boat",
    "row": "rowing_boat canoe kayak gondola swan_boat dragon_boat", "sonar": "submarine",
    "helicopter": "helicopter", "rocket": "rocket spaceship space_shuttle missile lander",
    "servo": "moon_rover mars_rover", "jet": "plane airplane jet airliner fighter", "propeller": "biplane",
    "hover": "ufo flying_saucer saucer hoverboard space_station",
    "wheel": (
        "bicycle bike skateboard cart carriage wagon coach chariot rickshaw pram wheelchair tricycle unicycle "
        "penny_farthing kick_scooter roller_skate shopping_trolley shopping_cart wheelbarrow"
    ),
    "slide": "sleigh sledge sled toboggan snowboard skis",
    "whoosh": "hot_air_balloon balloon zeppelin blimp airship broom broomstick carpet glider hang_glider surfboard",
}  # fmt: skip
_CRY = {kind: cry for cry, kinds in _CRIES.items() for kind in kinds.split()}
_MOTOR = {kind: motor for motor, kinds in _MOTORS.items() for kind in kinds.split()}
_HORNS = {
    "rails": "brakes", "locomotive": "train", "motorboat": "ships_horn", "sail": "ships_horn", "lorry": "lorry_horn",
    "tank": "cannon", "wheel": "bicycle", "hover": "theremin", "helicopter": "helicopter", "rocket": "rocket",
    "jet": "jet", "drone": "drone", "propeller": "propeller", "whoosh": "whoosh",
    "row": "splash", "sonar": "sonar", "servo": "robot", "slide": "sleigh_bells",
}  # fmt: skip


def cry_of(kind: str, sort: str = "", size: float = 1.0, words: str = "") -> str:
    """What this kind, or better what the prompt called it, cries; "" for people and things.

    One that is not known cries by its class and its height in metres.
    """
    for name in _names(words) + _names(kind):
        if name in _CRY:
            return _CRY[name]
        if name in _MOTOR:
            return _HORNS.get(_MOTOR[name], "horn")
    if sort in {"animal", "mammal", "reptile"}:
        return "squeak" if size < 0.25 else "yip" if size < 0.6 else "grunt" if size < 1.8 else "bellow"
    if sort == "bird":
        return "chirp" if size < 0.35 else "squawk" if size < 0.9 else "goose"
    fixed = {"sea": "blub" if size < 3 else "whale", "fish": "blub", "insect": "buzz" if size < 0.5 else "rattle"}
    return (fixed | {"being": "growl", "vehicle": "horn", "dinosaur": "dinosaur"}).get(sort, "")


def motor_of(kind: str, words: str = "") -> str:
    """What this vehicle sounds like on its way."""
    return next((_MOTOR[name] for name in _names(words) + _names(kind) if name in _MOTOR), "engine")


def _names(kind: str) -> tuple[str, ...]:
    """The whole name, then its words from the last: a "police car" is a car, a "sea horse" no horse of the field."""
    whole = kind.lower().strip().replace(" ", "_").replace("-", "_")
    return (whole, *reversed(whole.split("_")))
