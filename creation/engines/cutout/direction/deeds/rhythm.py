"""What is heard and seen again and again while something is done on the spot: one line for each verb."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Beat:
    """Every `seconds`, `at` seconds in: a sound, and a sign `up` and `ahead` of the figure, in its heights."""

    seconds: float
    at: float
    sound: str = ""
    sign: str = ""
    up: float = 1.0
    ahead: float = 0.0
    size: float = 0.8
    loud: float = 0.7


#: An instrument that has no movement of its own.
PLAYED = (Beat(1.0, 0.1, "piano", "note", 0.9, 0.3),)
BEATS: dict[str, tuple[Beat, ...]] = {
    "sing": (Beat(0.6, 0.15, "", "note", 0.95, 0.25),),
    "laugh": (Beat(2.0, 0.1, "laugh"),),
    "cheer": (Beat(2.5, 0.1, "cheer"), Beat(1.7, 0.4, "", "confetti", 1.1, 0.0, 0.9)),
    "cry": (Beat(2.4, 0.2, "sob"),),
    "eat": (Beat(0.85, 0.4, "munch", "crumb", 0.78, 0.2, 0.4),),
    "drink": (Beat(2.2, 0.8, "gulp"),),
    "cook": (
        Beat(0.8, 0.2, "sizzle", "oil", 0.55, 0.45, 0.7),
        Beat(0.5, 0.1, "", "steam", 0.62, 0.45, 0.8),
        Beat(1.6, 1.3, "splat", "", 0.5),
    ),
    "bake": (Beat(0.67, 0.1, "stir", "poof", 0.5, 0.35, 0.25),),
    "wash": (Beat(0.9, 0.1, "splash_small", "bubble", 0.5, 0.4, 0.6),),
    "water": (Beat(0.9, 0.1, "pour", "splash", 0.0, 0.55, 0.35),),
    "pour": (Beat(3.0, 0.6, "pour", "steam", 0.5, 0.4, 0.5),),
    "sweep": (Beat(1.1, 0.25, "sweep", "dust", 0.0, 0.5, 0.5),),
    "dig": (Beat(1.3, 0.3, "dig", "dirt", 0.05, 0.4, 0.6),),
    "plant": (Beat(0.7, 0.2, "dig", "dirt", 0.02, 0.35, 0.25),),
    "build": (Beat(0.7, 0.42, "hammer", "spark", 0.35, 0.4, 0.3),),
    "repair": (Beat(0.7, 0.42, "hammer", "spark", 0.4, 0.4, 0.4),),
    "read": (Beat(2.4, 2.0, "page"),),
    "write": (Beat(0.9, 0.2, "scribble"),),
    "paint": (Beat(1.25, 0.3, "scribble"),),
    "photograph": (Beat(1.8, 0.9, "camera", "flash", 0.78, 0.3, 1.0),),
    "phone": (Beat(5.0, 0.1, "phone"), Beat(1.1, 0.6, "", "wave", 0.9, 0.2, 0.5)),
    "type": (Beat(0.19, 0.0, "type", "", 0.0, 0.0, 0.0, 0.35),),
    "fish": (Beat(2.9, 0.6, "splash_small", "ring", 0.0, 0.6, 0.4),),
    "row": (Beat(1.67, 0.5, "row", "splash", 0.0, 0.3, 0.6),),
    "sneeze": (Beat(1.9, 0.98, "sneeze", "spray", 0.85, 0.35, 0.9, 1.1),),
    "yawn": (Beat(3.4, 0.9, "yawn", "z", 1.0, 0.1, 0.6),),
    "shiver": (Beat(0.8, 0.1, "squeak", "shake", 0.9, 0.0, 0.7, 0.3),),
    "shout": (Beat(1.4, 0.42, "", "wave", 0.86, 0.35, 0.9),),
    "whisper": (Beat(1.6, 0.3, "rustle", "whisper", 0.88, 0.35, 0.5, 0.4),),
    "think": (Beat(2.2, 0.3, "", "question", 1.12, 0.1, 0.9), Beat(6.0, 2.6, "chime", "bulb", 1.2, 0.0, 1.0)),
    "point": (Beat(3.0, 0.3, "whoosh", "exclaim", 1.12, 0.05, 0.7, 0.4),),
    "peek": (Beat(2.4, 0.95, "squeak", "question", 1.1, 0.1, 0.7, 0.3),),
    "hide": (Beat(3.0, 0.3, "rustle", "shake", 0.6, 0.0, 0.6),),
    "wake": (Beat(9.0, 0.9, "yawn", "exclaim", 0.9, 0.1, 0.6),),
    "conjure": (Beat(2.4, 1.4, "magic", "poof", 0.55, 0.75, 0.9), Beat(2.4, 1.5, "", "sparkle", 0.7, 0.75, 1.1)),
    "salute": (Beat(4.0, 0.4, "land", "", 0.0, 0.0, 0.0, 0.4),),
    "teach": (Beat(3.0, 0.5, "scribble"),),
    "meditate": (Beat(2.6, 0.4, "chime", "sparkle", 1.0, 0.0, 0.5, 0.3),),
    "nod": (Beat(1.6, 0.3, "rustle", "", 0.0, 0.0, 0.0, 0.3),),
    "clap": (Beat(0.42, 0.01, "clap", "spark", 0.62, 0.25, 0.2, 0.6),),
    "bow": (Beat(2.6, 0.9, "applause", "", 0.0, 0.0, 0.0, 0.6),),
    "knock": (
        Beat(2.04, 0.16, "knock", "shake", 0.7, 0.4, 0.4, 0.9),
        Beat(2.04, 0.5, "knock"),
        Beat(2.04, 0.84, "knock"),
    ),
    "open": (Beat(30.0, 0.9, "unwrap"), Beat(30.0, 1.0, "magic", "confetti", 0.5, 0.35, 0.9, 0.9)),
    "juggle": (Beat(0.44, 0.1, "catch", "", 0.0, 0.0, 0.0, 0.35),),
    "balance": (Beat(1.8, 0.4, "creak", "shake", 0.9, 0.0, 0.5, 0.4),),
    "exercise": (Beat(0.8, 0.4, "land", "sweat", 0.92, 0.05, 0.6, 0.4),),
    "breathe_fire": (Beat(2.4, 0.9, "fire", "", 0.0, 0.0, 0.0, 1.3),),
    "play_piano": (Beat(1.0, 0.05, "piano", "note", 0.8, 0.5), Beat(0.5, 0.3, "piano")),
    "play_drums": (Beat(0.5, 0.02, "drum", "spark", 0.4, 0.35, 0.3), Beat(2.0, 0.5, "", "note", 0.9, 0.3)),
    "play_guitar": (Beat(0.5, 0.02, "guitar"), Beat(1.0, 0.3, "", "note", 0.75, 0.25)),
    "play_violin": (Beat(0.62, 0.05, "violin"), Beat(1.0, 0.3, "", "note", 0.95, 0.2)),
    "play_trumpet": (Beat(1.0, 0.3, "trumpet", "note", 1.0, 0.5),),
    "play_trombone": (Beat(1.0, 0.3, "trumpet", "note", 1.0, 0.5),),
    "play_tuba": (Beat(1.0, 0.3, "trumpet", "note", 1.1, 0.4),),
    "play_saxophone": (Beat(1.0, 0.3, "saxophone", "note", 0.8, 0.5),),
    "play_flute": (Beat(1.0, 0.3, "flute", "note", 0.95, 0.4),),
    "play_harmonica": (Beat(1.0, 0.3, "harmonica", "note", 0.95, 0.35),),
    "play_accordion": (Beat(1.0, 0.1, "accordion", "note", 0.85, 0.35),),
    "play_harp": (Beat(0.5, 0.05, "harp"), Beat(1.0, 0.3, "", "note", 0.95, 0.3)),
    "play_cello": (Beat(0.62, 0.05, "cello"), Beat(1.0, 0.3, "", "note", 0.95, 0.2)),
    "play_xylophone": (Beat(0.5, 0.02, "xylophone"), Beat(1.0, 0.3, "", "note", 0.8, 0.4)),
    "play_bongos": (Beat(0.5, 0.02, "drum", "spark", 0.4, 0.2, 0.3),),
    "play_maracas": (Beat(0.25, 0.02, "maracas"), Beat(1.0, 0.3, "", "note", 0.95, 0.3)),
    "play_tambourine": (Beat(0.5, 0.02, "tambourine"), Beat(1.0, 0.3, "", "note", 0.95, 0.3)),
    "play_cymbals": (Beat(1.0, 0.02, "cymbal", "spark", 0.6, 0.15, 0.4),),
}  # fmt: skip
