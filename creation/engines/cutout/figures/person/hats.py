"""Hats, in head units; `side` is how far the head's turn moves them to the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, radial, solid
from creation.engines.cutout.figures.person import antique, guises, headwear, service, sporting
from creation.engines.cutout.figures.person.finery import crown, halo, party, santa, shaded, tiara, tricorne, wizard
from creation.engines.cutout.figures.person.helmets import fire, hard, helmet_knight, helmet_space, ninja, police, toque
from creation.engines.cutout.figures.shapes import oval, smooth, tube


def _brimmed(canvas: Any, colour: Colour, crown_height: float, brim: float, band: Colour, droop: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-0.86, -0.62),
                (-0.78, -1.0 - crown_height * 0.5),
                (-0.4, -1.0 - crown_height),
                (0.4, -1.0 - crown_height),
                (0.78, -1.0 - crown_height * 0.5),
                (0.86, -0.62),
            ],
            tension=0.14,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth(
            [
                (-brim, -0.5 + droop),
                (-0.8, -0.72),
                (0, -0.8),
                (0.8, -0.72),
                (brim, -0.5 + droop),
                (0.6, -0.5),
                (-0.6, -0.5),
            ],
            tension=0.15,
        ),
        solid(dark(colour, 0.1)),
    )
    canvas.drawPath(
        smooth([(-0.86, -0.74), (0, -0.84), (0.86, -0.74), (0.84, -0.92), (0, -1.02), (-0.84, -0.92)], tension=0.12),
        solid(band),
    )


def straw(canvas: Any, colour: Colour, side: float) -> None:
    _brimmed(canvas, colour, 0.45, 1.7, 0xFFD2483F, 0.06)


def pith(canvas: Any, colour: Colour, side: float) -> None:
    _brimmed(canvas, colour, 0.5, 1.42, dark(colour, 0.3), 0.14)


def cowboy(canvas: Any, colour: Colour, side: float) -> None:
    _brimmed(canvas, colour, 0.62, 1.7, dark(colour, 0.45), -0.22)


def fedora(canvas: Any, colour: Colour, side: float) -> None:
    _brimmed(canvas, colour, 0.48, 1.35, dark(colour, 0.5), 0.02)


def cap(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-1.06, -0.42), (-0.95, -1.0), (0, -1.32), (0.95, -1.0), (1.04, -0.48), (0, -0.6)], tension=0.15),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(0.0 + side * 0.3, -0.6), (0.9, -0.68), (1.75, -0.42), (1.0, -0.42)], tension=0.16),
        solid(dark(colour, 0.22)),
    )


def beanie(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-1.04, -0.5), (-0.95, -1.05), (0, -1.38), (0.95, -1.05), (1.04, -0.5)], tension=0.15), shaded(colour)
    )
    canvas.drawPath(tube([(-1.0, -0.56), (0, -0.7), (1.0, -0.56)], (0.15, 0.16, 0.15)), solid(light(colour, 0.2)))
    oval(canvas, 0, -1.44, 0.22, 0.22, solid(light(colour, 0.5)))


def beret(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [(-1.3, -0.82), (-0.9, -1.28), (0.1, -1.34), (0.95, -0.98), (0.95, -0.66), (0, -0.74), (-0.9, -0.6)],
            tension=0.16,
        ),
        shaded(colour),
    )


ANTIQUE = [
    "legion",
    "viking",
    "kabuto",
    "nemes",
    "laurel",
    "jester",
    "turban",
    "conical",
    "sombrero",
    "devil",
    "flowers",
    "elfin",
    "pumpkin",
    "hay",
]
SERVICE = [
    "sailor",
    "captain",
    "nurse",
    "scrubs",
    "lamp",
    "peaked",
    "postal",
    "bellhop",
    "cook",
    "paper",
    "mortarboard",
    "wig",
]
HEADWEAR = ["veil", "bridal", "tophat", "bowler", "deerstalker", "headscarf", "ushanka", "witch", "safari", "cloth"]
GUISES = [
    "bearskin",
    "shako",
    "rainhat",
    "beehat",
    "luchador",
    "fencing",
    "robin",
    "mian",
    "plumed",
    "circlet",
    "stalk",
]
SPORTING = [
    "motorcycle",
    "racing",
    "bicycle",
    "football",
    "swimcap",
    "snorkel",
    "goggles",
    "aviator",
    "headband",
    "headphones",
    "bandana",
    "backcap",
    "hoodup",
]

HATS: dict[str, Callable[[Any, Colour, float], None]] = {
    hat.__name__: hat
    for hat in (
        toque,
        crown,
        tiara,
        helmet_space,
        helmet_knight,
        police,
        fire,
        wizard,
        tricorne,
        straw,
        pith,
        cowboy,
        fedora,
        hard,
        cap,
        beanie,
        beret,
        party,
        santa,
        ninja,
        halo,
        *(getattr(antique, name) for name in ANTIQUE),
        *(getattr(guises, name) for name in GUISES),
        *(getattr(service, name) for name in SERVICE),
        *(getattr(headwear, name) for name in HEADWEAR),
        *(getattr(sporting, name) for name in SPORTING),
    )
}


#: Hats under which only the hair at the sides shows.
COVERING = frozenset(HATS) - frozenset(
    [
        "crown",
        "tiara",
        "halo",
        "helmet_space",
        "party",
        "laurel",
        "devil",
        "flowers",
        "headband",
        "headphones",
        "snorkel",
        "bridal",
        "nurse",
        "bellhop",
        "paper",
        "circlet",
        "stalk",
        "fencing",
        "beehat",
    ]
)


def radial_gloss(radius: float) -> Any:
    return radial(radius * 0.4, -radius * 0.5, radius, (0x60FFFFFF, 0x00FFFFFF))
