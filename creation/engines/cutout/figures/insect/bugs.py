"""What tells an ant from a moth. Lengths are shares of the body's length; a story draws them far larger than life."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour


@dataclass(frozen=True)
class Bug:
    metres: float  # of the body's length
    body: Colour
    belly: Colour  # of the hind part
    #: The hind part and the middle: (half length, half depth) each.
    abdomen: tuple[float, float] = (0.26, 0.17)
    thorax: tuple[float, float] = (0.14, 0.13)
    head: float = 0.15  # radius
    legs: int = 3  # pairs
    leg: float = 0.3  # length of each
    leg_colour: Colour = 0xFF33282A
    leg_thick: float = 0.02
    hop: bool = False  # great hind legs
    wings: str = ""  # "", "clear", "butterfly", "moth", "long", "case"
    wing: Colour = 0x90DDF2FF
    wing_spot: Colour = 0xFF22202A
    pattern: str = ""  # "", "bands", "spots", "segments", "glow", "stripe"
    pattern_colour: Colour = 0xFF2A2628
    feelers: str = "bent"  # "", "bent", "long", "club", "feather"
    eye: float = 0.42  # in head radii
    iris: Colour = 0xFF2E2024
    raised: float = 0.26  # of the body above the ground
    extras: tuple[str, ...] = ()
    chain: int = 0  # parts of a body in one line: caterpillars, worms, centipedes


BUGS: dict[str, Bug] = {
    "ant": Bug(0.22, 0xFFB5452E, 0xFF8F3020, abdomen=(0.2, 0.14), thorax=(0.13, 0.09), leg=0.34, extras=("jaws",)),
    "bee": Bug(0.2, 0xFFF2B92E, 0xFFF9C83A, abdomen=(0.27, 0.2), thorax=(0.16, 0.16), head=0.16, wings="clear",
        pattern="bands", leg=0.2, extras=("sting", "fuzz")),
    "bumblebee": Bug(0.24, 0xFF2E2A2E, 0xFFF2B92E, abdomen=(0.28, 0.27), thorax=(0.2, 0.23), head=0.16, wings="clear",
        pattern="bands", leg=0.16, raised=0.3, extras=("fuzz", "whitetail")),
    "wasp": Bug(0.24, 0xFF2E2A2E, 0xFFF9D23A, abdomen=(0.31, 0.14), thorax=(0.13, 0.11), head=0.13, wings="clear",
        pattern="bands", leg=0.3, extras=("sting", "angry")),
    "butterfly": Bug(0.26, 0xFF3A2E34, 0xFF3A2E34, abdomen=(0.24, 0.055), thorax=(0.12, 0.075), head=0.11,
        wings="butterfly", wing=0xFFF58A2C, leg=0.16, feelers="club"),
    "blue_butterfly": Bug(0.26, 0xFF2E3A4A, 0xFF2E3A4A, abdomen=(0.22, 0.055), thorax=(0.12, 0.075), head=0.11,
        wings="swallowtail", wing=0xFF3F9ED9, wing_spot=0xFF1E2A4A, leg=0.16, feelers="club"),
    "moth": Bug(0.24, 0xFF9A8670, 0xFFB8A58C, abdomen=(0.22, 0.1), thorax=(0.14, 0.13), head=0.12, wings="moth",
        wing=0xFFC9B394, wing_spot=0xFF6B5848, leg=0.14, feelers="feather", extras=("fuzz",)),
    "ladybug": Bug(0.18, 0xFF2A2628, 0xFFE0302A, abdomen=(0.34, 0.27), thorax=(0.12, 0.15), head=0.14, wings="case",
        wing=0xFFE0302A, pattern="spots", leg=0.2, raised=0.25),
    "beetle": Bug(0.22, 0xFF2F5A4A, 0xFF2F7A5A, abdomen=(0.34, 0.22), thorax=(0.15, 0.18), head=0.13, wings="case",
        wing=0xFF2F8A66, leg=0.26, raised=0.24),
    "stag_beetle": Bug(0.28, 0xFF4A2E24, 0xFF5B3A2C, abdomen=(0.32, 0.19), thorax=(0.15, 0.17), head=0.15, wings="case",
        wing=0xFF6B4230, leg=0.28, raised=0.22, extras=("antlerjaws",)),
    "rhino_beetle": Bug(0.28, 0xFF33282A, 0xFF3A2E30, abdomen=(0.33, 0.24), thorax=(0.17, 0.21), head=0.13,
        wings="case",
        wing=0xFF45363A, leg=0.27, raised=0.26, extras=("nosehorn",)),
    "scarab": Bug(0.22, 0xFF2F5FA8, 0xFF2F6FC0, abdomen=(0.32, 0.24), thorax=(0.15, 0.2), head=0.13, wings="case",
        wing=0xFF3F7FD0, leg=0.22, raised=0.25, extras=("goldrim", "dungball")),
    "dragonfly": Bug(0.34, 0xFF2FA98A, 0xFF3EC1B0, abdomen=(0.42, 0.05), thorax=(0.11, 0.1), head=0.12, wings="long",
        leg=0.16, feelers="", eye=0.62, iris=0xFF1E6A5A, pattern="segments"),
    "fly": Bug(0.16, 0xFF4A4E5A, 0xFF3A5A4E, abdomen=(0.22, 0.19), thorax=(0.15, 0.16), head=0.17, wings="clear",
        leg=0.22, feelers="", eye=0.6, iris=0xFFB3292F),
    "mosquito": Bug(0.2, 0xFF6B6258, 0xFF8A7A6A, abdomen=(0.3, 0.06), thorax=(0.1, 0.09), head=0.1, wings="clear",
        leg=0.5, leg_thick=0.012, raised=0.4, feelers="feather", extras=("needle",), pattern="bands"),
    "grasshopper": Bug(0.26, 0xFF6FA83C, 0xFF8FC24E, abdomen=(0.38, 0.1), thorax=(0.13, 0.12), head=0.14, hop=True,
        leg=0.22, leg_colour=0xFF5B8F30, leg_thick=0.026, raised=0.2, wings="folded", wing=0xFF5B9430),
    "cricket": Bug(0.22, 0xFF5B4232, 0xFF6B4E3A, abdomen=(0.32, 0.13), thorax=(0.13, 0.14), head=0.16, hop=True,
        leg=0.2,
        leg_colour=0xFF4A3426, leg_thick=0.026, raised=0.17, feelers="long", wings="folded", wing=0xFF4A3426),
    "mantis": Bug(0.34, 0xFF7FBF4A, 0xFF93CC5E, abdomen=(0.34, 0.09), thorax=(0.2, 0.055), head=0.11, leg=0.34,
        leg_colour=0xFF6FA83C, raised=0.34, feelers="long", wings="folded", wing=0xFF6FAE40, extras=("arms", "upright"),
        eye=0.5),
    "stick_insect": Bug(0.34, 0xFF8A6A42, 0xFF8A6A42, abdomen=(0.4, 0.032), thorax=(0.2, 0.03), head=0.075, leg=0.36,
        leg_colour=0xFF7A5A36, leg_thick=0.014, raised=0.26, feelers="long", eye=0.5),
    "firefly": Bug(0.2, 0xFF4A3A34, 0xFFE9F06A, abdomen=(0.28, 0.13), thorax=(0.12, 0.12), head=0.13, wings="clear",
        leg=0.18, pattern="glow", feelers="long", raised=0.2),
    "cockroach": Bug(0.22, 0xFF7A3E20, 0xFF8F4E2A, abdomen=(0.38, 0.14), thorax=(0.14, 0.14), head=0.1, wings="case",
        wing=0xFF9A5A30, leg=0.26, feelers="long", raised=0.14, pattern="segments"),
    "cicada": Bug(0.22, 0xFF4F6A3C, 0xFF5B7A44, abdomen=(0.28, 0.15), thorax=(0.18, 0.18), head=0.16, wings="long",
        leg=0.18, feelers="", eye=0.4, raised=0.18, iris=0xFFB3292F),
    "flea": Bug(0.12, 0xFF6B3A2A, 0xFF7A4632, abdomen=(0.26, 0.24), thorax=(0.1, 0.14), head=0.14, hop=True, leg=0.2,
        raised=0.22),
    "spider": Bug(0.24, 0xFF4A3E4A, 0xFF3A303C, abdomen=(0.26, 0.24), thorax=(0.12, 0.12), head=0.16, legs=4, leg=0.46,
        leg_colour=0xFF3A303C, leg_thick=0.024, feelers="", raised=0.24, extras=("fangs", "moreeyes")),
    "tarantula": Bug(0.32, 0xFF6B4630, 0xFF5B3A28, abdomen=(0.28, 0.22), thorax=(0.15, 0.14), head=0.15, legs=4,
        leg=0.42, leg_colour=0xFF7A5238, leg_thick=0.05, feelers="", raised=0.22, extras=("fangs", "fuzz", "moreeyes")),
    "black_widow": Bug(0.24, 0xFF22202A, 0xFF1E1C24, abdomen=(0.24, 0.26), thorax=(0.1, 0.1), head=0.13, legs=4,
        leg=0.52, leg_colour=0xFF22202A, leg_thick=0.016, feelers="", raised=0.3, extras=("fangs", "hourglass")),
    "scorpion": Bug(0.32, 0xFFC9823A, 0xFFB5702E, abdomen=(0.26, 0.12), thorax=(0.14, 0.12), head=0.12, legs=4,
        leg=0.24,
        leg_colour=0xFFA8641E, leg_thick=0.022, feelers="", raised=0.16, pattern="segments", extras=("claws",
        "stingtail")),
    "lobster": Bug(0.36, 0xFFC9302A, 0xFFB5281F, abdomen=(0.34, 0.13), thorax=(0.18, 0.15), head=0.15, legs=4, leg=0.22,
        leg_colour=0xFFA8241E, leg_thick=0.024, feelers="long", raised=0.17, pattern="segments", extras=("claws",
        "tailfan")),
    "shrimp": Bug(0.22, 0xFFF9A48A, 0xFFF9B8A0, abdomen=(0.32, 0.12), thorax=(0.13, 0.13), head=0.13, legs=4, leg=0.15,
        leg_colour=0xFFE88A72, leg_thick=0.016, feelers="long", raised=0.16, pattern="segments", extras=("tailfan",)),
    "caterpillar": Bug(0.3, 0xFF8FC23C, 0xFF8FC23C, head=0.14, legs=6, leg=0.09, leg_colour=0xFFF2A03A, chain=7,
        feelers="club", raised=0.12, pattern="spots", pattern_colour=0xFFF9D23A),
    "hairy_caterpillar": Bug(0.3, 0xFF4A3A3E, 0xFFB5562E, head=0.13, legs=6, leg=0.08, leg_colour=0xFF33282A, chain=7,
        feelers="", raised=0.11, extras=("bristle",)),
    "worm": Bug(0.34, 0xFFE79A94, 0xFFE79A94, head=0.105, legs=0, leg=0.0, chain=8, feelers="", raised=0.09,
        pattern="segments", pattern_colour=0xFFD17F7A),
    "centipede": Bug(0.42, 0xFFB5562A, 0xFFA0461E, head=0.1, legs=10, leg=0.14, leg_colour=0xFFE8A23A, chain=11,
        feelers="long", raised=0.13, pattern="segments", extras=("jaws",)),
    "millipede": Bug(0.42, 0xFF4A3A4A, 0xFF5B465A, head=0.1, legs=13, leg=0.08, leg_colour=0xFFD96A5A, chain=13,
        feelers="bent", raised=0.1, pattern="segments"),
    "snail": Bug(0.3, 0xFFE3C49A, 0xFFE3C49A, head=0.1, legs=0, leg=0.0, chain=6, feelers="stalks", raised=0.08,
        extras=("shell",)),
    "slug": Bug(0.3, 0xFF8A7A5A, 0xFF9A8A68, head=0.1, legs=0, leg=0.0, chain=7, feelers="stalks", raised=0.09,
        pattern="spots", pattern_colour=0xFF5B4E38),
}  # fmt: skip
