"""What tells fish, sharks, whales and dolphins apart."""

from __future__ import annotations

from dataclasses import dataclass

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


FISHES: dict[str, Kind] = {
    "fish": Kind(0.6, 0xFFF58A2C, 0xFFFFD28A, 0xFFF2B63A, 0.24, 0.2, eye=0.075, extras=("bands",)),
    "shark": Kind(3.4, 0xFF6F8597, 0xFFF3F5F6, 0xFF5C7183, 0.14, 0.2, eye=0.032, dorsal="sharp", snout=0.06,
        extras=("gills", "teeth")),
    "whale": Kind(6.5, 0xFF4A7FB0, 0xFFDCEAF3, 0xFF3F6F9E, 0.2, 0.16, eye=0.026, dorsal="none", fluke=True,
        bend=0.04, extras=("grooves", "spout")),
    "dolphin": Kind(2.1, 0xFF6FA3C7, 0xFFF1F6F9, 0xFF5B8FB5, 0.125, 0.15, eye=0.034, dorsal="sharp", snout=0.13,
        fluke=True, bend=0.05),
}  # fmt: skip
