"""What layers, kinds and players are called in plain words; translated where they are told."""

from __future__ import annotations

from django.utils.translation import gettext_noop as _

#: Layers of air.
AIRS = {
    "wind": _("wind"), "breeze": _("breeze"), "rain": _("rain"), "drizzle": _("drizzle"), "crickets": _("crickets"),
    "cicadas": _("cicadas"), "frogs": _("frogs"), "cowbells": _("cowbells"), "crows": _("crows"), "bees": _("bees"),
    "announcements": _("announcements"),
    "surf": _("waves on the shore"), "swell": _("open sea"), "stream": _("running water"),
    "underwater": _("deep water, bubbles"), "lava": _("bubbling lava"), "birds": _("birdsong"),
    "jungle_birds": _("jungle birds"), "gulls": _("gulls"), "owl": _("an owl"), "farmyard": _("hens and cows"),
    "city_hum": _("city hum"), "cars": _("cars passing"), "murmur": _("people talking"),
    "children": _("children playing"), "crowd": _("a stadium crowd"), "room_tone": _("a quiet room"),
    "refrigerator": _("a fridge hum"), "clock_ticking": _("a ticking clock"), "space_hum": _("a deep space hum"),
    "fire": _("a crackling fire"), "torches": _("torches"), "village_bell": _("a far church bell"),
    "leaves": _("rustling leaves"), "snow_air": _("muffled snowy air"), "dust": _("dry wind"), "gale": _("a gale"),
    "thunder": _("thunder"), "aircon": _("air conditioning"), "coolers": _("cooler hum"), "tills": _("beeping tills"),
    "dishes": _("clinking dishes"), "pages": _("turning pages"), "keys": _("keyboards"), "drips": _("dripping water"),
    "chains": _("rattling chains"), "creaks": _("creaking wood"), "works": _("machines at work"),
    "toolshop": _("tools at work"), "monitor": _("a heart monitor"), "arcade": _("arcade machines"),
    "computers": _("computer beeps"), "flasks": _("bubbling flasks"), "oven": _("an oven"), "neon": _("buzzing neon"),
    "rumbling": _("a low rumble"), "organ_far": _("a church organ"), "waterfall": _("a waterfall"),
    "lapping": _("lapping water"), "ice": _("cracking ice"), "bamboo": _("knocking bamboo"),
    "chimes": _("wind chimes"), "rigging": _("ropes on masts"), "foghorn": _("a foghorn"), "wolves": _("far wolves"),
    "owls": _("owls"), "savannah": _("far lions and elephants"), "ancient_beasts": _("far dinosaurs"),
    "menagerie": _("zoo animals"), "marsh": _("bubbling mud"), "sirens_far": _("far sirens"), "trams": _("trams"),
    "fair": _("a barrel organ"), "building_site": _("a building site"), "engines_far": _("racing engines"),
    "jets_far": _("jets taking off"), "thin_wind": _("a thin, whining wind"), "heights": _("high wind"),
    "flags": _("flapping flags"), "glitter": _("tiny magic bells"), "battle_far": _("far guns"),
    "fireworks_far": _("far fireworks"),
}  # fmt: skip
#: Near sounds; {ground} is what is underfoot.
KINDS = {
    # feet
    "step": _("footsteps on {ground}"), "paw": _("soft paws on {ground}"), "hoof": _("hooves on {ground}"),
    "land": _("a landing on {ground}"), "stamp": _("heavy footfalls"), "wade": _("legs wading through water"),
    "tiptoe": _("tiny feet"), "jump": _("a leap"), "flap": _("wing beats"), "whoosh": _("a whoosh of air"),
    # blows, falls, breakage
    "thud": _("a thud"), "thump": _("a soft thump"), "hit": _("a blow"), "crash": _("a crash"), "slap": _("a slap"),
    "bounce": _("a ball bouncing"), "tap": _("a tap"), "shatter": _("crockery shattering"),
    "glass": _("glass breaking"), "shard": _("shards skipping"), "crack": _("a crack"), "tear": _("something tearing"),
    "domino": _("dominoes clicking"), "crate": _("a wooden box landing"), "topple": _("a pile toppling"),
    "bowl": _("a bowling ball rolling"), "pin": _("pins knocked over"), "strike": _("all pins falling"),
    "stone": _("a stone falling"), "metal": _("clanging metal"), "sword": _("swords clashing"),
    "crunch": _("something crunching"), "rumble": _("the ground rumbling"), "explosion": _("an explosion"),
    "slip": _("a slip"), "trip": _("a stumble"), "slide": _("something sliding"), "splat": _("a wet splat"),
    "squelch": _("a wet squelch"), "slam": _("a door slamming"), "door": _("a door creaking and closing"),
    "catch": _("a catch"), "click": _("a click"),
    # water, fire, food
    "splash": _("a splash"), "splash_big": _("a huge splash"), "splash_small": _("a small splash"),
    "drip": _("water dripping"), "pour": _("water being poured"), "blub": _("bubbles"), "sip": _("a sip"),
    "gulp": _("gulping"), "slurp": _("slurping"), "chewing": _("chewing"), "chop": _("a knife chopping"),
    "stir": _("a spoon stirring"), "sizzle": _("sizzling fat"), "boiling": _("a boiling pot"),
    "steam": _("hissing steam"), "fire": _("a burst of flame"), "crackle": _("a crackling fire"),
    "melt": _("something melting and dripping"),
    # bodies and hands
    "clap": _("hands clapping"), "applause": _("applause"), "cheer": _("a cheer"), "boo": _("a crowd booing"),
    "oohs": _("an audience gasping"), "crowd": _("a crowd"), "laugh": _("laughter"), "giggle": _("giggling"),
    "gasp": _("a gasp"), "scream": _("a scream"), "sob": _("sobbing"), "sigh": _("a sigh"), "snore": _("snoring"),
    "yawn": _("a yawn"), "sneeze": _("a sneeze"), "cough": _("coughing"), "burp": _("a burp"),
    "hiccup": _("hiccups"), "fart": _("a rude noise"), "kiss": _("a kiss"), "whisper": _("whispering"),
    "whistling": _("whistling a tune"), "heartbeat": _("a heartbeat"), "sing": _("singing without words"),
    "knock": _("knocking on wood"), "rustle": _("rustling"), "scratch": _("scratching"),
    # tools, rooms, play
    "hammer": _("hammering"), "saw": _("sawing"), "dig": _("a spade digging"), "sweep": _("a broom sweeping"),
    "scribble": _("a pencil scribbling"), "page": _("a page turning"), "camera": _("a camera's click"),
    "keyboard": _("typing on a keyboard"), "typewriter": _("a typewriter"), "telephone": _("a telephone ringing"),
    "ticking": _("a clock ticking"), "alarm_clock": _("an alarm clock"), "doorbell": _("a doorbell"),
    "ding": _("a small bell"), "bell": _("a large bell"), "bells": _("church bells"), "gong": _("a gong"),
    "coin": _("a coin falling"), "cash_register": _("a cash register"), "creak": _("creaking"),
    "squeak": _("a squeak"), "squeeze": _("a squeaky toy"), "balloon": _("a squealing balloon"),
    "zipper": _("a zip"), "unwrap": _("paper being unwrapped"), "ratchet": _("clockwork being wound"),
    "microwave": _("a microwave beeping"), "vacuum": _("a vacuum cleaner"), "switch": _("a light switch"),
    "row": _("oars pulling through water"), "rope": _("a rope tightening"), "skate": _("skates on ice"),
    "ski": _("skis on snow"), "chain": _("a chain rattling"), "whistle": _("a referee's whistle"),
    "boing": _("a comic spring"), "pop": _("a pop"), "poof": _("a puff of smoke"),
    "grow": _("a tone climbing as something grows"), "shrink": _("a tone sinking as something shrinks"),
    # vehicles
    "engine": _("a car engine"), "motorbike": _("a motorbike"), "lorry": _("a diesel engine"),
    "tank": _("a tank's engine and tracks"), "locomotive": _("a steam engine"), "rails": _("a train on its rails"),
    "train": _("a train and its whistle"), "motorboat": _("a motor boat"), "liner": _("a ship's engines"),
    "sail": _("rigging creaking, water along the hull"), "sonar": _("a submarine's sonar"),
    "surfing": _("a surfboard cutting the wave"), "helicopter": _("a helicopter"), "drone": _("a drone humming"),
    "propeller": _("a propeller plane"), "jet": _("a jet passing"), "landing": _("wheels touching the runway"),
    "rocket": _("a rocket's roar"), "hover": _("a throbbing saucer"), "burner": _("a balloon's burner"),
    "chain_drive": _("a bicycle's chain whirring"), "bicycle": _("a bicycle bell"),
    "rollers": _("small wheels rolling"), "castors": _("squeaky wheels"), "wheel": _("wooden wheels rolling"),
    "horn": _("a car horn"), "lorry_horn": _("a lorry's horn"), "ships_horn": _("a ship's horn"),
    "siren": _("a siren"), "brakes": _("brakes squealing"), "skid": _("tyres screeching"),
    # weapons, sky, machines, magic
    "cannon": _("a cannon"), "gunshot": _("a gunshot"), "fireworks": _("fireworks"), "thunder": _("thunder"),
    "laser": _("a laser"), "zap": _("an electric spark"), "beep": _("a beep"), "ping": _("a message arriving"),
    "error": _("an error buzzer"), "servo": _("a motor whirring"), "power_up": _("a machine starting up"),
    "jingle": _("a video game's jingle"), "game_over": _("a game lost"), "teleport": _("a teleporter"),
    "chime": _("a magic chime"), "sparkle": _("magic sparkling"), "spell": _("a spell"),
    "record_scratch": _("a record scratch"),
    # instruments
    "drum": _("drums"), "bongo": _("bongos"), "cymbal": _("a cymbal"), "drumroll": _("a drum roll"),
    "sleigh_bells": _("sleigh bells"), "piano": _("a piano"), "violin": _("a violin"), "guitar": _("a guitar"),
    "electric_guitar": _("an electric guitar"), "harp": _("a harp"), "trumpet": _("a trumpet fanfare"),
    "saxophone": _("a saxophone"), "flute": _("a flute"), "bagpipe": _("bagpipes"), "organ": _("an organ"),
    "cello": _("a cello"), "harmonica": _("a harmonica"), "xylophone": _("a xylophone"), "maracas": _("maracas"),
    "tambourine": _("a tambourine"),
    "accordion": _("an accordion"), "choir": _("a choir"), "tada": _("a fanfare: ta-da"),
    "sad_trombone": _("a sad trombone"),
}  # fmt: skip
#: Cries by whoever cries, and the subject one thinks of first.
CRIES = {
    "bark": (_("%(who)s barking"), "dog"), "howl": (_("%(who)s howling"), "wolf"),
    "yip": (_("%(who)s yapping"), "fox"), "cackle": (_("%(who)s cackling"), "hyena"),
    "meow": (_("%(who)s meowing"), "cat"), "purr": (_("%(who)s purring"), "cat"),
    "roar": (_("%(who)s roaring"), "lion"), "growl": (_("%(who)s growling"), "bear"),
    "bleat": (_("%(who)s bleating"), "panda"), "moo": (_("%(who)s mooing"), "cow"),
    "neigh": (_("%(who)s neighing"), "horse"), "donkey": (_("%(who)s braying"), "donkey"),
    "oink": (_("%(who)s grunting"), "pig"), "baa": (_("%(who)s bleating"), "sheep"),
    "goat": (_("%(who)s bleating"), "goat"), "deer": (_("%(who)s calling"), "deer"),
    "monkey": (_("%(who)s shrieking"), "monkey"), "gorilla": (_("%(who)s drumming on its chest"), "gorilla"),
    "hippo": (_("%(who)s grunting"), "hippo"), "snort": (_("%(who)s snorting"), "rhino"),
    "groan": (_("%(who)s groaning"), "camel"), "grunt": (_("%(who)s grunting"), "animal"),
    "hum": (_("%(who)s humming low"), "giraffe"), "elephant": (_("%(who)s trumpeting"), "elephant"),
    "squeak": (_("%(who)s squeaking"), "mouse"), "chatter": (_("%(who)s chattering"), "squirrel"),
    "seal": (_("%(who)s barking"), "seal"), "dolphin": (_("%(who)s clicking and whistling"), "dolphin"),
    "whale": (_("%(who)s singing"), "whale"), "bellow": (_("%(who)s bellowing"), "crocodile"),
    "dinosaur": (_("%(who)s roaring"), "dinosaur"), "dragon": (_("%(who)s roaring"), "dragon"),
    "hiss": (_("%(who)s hissing"), "snake"), "croak": (_("%(who)s croaking"), "frog"),
    "chirp": (_("%(who)s chirping"), "bird"), "rooster": (_("%(who)s crowing"), "rooster"),
    "cluck": (_("%(who)s clucking"), "chicken"), "quack": (_("%(who)s quacking"), "duck"),
    "goose": (_("%(who)s honking"), "goose"), "rattle": (_("%(who)s rattling"), "snake"),
    "caw": (_("%(who)s cawing"), "crow"), "eagle": (_("%(who)s crying from above"), "eagle"),
    "hoot": (_("%(who)s hooting"), "owl"), "penguin": (_("%(who)s braying"), "penguin"),
    "coo": (_("%(who)s cooing"), "pigeon"), "gobble": (_("%(who)s gobbling"), "turkey"),
    "gull": (_("%(who)s screeching"), "gull"), "squawk": (_("%(who)s squawking"), "parrot"),
    "woodpecker": (_("%(who)s drumming on a trunk"), "woodpecker"), "cuckoo": (_("%(who)s calling"), "bird"),
    "boom_call": (_("%(who)s booming"), "ostrich"), "buzz": (_("%(who)s buzzing"), "bee"),
    "fly": (_("%(who)s buzzing"), "fly"), "mosquito": (_("%(who)s whining"), "mosquito"),
    "cricket": (_("%(who)s chirping"), "cricket"), "flutter": (_("%(who)s: tiny wings whirring"), "butterfly"),
    "scuttle": (_("%(who)s: many tiny feet pattering"), "ant"), "moan": (_("%(who)s moaning"), "ghost"),
    "robot": (_("%(who)s beeping"), "robot"), "theremin": (_("%(who)s: an eerie theremin"), "alien"),
}  # fmt: skip
#: What feet touch.
GROUNDS = {
    "sand": _("sand"), "grass": _("grass"), "leaves": _("leaves"), "snow": _("snow"), "wood": _("wood"),
    "metal": _("metal"), "dust": _("dust"), "stone": _("stone"),
}  # fmt: skip
#: How a line is delivered.
LINES = {
    "": _("%(who)s says: %(words)s"), "shout": _("%(who)s shouts: %(words)s"),
    "whisper": _("%(who)s whispers: %(words)s"), "sing": _("%(who)s sings: %(words)s"),
}  # fmt: skip
NARRATOR = _("narrator")
#: Players of music.
PARTS = {
    "felt": _("soft piano"), "mallet": _("marimba"), "box": _("music box"), "warm": _("warm pad"),
    "dread": _("uneasy strings"), "muted": _("muted trumpet"), "twang": _("twanging guitar"), "nylon": _("guitar"),
    "rhodes": _("electric piano"), "vibes": _("vibraphone"), "stab": _("synth chords"),
    "distorted": _("electric guitar"), "power": _("power chords"), "pizzicato": _("plucked strings"),
    "kalimba": _("kalimba"), "clarinet": _("clarinet"), "brass": _("brass"), "strings": _("strings"),
    "cello": _("cello"), "choir": _("choir"), "bells": _("bells"), "ukulele": _("ukulele"), "violin": _("violin"),
    "celesta": _("celesta"), "harp": _("harp"), "flute": _("flute"), "whistling": _("whistling"),
    "synth": _("synthesizer"), "piano": _("piano"), "trumpet": _("trumpet"), "saxophone": _("saxophone"),
    "oboe": _("oboe"), "oud": _("oud"), "voice": _("a voice"), "organ": _("organ"), "koto": _("zither"),
    "accordion": _("accordion"), "drone": _("drone"),
}  # fmt: skip
#: Who is seen to play, without and with a name.
PLAYED = {
    "piano": (_("a piano has the tune"), _("%(who)s playing the tune on the piano")),
    "violin": (_("a violin has the tune"), _("%(who)s playing the tune on the violin")),
    "guitar": (_("a guitar has the tune"), _("%(who)s playing the tune on the guitar")),
    "electric_guitar": (_("an electric guitar has the tune"), _("%(who)s playing the tune on the electric guitar")),
    "trumpet": (_("a trumpet has the tune"), _("%(who)s playing the tune on the trumpet")),
    "saxophone": (_("a saxophone has the tune"), _("%(who)s playing the tune on the saxophone")),
    "flute": (_("a flute has the tune"), _("%(who)s playing the tune on the flute")),
    "harp": (_("a harp has the tune"), _("%(who)s playing the tune on the harp")),
    "accordion": (_("an accordion has the tune"), _("%(who)s playing the tune on the accordion")),
    "cello": (_("a cello has the tune"), _("%(who)s playing the tune on the cello")),
    "harmonica": (_("a harmonica has the tune"), _("%(who)s playing the tune on the harmonica")),
    "xylophone": (_("a xylophone has the tune"), _("%(who)s playing the tune on the xylophone")),
    "organ": (_("an organ has the tune"), _("%(who)s playing the tune on the organ")),
    "sing": (_("somebody singing the tune"), _("%(who)s singing the tune")),
    "drum": (_("drums beating time"), _("%(who)s drumming to the music")),
}  # fmt: skip
