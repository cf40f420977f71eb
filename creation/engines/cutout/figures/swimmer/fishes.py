"""What tells fish, sharks, whales and dolphins apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creation.engines.cutout.figures.paint import Colour


@dataclass(frozen=True)
class Kind:
    metres: float  # long
    body: Colour
    belly: Colour
    fin: Colour
    deep: float  # half the depth, as a share of the length
    tail: float
    eye: float = 0.035
    dorsal: str = "soft"  # "soft", "sharp", "none"
    snout: float = 0.0
    fluke: bool = False
    bend: float = 0.06
    extras: tuple[str, ...] = ()


FIRST: dict[str, Kind] = {
    "fish": Kind(0.6, 0xFFF58A2C, 0xFFFFD28A, 0xFFF2B63A, 0.24, 0.2, eye=0.075, extras=("bands",)),
    "shark": Kind(3.4, 0xFF6F8597, 0xFFF3F5F6, 0xFF5C7183, 0.14, 0.2, eye=0.032, dorsal="sharp", snout=0.06,
        extras=("gills", "teeth")),
    "whale": Kind(6.5, 0xFF4A7FB0, 0xFFDCEAF3, 0xFF3F6F9E, 0.2, 0.16, eye=0.026, dorsal="none", fluke=True,
        bend=0.04, extras=("grooves", "spout")),
    "dolphin": Kind(2.1, 0xFF6FA3C7, 0xFFF1F6F9, 0xFF5B8FB5, 0.125, 0.15, eye=0.034, dorsal="sharp", snout=0.13,
        fluke=True, bend=0.05),
}  # fmt: skip

FISH, SHARK, WHALE, DOLPHIN = (FIRST[name] for name in ("fish", "shark", "whale", "dolphin"))

#: The kin of those, told by what differs.
FISHES: dict[str, Kind] = FIRST | {
    "clownfish": replace(FISH, body=0xFFF2662A, belly=0xFFF98A4A, fin=0xFFF2662A, deep=0.2, extras=("bands",
        "inkfins")),
    "goldfish": replace(FISH, body=0xFFF9A22E, belly=0xFFFFD98A, fin=0xFFF58A2C, deep=0.2, tail=0.36, extras=()),
    "koi": replace(FISH, metres=0.75, body=0xFFFBF6F0, belly=0xFFFFFFFF, fin=0xFFF9E6DC, deep=0.15, eye=0.045,
        extras=("koi", "barbels")),
    "blue_tang": replace(FISH, body=0xFF2F63D9, belly=0xFF4F80E8, fin=0xFFF9D22E, deep=0.27, extras=("swoosh",)),
    "angelfish": replace(FISH, body=0xFFF9E27A, belly=0xFFFFF6C0, fin=0xFFF2C22E, deep=0.3, dorsal="sail",
        extras=("inkbands",)),
    "betta": replace(FISH, body=0xFF5B3FC0, belly=0xFF7A5FD9, fin=0xFFD9407A, deep=0.14, tail=0.5, dorsal="sail",
        extras=()),
    "pufferfish": replace(FISH, body=0xFFE3C45A, belly=0xFFFFFBEE, fin=0xFFD9A83A, deep=0.34, tail=0.12, bend=0.02,
        extras=("prickles",)),
    "piranha": replace(FISH, body=0xFF5B6B80, belly=0xFFE0503A, fin=0xFF45546A, deep=0.27, extras=("teeth", "jaw")),
    "anglerfish": replace(FISH, metres=0.8, body=0xFF3F3450, belly=0xFF5B4A6E, fin=0xFF33283F, deep=0.3, tail=0.15,
        extras=("teeth", "lure", "jaw")),
    "salmon": replace(FISH, metres=0.8, body=0xFFD97A6A, belly=0xFFF4D6CC, fin=0xFFB55A4E, deep=0.13, eye=0.04,
        extras=("gills", "freckles")),
    "tuna": replace(FISH, metres=1.4, body=0xFF2F4F80, belly=0xFFDCE4EC, fin=0xFFF2C22E, deep=0.15, eye=0.035,
        dorsal="sharp", extras=("gills",)),
    "carp": replace(FISH, metres=0.6, body=0xFF8A7A4A, belly=0xFFD9C890, fin=0xFF7A5A3A, deep=0.19, eye=0.045,
        extras=("scales", "barbels")),
    "catfish": replace(FISH, metres=0.9, body=0xFF5B5A5E, belly=0xFFB5AFA8, fin=0xFF45454A, deep=0.15, eye=0.035,
        extras=("longbarbels",)),
    "swordfish": replace(SHARK, metres=2.6, body=0xFF3F5F8F, belly=0xFFE6ECF2, fin=0xFF33507A, deep=0.12,
        extras=("gills", "sword")),
    "flying_fish": replace(FISH, metres=0.5, body=0xFF3F8FC9, belly=0xFFEAF4FA, fin=0xFF8FD0F0, deep=0.12, eye=0.05,
        extras=("gliders",)),
    "eel": replace(FISH, metres=1.1, body=0xFF4F6A4A, belly=0xFF9AAF7A, fin=0xFF45603F, deep=0.115, tail=0.07, eye=0.03,
        bend=0.16, dorsal="none", extras=()),
    "electric_eel": replace(FISH, metres=1.3, body=0xFF3A4A6E, belly=0xFFF2B63A, fin=0xFF33405F, deep=0.115, tail=0.07,
        eye=0.03, bend=0.16, dorsal="none", extras=("sparks",)),
    "sardine": replace(FISH, metres=0.35, body=0xFF6F9FC0, belly=0xFFEAF2F7, fin=0xFF5B8AAD, deep=0.11,
        extras=("gills",)),
    "hammerhead": replace(SHARK, body=0xFF7A8288, belly=0xFFEFF1F2, fin=0xFF6A7278, snout=0.0, extras=("gills",
        "hammer")),
    "tiger_shark": replace(SHARK, body=0xFF8FA070, fin=0xFF6E7F54, deep=0.17, extras=("gills", "teeth", "tigerbands")),
    "whale_shark": replace(SHARK, metres=5.5, body=0xFF4A6A86, belly=0xFFE3ECF2, fin=0xFF3F5B75, deep=0.15, snout=0.0,
        extras=("gills", "stars")),
    "megalodon": replace(SHARK, metres=7.0, body=0xFF3F4A58, belly=0xFFC9D0D8, fin=0xFF333D4A, deep=0.19, tail=0.24,
        extras=("gills", "teeth", "jaw", "scars")),
    "orca": replace(WHALE, metres=3.8, body=0xFF23262F, belly=0xFFFBFBFC, fin=0xFF1E2029, deep=0.17, dorsal="tall",
        extras=("orca",)),
    "humpback": replace(WHALE, metres=6.8, body=0xFF3F4F66, belly=0xFFC6D0DC, fin=0xFFDCE4EC, deep=0.18, dorsal="sharp",
        extras=("grooves", "spout", "knobs")),
    "sperm_whale": replace(WHALE, metres=7.0, body=0xFF5F666E, belly=0xFF868E97, fin=0xFF555C64, deep=0.2,
        extras=("spout", "square")),
    "beluga": replace(WHALE, metres=2.8, body=0xFFF4F7FA, belly=0xFFFFFFFF, fin=0xFFE3EAF0, deep=0.17, snout=0.03,
        extras=("melon",)),
    "narwhal": replace(WHALE, metres=3.0, body=0xFF8A9AAE, belly=0xFFEFF3F7, fin=0xFF76879C, deep=0.16,
        extras=("tusk", "freckles")),
    "manatee": replace(WHALE, metres=2.2, body=0xFF8F8F96, belly=0xFFA8A8AE, fin=0xFF82828A, deep=0.22, tail=0.13,
        snout=0.05, extras=("wrinkled",)),
    "mosasaur": replace(SHARK, metres=6.0, body=0xFF3F6A6A, belly=0xFFD9E0B4, fin=0xFF335858, deep=0.13, tail=0.18,
        dorsal="none", snout=0.16, extras=("teeth", "tigerbands")),
}  # fmt: skip
