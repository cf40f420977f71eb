"""What people wear, and what each garment named by the prompt changes; the clothes of jobs are in `jobs`."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour

#: A top of this colour is bare skin.
BARE: Colour = 0


@dataclass(frozen=True)
class Outfit:
    top: Colour
    bottom: Colour
    shoes: Colour = 0xFF4A3B3F
    sleeves: str = "long"  # "long", "short", "none"
    legs: str = "trousers"  # "trousers", "shorts", "skirt", "dress", "robe", "swim", "fishtail", "wisp", "ball"
    hat: str = ""
    hat_colour: Colour = 0xFFE0403A
    gloves: Colour = 0  # 0: bare hands
    extras: tuple[str, ...] = ()
    accent: Colour = 0  # of scarf, cape, tie and bow; 0: each its own
    holds: str = ""  # in the near hand while it has nothing else to do
    other: str = ""  # in the far hand
    skin: Colour = 0  # of those who are no ordinary people, or painted; 0: their own
    hair: str = ""  # a style of `hair.STYLES`; empty: their own
    hair_colour: Colour = 0
    beard: str = ""  # "full", "long", "moustache", "none"; empty: by chance
    body: str = ""  # a build of `build.BUILDS` for grown-ups; empty: by age and sex
    iris: Colour = 0


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
