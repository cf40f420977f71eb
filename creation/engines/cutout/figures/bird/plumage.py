"""What tells one bird from another. Lengths are shares of its standing height."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour


@dataclass(frozen=True)
class Plumage:
    metres: float
    body: Colour
    belly: Colour
    head_colour: Colour
    wing: Colour
    beak: Colour = 0xFFF5A32C
    feet: Colour = 0xFFF08A2C
    legs: float = 0.16
    long: float = 0.3  # half the body's length
    deep: float = 0.23  # half its depth
    tilt: float = 28.0  # degrees the breast is raised
    neck: float = 0.12
    neck_thick: float = 0.1
    head: float = 0.17
    bill: str = "cone"  # "cone", "hook", "flat", "long"
    bill_size: float = 0.9
    tail: str = "short"  # "short", "fan", "long"
    eye: float = 0.26
    iris: Colour = 0xFF2E2028
    flipper: bool = False
    extras: tuple[str, ...] = ()


PLUMAGES: dict[str, Plumage] = {
    "bird": Plumage(0.28, 0xFF4FA3E3, 0xFFFFE3C2, 0xFF4FA3E3, 0xFF2F7FC4, head=0.21, neck=0.04, long=0.29,
        deep=0.25, legs=0.13, eye=0.29, extras=("cheek",)),
    "chicken": Plumage(0.5, 0xFFFBF6EC, 0xFFFFFFFF, 0xFFFBF6EC, 0xFFEDE2CF, legs=0.17, long=0.31, deep=0.24,
        tilt=22, neck=0.15, neck_thick=0.11, head=0.14, bill_size=0.75, tail="fan", extras=("comb", "wattle")),
    "rooster": Plumage(0.62, 0xFFC4572A, 0xFFD97A35, 0xFFF2A93B, 0xFF8C3A22, legs=0.2, long=0.29, deep=0.22,
        tilt=30, neck=0.19, neck_thick=0.11, head=0.125, bill_size=0.75, tail="plume", extras=("comb", "wattle")),
    "duck": Plumage(0.48, 0xFFFBF7EC, 0xFFFFFFFF, 0xFFFBF7EC, 0xFFEDE4D2, legs=0.11, long=0.36, deep=0.21, tilt=14,
        neck=0.24, neck_thick=0.085, head=0.155, bill="flat", tail="short", extras=("webbed",)),
    "penguin": Plumage(0.8, 0xFF2F3442, 0xFFFCFBF6, 0xFF2F3442, 0xFF252A36, legs=0.05, long=0.33, deep=0.25,
        tilt=82, neck=0.02, neck_thick=0.19, head=0.2, bill_size=0.75, tail="short", flipper=True, extras=("webbed",
        "mask", "cheek")),
    "owl": Plumage(0.5, 0xFF9A6B42, 0xFFE9CFA6, 0xFF9A6B42, 0xFF7C5232, legs=0.07, long=0.3, deep=0.26, tilt=78,
        neck=0.01, neck_thick=0.2, head=0.26, bill="hook", bill_size=0.5, eye=0.4, iris=0xFFF2A42C, extras=("tufts",
        "discs", "specks")),
    "eagle": Plumage(0.85, 0xFF6B4630, 0xFF7D5439, 0xFFFBF8F2, 0xFF553724, legs=0.13, long=0.33, deep=0.21, tilt=50,
        neck=0.12, neck_thick=0.12, head=0.15, bill="hook", bill_size=1.15, tail="white", eye=0.22, iris=0xFFE8B42C,
        extras=("browed",)),
    "parrot": Plumage(0.42, 0xFFE0382F, 0xFFE85A42, 0xFFE0382F, 0xFF2F8FD4, beak=0xFF3A3640, feet=0xFF8A8490,
        legs=0.07, long=0.3, deep=0.19, tilt=62, neck=0.03, neck_thick=0.15, head=0.19, bill="hook", bill_size=1.1,
        tail="long", eye=0.24, extras=("discs", "band")),
    "swan": Plumage(0.95, 0xFFFBFAF7, 0xFFFFFFFF, 0xFFFBFAF7, 0xFFEDEAE4, feet=0xFF4A4550, legs=0.06, long=0.36,
        deep=0.19, tilt=8, neck=0.5, neck_thick=0.055, head=0.095, bill="flat", bill_size=0.9, eye=0.26,
        extras=("webbed",)),
    "flamingo": Plumage(1.2, 0xFFF7849F, 0xFFFBA9BB, 0xFFF7849F, 0xFFEE6688, beak=0xFF3A3640, feet=0xFFF59AAD,
        legs=0.42, long=0.2, deep=0.125, tilt=16, neck=0.34, neck_thick=0.038, head=0.07, bill="hook",
        bill_size=1.2, eye=0.28),
    "crow": Plumage(0.4, 0xFF343745, 0xFF434756, 0xFF343745, 0xFF282B37, beak=0xFF4A4B55, feet=0xFF4A4B55,
        legs=0.14, long=0.33, deep=0.2, tilt=32, neck=0.05, neck_thick=0.13, head=0.17, bill="cone", bill_size=1.3,
        tail="long"),
    "chick": Plumage(0.2, 0xFFFBD84A, 0xFFFDE88A, 0xFFFBD84A, 0xFFF2C02E, legs=0.12, long=0.27, deep=0.25, tilt=20,
        neck=0.02, neck_thick=0.14, head=0.25, bill_size=0.55, eye=0.26, extras=("cheek",)),
}  # fmt: skip
