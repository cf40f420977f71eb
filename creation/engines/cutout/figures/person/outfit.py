"""What people wear, by job and by garment."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour


@dataclass(frozen=True)
class Outfit:
    top: Colour
    bottom: Colour
    shoes: Colour = 0xFF4A3B3F
    sleeves: str = "long"  # "long", "short", "none"
    legs: str = "trousers"  # "trousers", "shorts", "skirt", "dress", "robe"
    hat: str = ""
    hat_colour: Colour = 0xFFE0403A
    gloves: Colour = 0  # 0: bare hands
    extras: tuple[str, ...] = ()
    accent: Colour = 0  # of scarf, cape, tie and bow; 0: each its own
    holds: str = ""  # in the near hand while it has nothing else to do


JOBS: dict[str, Outfit] = {
    "chef": Outfit(0xFFFBFAF6, 0xFF4C5566, hat="toque", extras=("apron", "buttons", "scarf")),
    "cook": Outfit(0xFFFBFAF6, 0xFF4C5566, hat="toque", extras=("apron", "scarf")),
    "astronaut": Outfit(0xFFF1F2F5, 0xFFE3E6EC, shoes=0xFF8B93A3, hat="helmet_space", gloves=0xFFC5CBD6,
        extras=("lifepack", "panel", "cuffs")),
    "reporter": Outfit(0xFF3F5F9E, 0xFF39415A, extras=("lapels", "tie"), holds="microphone"),
    "journalist": Outfit(0xFF3F5F9E, 0xFF39415A, extras=("lapels", "tie"), holds="microphone"),
    "knight": Outfit(0xFFB4BEC9, 0xFF8E99A6, shoes=0xFF707B88, hat="helmet_knight", gloves=0xFF96A1AE,
        extras=("tabard", "belt"), holds="sword"),
    "police": Outfit(0xFF35518F, 0xFF273A6B, shoes=0xFF23242C, hat="police", hat_colour=0xFF273A6B, extras=("badge",
        "belt", "tie")),
    "firefighter": Outfit(0xFFD9A53A, 0xFFC79032, shoes=0xFF33312F, hat="fire", hat_colour=0xFFD6362F,
        extras=("stripes", "belt")),
    "king": Outfit(0xFFB3292F, 0xFF6A2B7B, hat="crown", extras=("cape", "ermine", "belt")),
    "queen": Outfit(0xFF8B3FA8, 0xFF7A3196, legs="dress", hat="crown", extras=("cape", "ermine", "necklace")),
    "princess": Outfit(0xFFF58AB8, 0xFFF79CC4, sleeves="short", legs="dress", hat="tiara", extras=("necklace",
        "sash")),
    "prince": Outfit(0xFF3F7FD9, 0xFFF0EBDD, hat="crown", extras=("cape", "belt", "sash")),
    "wizard": Outfit(0xFF4B4AA8, 0xFF40409A, legs="robe", hat="wizard", hat_colour=0xFF4B4AA8, extras=("stars",
        "belt"), holds="wand"),
    "witch": Outfit(0xFF4A3564, 0xFF3E2C56, legs="dress", hat="wizard", hat_colour=0xFF3B2C4E, extras=("belt",),
        holds="wand"),
    "pirate": Outfit(0xFFF4EFE4, 0xFF5B3B32, shoes=0xFF33262A, hat="tricorne", hat_colour=0xFF33303A,
        extras=("vest", "belt", "eyepatch", "sash")),
    "doctor": Outfit(0xFFFBFBFB, 0xFF5C8FA8, extras=("coat", "stethoscope")),
    "nurse": Outfit(0xFF6FC3CF, 0xFF5AB0BD, sleeves="short", extras=("stethoscope",)),
    "farmer": Outfit(0xFFD2483F, 0xFF4A6FB0, shoes=0xFF6B4A32, hat="straw", hat_colour=0xFFE6BE62,
        extras=("dungarees",)),
    "dancer": Outfit(0xFFF27FA8, 0xFFF9B4CC, shoes=0xFFF27FA8, sleeves="none", legs="tutu"),
    "explorer": Outfit(0xFFC9A66B, 0xFFB08F58, shoes=0xFF6B4A32, sleeves="short", legs="shorts", hat="pith",
        hat_colour=0xFFD8BC86, extras=("belt", "pockets", "scarf")),
    "superhero": Outfit(0xFF2F63C9, 0xFF2F63C9, shoes=0xFFD6362F, gloves=0xFFD6362F, extras=("cape", "emblem",
        "belt")),
    "scientist": Outfit(0xFFFBFBFB, 0xFF59617A, extras=("coat", "glasses")),
    "teacher": Outfit(0xFF6B8E5A, 0xFF5C4A3E, extras=("glasses", "tie")),
    "ninja": Outfit(0xFF2E3038, 0xFF2A2B33, shoes=0xFF22232A, hat="ninja", hat_colour=0xFF2E3038, gloves=0xFF2E3038,
        extras=("belt",)),
    "cowboy": Outfit(0xFFB5523B, 0xFF4A6FB0, shoes=0xFF6B4A32, hat="cowboy", hat_colour=0xFF9A6A3E, extras=("vest",
        "belt", "scarf")),
    "soldier": Outfit(0xFF6C7A4B, 0xFF5C6A40, shoes=0xFF33312F, hat="beret", hat_colour=0xFF4C5A34, extras=("belt",
        "pockets")),
    "builder": Outfit(0xFFF58A2C, 0xFF4A6FB0, shoes=0xFF6B4A32, hat="hard", hat_colour=0xFFF9C62F,
        extras=("stripes",)),
    "clown": Outfit(0xFFF9C62F, 0xFF3F9ED9, shoes=0xFFE0403A, hat="party", hat_colour=0xFF5BA83C, extras=("buttons",
        "rednose", "scarf")),
    "santa": Outfit(0xFFD6362F, 0xFFD6362F, shoes=0xFF2C2A2E, hat="santa", hat_colour=0xFFD6362F, extras=("belt",
        "fur")),
    "waiter": Outfit(0xFFFBFAF6, 0xFF2E3038, extras=("vest", "tie")),
    "detective": Outfit(0xFFB08F58, 0xFF5C4A3E, hat="fedora", hat_colour=0xFF8A6E42, extras=("lapels", "belt")),
    "vampire": Outfit(0xFFFBFAF6, 0xFF2E3038, extras=("vest", "vampcape", "fangs")),
    "fairy": Outfit(0xFF8FD16A, 0xFF9BDB78, sleeves="none", legs="tutu", hat="tiara", extras=("fairywings",),
        holds="wand"),
    "mermaid": Outfit(0xFF8E5CC7, 0xFF2FB5AE, sleeves="none"),
}  # fmt: skip

#: A garment named by the prompt: what of the outfit it changes.
GARMENTS: dict[str, dict[str, object]] = {
    "dress": {"legs": "dress", "sleeves": "short"}, "gown": {"legs": "dress", "sleeves": "short"},
        "skirt": {"legs": "skirt"},
    "robe": {"legs": "robe"}, "shorts": {"legs": "shorts", "sleeves": "short"}, "t-shirt": {"sleeves": "short"},
    "swimsuit": {"sleeves": "none", "legs": "swim"}, "suit": {"top": 0xFF3C4358, "bottom": 0xFF343A4D,
        "sleeves": "long", "legs": "trousers", "extras": ("lapels", "tie")},
    "apron": {"extras": ("apron",)}, "cape": {"extras": ("cape",)}, "coat": {"sleeves": "long",
        "extras": ("coat",)}, "raincoat": {"top": 0xFFF9C62F, "sleeves": "long", "extras": ("coat",)},
    "scarf": {"extras": ("scarf",)}, "tie": {"extras": ("tie", "lapels")}, "glasses": {"extras": ("glasses",)},
        "sunglasses": {"extras": ("sunglasses",)},
    "crown": {"hat": "crown"}, "hat": {"hat": "fedora"}, "cap": {"hat": "cap"}, "helmet": {"hat": "hard"},
        "beanie": {"hat": "beanie"},
    "cardigan": {"extras": ("cardigan",)}, "necklace": {"extras": ("necklace",)}, "beret": {"hat": "beret"},
        "backpack": {"extras": ("lifepack",)},
    "mask": {"extras": ("domino",)}, "bow": {"extras": ("bow",)}, "boots": {"shoes": 0xFF6B4A32}, "shirt": {},
        "trousers": {"legs": "trousers"},
}  # fmt: skip
