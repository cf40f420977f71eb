"""Dinosaurs, lizards and dragons beside those of `shape`, told by what differs."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.saurian.shape import SHAPES as FIRST
from creation.engines.cutout.figures.saurian.shape import Shape

CROCODILE, LIZARD, DINOSAUR, DRAGON = (FIRST[name] for name in ("crocodile", "lizard", "dinosaur", "dragon"))


def _like(
    shape: Shape, coat: int, under: int, crest: int, body: dict[str, float] | None = None, **more: object
) -> Shape:
    moves = replace(shape.moves, coat=coat, under=under, **(body or {}))  # type: ignore[arg-type]
    return replace(shape, moves=moves, scute_colour=crest, **more)  # type: ignore[arg-type]


FOUR = {"axis": 0.66, "trunk": 0.86, "chest": 0.28, "belly": 0.33, "rump": 0.31, "limb": 0.12, "ankle": 0.09}

MORE: dict[str, Shape] = {
    "t_rex": _like(DINOSAUR, 0xFF8A5A3A, 0xFFE8D0A0, 0xFF4A2E22, {"metres": 2.0, "chest": 0.3, "neck": 0.26},
        skull=0.4, snout=1.55, neck=0.28, extras=("stripes", "browridge"), scute=0.05, iris=0xFFF2C62E),
    "velociraptor": _like(DINOSAUR, 0xFF5B7FA8, 0xFFF4E3C0, 0xFFE0662E, {"metres": 1.0, "axis": 0.9, "trunk": 0.56,
        "chest": 0.17, "belly": 0.19, "rump": 0.19, "limb": 0.095, "ankle": 0.06}, skull=0.21, snout=2.0, neck=0.5,
        neck_angle=66, tail=1.7, extras=("stripes", "feathers"), scute=0.02, pitch=0.25),
    "spinosaurus": _like(DINOSAUR, 0xFF7A6A8F, 0xFFE8DCC0, 0xFF5B4E6E, {"metres": 1.9}, snout=2.5, skull=0.28,
        extras=("sail",), scute=0.03),
    "parasaurolophus": _like(DINOSAUR, 0xFFC98A4A, 0xFFF6E3BC, 0xFFA86A2E, {"metres": 1.7}, skull=0.25, snout=1.3,
        extras=("tubecrest", "toothless"), scute=0.03),
    "pachycephalosaurus": _like(DINOSAUR, 0xFF8FA84F, 0xFFF0E8B8, 0xFF6B8434, {"metres": 1.2}, skull=0.3, snout=1.0,
        extras=("domehead", "toothless"), scute=0.03),
    "iguanodon": _like(DINOSAUR, 0xFF5F8A5A, 0xFFDCE0A8, 0xFF4A7046, {"metres": 1.7}, skull=0.26, snout=1.4, pitch=0.3,
        extras=("stripes", "toothless"), scute=0.03),
    "triceratops": _like(DRAGON, 0xFF8E9A6A, 0xFFE6E3B8, 0xFF6B7848, {"metres": 1.6, **FOUR, "neck": 0.16,
        "chest": 0.33}, tail=0.8, neck=0.2, neck_angle=16, skull=0.3, snout=1.35, horns=False, wings=0, spade=False,
        scute=0.0, extras=("frill", "facehorns", "toothless"), claws=0xFF8A8458),
    "stegosaurus": _like(DRAGON, 0xFF7FA86A, 0xFFE9E6B0, 0xFFE8803A, {"metres": 1.6, **FOUR, "axis": 0.6,
        "belly": 0.36},
        tail=1.15, neck=0.3, neck_angle=10, skull=0.17, snout=1.5, horns=False, wings=0, spade=False, scute=0.0,
        extras=("plates", "tailspikes", "toothless")),
    "ankylosaurus": _like(DRAGON, 0xFFA8865A, 0xFFE3CDA0, 0xFF7A5E3A, {"metres": 1.2, **FOUR, "axis": 0.48,
        "chest": 0.3, "belly": 0.36}, tail=1.0, neck=0.18, neck_angle=12, skull=0.23, snout=1.1, horns=False, wings=0,
        spade=False, scute=0.06, extras=("knobs", "clubtail", "toothless")),
    "brachiosaurus": _like(DRAGON, 0xFF7A9FB5, 0xFFDCE8E6, 0xFF5F8499, {"metres": 2.4, **FOUR, "axis": 0.72,
        "belly": 0.36}, tail=1.3, neck=1.35, neck_angle=68, skull=0.15, snout=1.35, horns=False, wings=0, spade=False,
        scute=0.0, extras=("toothless",)),
    "diplodocus": _like(DRAGON, 0xFFB58F6A, 0xFFF0E0C0, 0xFF8F6B48, {"metres": 2.0, **FOUR, "axis": 0.6, "belly": 0.3},
        tail=2.3, neck=1.3, neck_angle=32, skull=0.13, snout=1.5, horns=False, wings=0, spade=False, scute=0.025,
        extras=("stripes", "toothless")),
    "pterodactyl": _like(DRAGON, 0xFFC9824A, 0xFFF4DDB4, 0xFFA8642E, {"metres": 0.9, "axis": 0.6, "trunk": 0.46,
        "chest": 0.17, "belly": 0.17, "rump": 0.15, "limb": 0.055, "ankle": 0.045}, tail=0.3, neck=0.42, skull=0.16,
        snout=3.0, horns=False, wings=0xFFE0A86A, spade=False, scute=0.0, extras=("backcrest", "toothless"), pitch=0.3),
    "baby_dinosaur": _like(DINOSAUR, 0xFF9BD06A, 0xFFFBF4C4, 0xFFF29A5A, {"metres": 0.8, "axis": 0.7, "belly": 0.38},
        skull=0.42, snout=0.95, tail=1.0, extras=("eggshell", "toothless")),
    "chameleon": _like(LIZARD, 0xFF6FC24A, 0xFFD9F09A, 0xFFF2C22E, {"metres": 0.34, "axis": 0.5, "belly": 0.3},
        skull=0.25, snout=1.05, tail=0.9, extras=("casque", "curltail", "bandscolour", "toothless"), scute=0.05),
    "gecko": _like(LIZARD, 0xFFF2C24A, 0xFFFFF4CC, 0xFFE8A23A, {"metres": 0.22}, skull=0.25, snout=1.0,
        extras=("freckles", "toothless"), scute=0.0, tail=1.1),
    "iguana": _like(LIZARD, 0xFF5F9A4A, 0xFFCFE0A0, 0xFF3F7A34, {"metres": 0.5, "belly": 0.28}, skull=0.22, snout=1.15,
        extras=("dewlap", "toothless"), scute=0.12),
    "komodo_dragon": _like(LIZARD, 0xFF6B6658, 0xFF9A9280, 0xFF4F4B40, {"metres": 0.7, "belly": 0.3, "limb": 0.1},
        skull=0.22, snout=2.0, scute=0.02, extras=("freckles",)),
    "frilled_lizard": _like(LIZARD, 0xFFC9A05A, 0xFFF4E0B4, 0xFFA87A3A, {"metres": 0.4}, skull=0.21, snout=1.3,
        extras=("ruffcollar", "toothless"), scute=0.02),
    "alligator": _like(CROCODILE, 0xFF4A5A48, 0xFFC9C7A0, 0xFF333F33, {"metres": 1.0}, snout=1.9, skull=0.33,
        scute=0.06),
    "ice_dragon": _like(DRAGON, 0xFF7FC0E8, 0xFFF0FAFF, 0xFFD9F2FF, wings=0xFFBFE6FA, iris=0xFF2F63C9,
        extras=("icicles",)),
    "green_dragon": _like(DRAGON, 0xFF4F9A4A, 0xFFF2E6A0, 0xFF2F6B34, {"belly": 0.38}, wings=0xFF8FCC5A,
        extras=("freckles",), neck=0.45, skull=0.3, snout=1.3),
    "black_dragon": _like(DRAGON, 0xFF33303E, 0xFF8E3FB0, 0xFF8E3FB0, wings=0xFF4A3A66, iris=0xFFE0302A,
        extras=("browridge", "backspikes")),
    "baby_dragon": _like(DRAGON, 0xFF8E6FD0, 0xFFFBE6C0, 0xFFF2A0C0, {"metres": 0.7, "axis": 0.5, "trunk": 0.62,
        "belly": 0.36}, tail=1.0, neck=0.3, skull=0.36, snout=0.95, wings=0xFFC0A0F0, extras=("toothless",)),
    "sea_serpent": _like(CROCODILE, 0xFF2F7FA0, 0xFFBFE6D9, 0xFF1F5F80, {"metres": 1.6, "limb": 0.05, "ankle": 0.04,
        "belly": 0.22, "chest": 0.2, "rump": 0.22}, tail=2.3, neck=1.1, neck_angle=64, skull=0.26, snout=1.6,
        extras=("finears",), scute=0.1),
}  # fmt: skip

SHAPES: dict[str, Shape] = {**FIRST, **MORE}
