"""Kin of horse, cow, sheep, deer and pig."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.quadruped.species import SPECIES, Species

HORSE, COW, SHEEP, GOAT = SPECIES["horse"], SPECIES["cow"], SPECIES["sheep"], SPECIES["goat"]
DEER, PIG, CAMEL, ELEPHANT = SPECIES["deer"], SPECIES["pig"], SPECIES["camel"], SPECIES["elephant"]

HOOFED: dict[str, Species] = {
    "pony": replace(HORSE, metres=0.95, coat=0xFFE9D9BE, under=0xFFF6ECDA, axis=0.66, chest=0.3, belly=0.3, rump=0.3,
        limb=0.1, ankle=0.075, neck=0.4, head=0.27, muzzle=1.35, muzzle_colour=0xFFF6ECDA, mane=0xFFFBF7EE,
        tail_colour=0xFFFBF7EE, pattern="patches", pattern_colour=0xFFB0703C),
    "pegasus": replace(HORSE, coat=0xFFF4F8FF, under=0xFFFFFFFF, mane=0xFF8FC3F2, tail_colour=0xFF8FC3F2,
        muzzle_colour=0xFFE3ECF8, foot_colour=0xFFF2C64E, iris=0xFF3F7FD9, extras=("nostril", "wings")),
    "bull": replace(COW, metres=1.5, coat=0xFF4A3430, under=0xFF5E443C, chest=0.36, belly=0.3, rump=0.25,
        neck_thick=0.26, muzzle_colour=0xFF8A6A60, pattern="", extras=("bighorns", "nostril", "nosering")),
    "ox": replace(COW, metres=1.45, coat=0xFFC98A4E, under=0xFFDDA86E, pattern="", muzzle_colour=0xFFEBC79A,
        extras=("bighorns", "nostril", "bell")),
    "buffalo": replace(COW, metres=1.45, coat=0xFF4E4C54, under=0xFF5E5C66, chest=0.32, muzzle_colour=0xFF6B6872,
        pattern="", tail_length=0.5, extras=("sickles", "nostril")),
    "bison": replace(COW, metres=1.6, coat=0xFF6B4630, under=0xFF7A5238, chest=0.42, belly=0.3, rump=0.24, limb=0.09,
        neck=0.18, neck_angle=4, neck_thick=0.3, head=0.27, muzzle_colour=0xFF5B4038, pattern="cloak",
        pattern_colour=0xFF4A2E22, tail_length=0.4, extras=("horns", "goatee", "nostril", "hump")),
    "yak": replace(COW, metres=1.4, coat=0xFF4A3A36, under=0xFF3F312E, pattern="skirtfur", pattern_colour=0xFF33272A,
        muzzle_colour=0xFF8A7268, chest=0.33, tail="hair", tail_length=0.5, tail_colour=0xFF33272A,
        extras=("bighorns", "nostril", "hump")),
    "donkey_mule": replace(SPECIES["donkey"], coat=0xFF6B4A38, under=0xFFA8846A, metres=1.3, ear_size=0.95,
        tail="hair", tail_length=0.55, tail_colour=0xFF33262A),
    "lamb": replace(SHEEP, metres=0.5, coat=0xFFFFFDF8, head=0.34, axis=0.66, trunk=0.55, muzzle=0.7,
        extras=("whiteface", "nostril")),
    "black_sheep": replace(SHEEP, coat=0xFF4A454E, under=0xFF3A363E, pattern_colour=0xFF33303A),
    "ram": replace(SHEEP, metres=0.95, coat=0xFFEDE3CE, extras=("curledhorns", "whiteface", "nostril")),
    "alpaca": replace(SHEEP, metres=0.95, coat=0xFFE9CFA6, under=0xFFF4E4C8, axis=0.7, neck=0.62, neck_angle=72,
        neck_thick=0.17, head=0.2, muzzle=0.7, muzzle_colour=0xFFF8EEDC, ear="leaf", ear_size=0.8,
        extras=("whiteface", "tuft", "nostril")),
    "llama": replace(CAMEL, metres=1.15, coat=0xFFFBF3E4, under=0xFFFFFFFF, axis=0.72, trunk=0.74, chest=0.27,
        belly=0.26, rump=0.25, neck=0.62, neck_angle=72, neck_thick=0.13, head=0.17, muzzle=1.1, ear="leaf",
        ear_size=1.1, tail="puff", tail_length=0.18, extras=("nostril", "tuft", "blanket")),
    "moose": replace(DEER, metres=1.75, coat=0xFF5B4238, under=0xFF7A5E50, trunk=0.8, chest=0.29, belly=0.25,
        rump=0.22, neck=0.3, neck_angle=30, neck_thick=0.18, head=0.2, muzzle=1.9, muzzle_thick=0.62, muzzle_angle=30,
        muzzle_colour=0xFF7A5E50, nose_size=0.0, pattern="", extras=("palms", "goatee", "nostril")),
    "reindeer": replace(DEER, metres=1.2, coat=0xFF8A6E5A, under=0xFFEFE6DC, chest=0.27, belly=0.24, neck_thick=0.16,
        muzzle_colour=0xFFEFE6DC, pattern="", nose=0xFFE0302A, nose_size=0.28, extras=("antlers", "ruffcollar",
        "bell")),
    "fawn": replace(DEER, metres=0.65, coat=0xFFD08A4A, head=0.3, axis=0.78, trunk=0.58, neck=0.34, muzzle=0.9,
        eye=0.3, ear_size=1.1, extras=()),
    "antelope": replace(DEER, metres=1.05, coat=0xFFD9A050, under=0xFFFBF3E6, pattern="sideband",
        pattern_colour=0xFF5B3A2A, muzzle_colour=0xFFF8E6CC, extras=("longhorns",), limb=0.06),
    "ibex": replace(GOAT, metres=1.0, coat=0xFF9A7A5A, under=0xFFCBB394, muzzle_colour=0xFFB8987A, extras=("scimitars",
        "goatee", "nostril")),
    "boar": replace(PIG, coat=0xFF5B4A42, under=0xFF6E5C52, muzzle=1.15, muzzle_thick=0.34, chest=0.42, rump=0.3,
        pattern="bristles", pattern_colour=0xFF352B2A, tail="tuft", tail_length=0.3, extras=("disc", "boartusks")),
    "warthog": replace(PIG, coat=0xFFA07A62, under=0xFFB8917A, muzzle=1.3, muzzle_thick=0.4, head=0.38, chest=0.36,
        mane=0xFF7A3A2A, tail="tuft", tail_length=0.4, extras=("disc", "bigtusks")),
    "piglet": replace(PIG, metres=0.4, coat=0xFFFBC4C8, head=0.46, muzzle=0.6, axis=0.54, trunk=0.64),
    "tapir": replace(PIG, metres=0.95, coat=0xFF34343C, under=0xFF45454E, axis=0.62, trunk=0.9, pattern="tapir",
        pattern_colour=0xFFF1F0EE, head=0.28, muzzle=1.4, muzzle_thick=0.3, muzzle_angle=30, tail="puff",
        tail_length=0.1, ear="round", ear_size=0.4, extras=("nostril",)),
    "mammoth": replace(ELEPHANT, metres=2.4, coat=0xFF7A4E34, under=0xFF8A5C40, ear_size=0.7, pattern="skirtfur",
        pattern_colour=0xFF5B3826, extras=("trunk", "longtusks", "tuft", "hump")),
    "okapi": replace(SPECIES["giraffe"], metres=1.5, coat=0xFF5B3A30, under=0xFF6E4A3E, neck=0.55, neck_thick=0.13,
        head=0.17, trunk=0.68, chest=0.23, belly=0.22, pattern="haunches", pattern_colour=0xFFF8F2EA, mane=0,
        muzzle_colour=0xFFE3D2BE),
}  # fmt: skip
