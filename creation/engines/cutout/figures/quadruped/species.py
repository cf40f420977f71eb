"""What makes a dog a dog. Lengths are shares of the height of the back; colours are 0xAARRGGBB."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour


@dataclass(frozen=True)
class Species:
    metres: float  # height of the back
    coat: Colour
    under: Colour  # belly and lower muzzle
    axis: float = 0.7  # of the body, above the ground
    trunk: float = 0.85  # hips to shoulders
    chest: float = 0.28
    belly: float = 0.25
    rump: float = 0.25
    limb: float = 0.1  # half the thickness of an upper leg
    ankle: float = 0.065
    foot: str = "paw"  # "paw", "hoof", "pad"
    foot_colour: Colour = 0
    neck: float = 0.24
    neck_angle: float = 55.0  # degrees above the horizon
    neck_thick: float = 0.18
    head: float = 0.32
    muzzle: float = 0.95  # length, in head radii
    muzzle_thick: float = 0.42
    muzzle_angle: float = 14.0  # degrees downwards
    muzzle_colour: Colour = 0
    nose: Colour = 0xFF3A2A2E
    nose_size: float = 0.17
    eye: float = 0.2
    eye_high: float = 0.2
    iris: Colour = 0xFF4A2F1E
    ear: str = "flop"
    ear_size: float = 0.6
    ear_colour: Colour = 0
    tail: str = "dog"
    tail_length: float = 0.5
    tail_colour: Colour = 0
    pattern: str = ""
    pattern_colour: Colour = 0xFF3A2A2E
    mane: Colour = 0
    extras: tuple[str, ...] = ()
    gait: str = "gallop"  # how it runs: "gallop", "trot", "hop"
    is_upright: bool = False  # stands and looks about on its hind legs


SPECIES: dict[str, Species] = {
    "dog": Species(0.62, 0xFFD99A52, 0xFFF6DFC0, ear="flop", ear_size=0.8, ear_colour=0xFF9A6232,
        muzzle_colour=0xFFF6DFC0, extras=("collar",)),
    "cat": Species(0.42, 0xFFF2A444, 0xFFFBE7CB, trunk=0.95, chest=0.25, rump=0.25, belly=0.23, neck=0.2, head=0.42,
        muzzle=0.42, muzzle_thick=0.4, muzzle_angle=30, muzzle_colour=0xFFFBE7CB, nose=0xFFE57B8A, nose_size=0.1,
        eye=0.24, iris=0xFF5A8F3A, ear="point", ear_size=0.62, tail="cat", tail_length=1.0, pattern="stripes",
        pattern_colour=0xFFCF7A22, extras=("whiskers",)),
    "horse": Species(1.5, 0xFFB0703C, 0xFFC88A54, axis=0.76, trunk=0.9, chest=0.24, belly=0.225, rump=0.24,
        limb=0.085, ankle=0.048, foot="hoof", foot_colour=0xFF4A3A36, neck=0.5, neck_angle=56, neck_thick=0.15,
        head=0.2, muzzle=1.85, muzzle_thick=0.5, muzzle_angle=34, muzzle_colour=0xFFD9B08A, nose_size=0.0, eye=0.25,
        ear="leaf", ear_size=0.75, tail="hair", tail_length=0.62, tail_colour=0xFF4A2E22, mane=0xFF4A2E22,
        extras=("nostril",)),
    "cow": Species(1.4, 0xFFF6F1EA, 0xFFF6E3D8, axis=0.72, trunk=1.0, chest=0.28, belly=0.3, rump=0.27, limb=0.085,
        ankle=0.055, foot="hoof", foot_colour=0xFF4A3A36, neck=0.28, neck_angle=38, neck_thick=0.18, head=0.24,
        muzzle=1.3, muzzle_thick=0.62, muzzle_angle=34, muzzle_colour=0xFFF3B9A8, nose_size=0.0, eye=0.22,
        ear="side", ear_size=0.75, tail="tuft", tail_length=0.62, pattern="patches", pattern_colour=0xFF3F3A40,
        extras=("horns", "udder", "nostril", "bell"), gait="trot"),
    "lion": Species(1.15, 0xFFEAB04C, 0xFFF9E0A8, trunk=0.9, chest=0.28, rump=0.23, belly=0.22, limb=0.105,
        ankle=0.075, neck=0.24, neck_angle=45, neck_thick=0.2, head=0.3, muzzle=0.62, muzzle_thick=0.52,
        muzzle_angle=26, muzzle_colour=0xFFFBEACB, eye=0.2, iris=0xFF9A5B1E, ear="round", ear_size=0.36,
        tail="tuft", tail_length=0.8, mane=0xFFA85A22, extras=("lionmane", "whiskers")),
    "tiger": Species(1.05, 0xFFF29A32, 0xFFFFF4E4, trunk=0.95, chest=0.28, rump=0.25, belly=0.24, limb=0.105,
        ankle=0.08, neck=0.24, neck_angle=42, neck_thick=0.2, head=0.32, muzzle=0.6, muzzle_thick=0.52,
        muzzle_angle=26, muzzle_colour=0xFFFFF8EC, nose=0xFFE5808A, eye=0.2, iris=0xFF8A6A1E, ear="round",
        ear_size=0.36, tail="cat", tail_length=0.95, pattern="stripes", pattern_colour=0xFF33262A,
        extras=("whiskers", "cheeks")),
    "elephant": Species(2.15, 0xFF98A2B3, 0xFFB4BDCB, axis=0.66, trunk=0.78, chest=0.34, belly=0.35, rump=0.32,
        limb=0.13, ankle=0.115, foot="pad", neck=0.2, neck_angle=24, neck_thick=0.24, head=0.3, muzzle=0.3,
        muzzle_thick=0.5, muzzle_angle=50, nose_size=0.0, eye=0.17, eye_high=0.05, ear="fan", ear_size=1.25,
        tail="rope", tail_length=0.42, extras=("trunk", "tusks"), gait="trot"),
    "giraffe": Species(2.5, 0xFFF4C866, 0xFFFBE9BC, axis=0.8, trunk=0.56, chest=0.2, belly=0.18, rump=0.18,
        limb=0.065, ankle=0.036, foot="hoof", foot_colour=0xFF6B4A32, neck=0.92, neck_angle=66, neck_thick=0.095,
        head=0.135, muzzle=1.6, muzzle_thick=0.52, muzzle_angle=24, muzzle_colour=0xFFFBE3B0, nose_size=0.0,
        eye=0.28, ear="side", ear_size=0.85, tail="tuft", tail_length=0.42, tail_colour=0xFF6B3E22,
        pattern="giraffe", pattern_colour=0xFFB5702E, mane=0xFFA8642C, extras=("ossicones", "nostril")),
    "bear": Species(1.2, 0xFF8A5A38, 0xFFA87850, axis=0.64, trunk=0.8, chest=0.33, belly=0.33, rump=0.32, limb=0.14,
        ankle=0.11, neck=0.22, neck_angle=40, neck_thick=0.26, head=0.32, muzzle=0.75, muzzle_thick=0.46,
        muzzle_angle=22, muzzle_colour=0xFFD9B48A, eye=0.17, ear="round", ear_size=0.42, tail="puff",
        tail_length=0.14),
    "panda": Species(1.0, 0xFFF9F7F4, 0xFFFFFFFF, axis=0.6, trunk=0.72, chest=0.35, belly=0.36, rump=0.35,
        limb=0.15, ankle=0.12, foot_colour=0xFF33313A, neck=0.2, neck_angle=45, neck_thick=0.26, head=0.4,
        muzzle=0.5, muzzle_thick=0.42, muzzle_angle=28, muzzle_colour=0xFFFFFFFF, eye=0.17, ear="round",
        ear_size=0.42, ear_colour=0xFF33313A, tail="puff", tail_length=0.14, pattern="panda",
        pattern_colour=0xFF33313A, gait="trot"),
    "mouse": Species(0.13, 0xFFA9A4AE, 0xFFD9D3D8, axis=0.58, trunk=0.72, chest=0.34, belly=0.38, rump=0.4,
        limb=0.09, ankle=0.06, foot_colour=0xFFF2B3B0, neck=0.2, neck_angle=38, neck_thick=0.26, head=0.46,
        muzzle=0.95, muzzle_thick=0.26, muzzle_angle=14, nose=0xFFEE7F8C, nose_size=0.15, eye=0.22, iris=0xFF2A1F26,
        ear="dish", ear_size=0.85, ear_colour=0xFFF4B9BC, tail="rope", tail_length=1.2, tail_colour=0xFFEFA9A6,
        extras=("whiskers",)),
    "rabbit": Species(0.3, 0xFFC9A98A, 0xFFF4E8DC, axis=0.56, trunk=0.62, chest=0.33, belly=0.38, rump=0.42,
        limb=0.12, ankle=0.085, neck=0.24, neck_angle=60, neck_thick=0.24, head=0.42, muzzle=0.45, muzzle_thick=0.4,
        muzzle_angle=28, muzzle_colour=0xFFF8F0E8, nose=0xFFE88A94, nose_size=0.1, eye=0.23, ear="long",
        ear_size=1.5, ear_colour=0xFFF2B8B4, tail="puff", tail_length=0.22, tail_colour=0xFFFFFFFF,
        extras=("whiskers", "teeth"), gait="hop"),
    "fox": Species(0.5, 0xFFE87A2C, 0xFFFFF5EA, trunk=0.9, chest=0.25, rump=0.23, belly=0.2, limb=0.085,
        ankle=0.055, foot_colour=0xFF4A2A26, neck=0.24, head=0.36, muzzle=1.15, muzzle_thick=0.3, muzzle_angle=14,
        muzzle_colour=0xFFFFF5EA, eye=0.2, iris=0xFFA8641E, ear="point", ear_size=0.78, ear_colour=0xFF4A2A26,
        tail="bush", tail_length=0.9, tail_colour=0xFFFFF5EA, extras=("cheeks",)),
    "wolf": Species(0.85, 0xFF8D97A5, 0xFFE6E9EE, trunk=0.95, chest=0.29, rump=0.24, belly=0.23, limb=0.095,
        ankle=0.062, neck=0.28, neck_angle=45, neck_thick=0.2, head=0.31, muzzle=1.2, muzzle_thick=0.36,
        muzzle_angle=12, muzzle_colour=0xFFE6E9EE, iris=0xFFC99A2E, eye=0.18, ear="point", ear_size=0.66,
        tail="bush", tail_length=0.7, tail_colour=0xFF6B7482, mane=0, extras=("cheeks", "fangs")),
    "pig": Species(0.75, 0xFFF7A9B0, 0xFFFBC9CB, axis=0.56, trunk=0.82, chest=0.36, belly=0.4, rump=0.37, limb=0.1,
        ankle=0.075, foot="hoof", foot_colour=0xFFB5636E, neck=0.16, neck_angle=30, neck_thick=0.3, head=0.36,
        muzzle=0.8, muzzle_thick=0.4, muzzle_angle=14, nose_size=0.0, eye=0.18, ear="leaf", ear_size=0.62,
        tail="curl", tail_length=0.25, extras=("disc",), gait="trot"),
    "sheep": Species(0.85, 0xFFFBF7EE, 0xFFFFFFFF, axis=0.64, trunk=0.7, chest=0.33, belly=0.35, rump=0.34,
        limb=0.075, ankle=0.055, foot="hoof", foot_colour=0xFF33303A, neck=0.24, neck_angle=40, neck_thick=0.2,
        head=0.25, muzzle=1.05, muzzle_thick=0.48, muzzle_angle=34, muzzle_colour=0xFF5A5058, nose_size=0.0,
        eye=0.22, ear="side", ear_size=0.75, tail="puff", tail_length=0.16, pattern="wool", extras=("darkface",
        "nostril"), gait="trot"),
    "goat": Species(0.85, 0xFFF1ECE2, 0xFFFFFFFF, axis=0.7, trunk=0.75, chest=0.27, belly=0.27, rump=0.25,
        limb=0.075, ankle=0.05, foot="hoof", foot_colour=0xFF5A4A44, neck=0.3, neck_angle=52, neck_thick=0.15,
        head=0.25, muzzle=1.25, muzzle_thick=0.44, muzzle_angle=30, muzzle_colour=0xFFF8DDD0, nose_size=0.0,
        eye=0.2, ear="side", ear_size=0.7, tail="puff", tail_length=0.18, extras=("backhorns", "goatee", "nostril")),
    "deer": Species(1.1, 0xFFB8753F, 0xFFF2DDBF, axis=0.78, trunk=0.72, chest=0.22, belly=0.2, rump=0.21, limb=0.07,
        ankle=0.038, foot="hoof", foot_colour=0xFF4A3A36, neck=0.42, neck_angle=62, neck_thick=0.12, head=0.2,
        muzzle=1.4, muzzle_thick=0.42, muzzle_angle=24, muzzle_colour=0xFFF2DDBF, nose_size=0.2, eye=0.26,
        ear="leaf", ear_size=0.9, tail="puff", tail_length=0.14, tail_colour=0xFFFFFFFF, pattern="spots",
        pattern_colour=0xFFF2DDBF, extras=("antlers",)),
    "hippo": Species(1.4, 0xFF9A8BA0, 0xFFC9AFBA, axis=0.56, trunk=0.85, chest=0.38, belly=0.42, rump=0.38,
        limb=0.12, ankle=0.1, foot="pad", neck=0.18, neck_angle=14, neck_thick=0.32, head=0.31, muzzle=1.25,
        muzzle_thick=0.78, muzzle_angle=22, muzzle_colour=0xFFB5A0AE, nose_size=0.0, eye=0.17, eye_high=0.55,
        ear="round", ear_size=0.28, tail="rope", tail_length=0.2, extras=("nostrils", "stumps"), gait="trot"),
    "rhino": Species(1.6, 0xFF8F959C, 0xFFAEB2B8, axis=0.6, trunk=0.85, chest=0.37, belly=0.38, rump=0.35,
        limb=0.12, ankle=0.1, foot="pad", neck=0.2, neck_angle=10, neck_thick=0.28, head=0.26, muzzle=1.5,
        muzzle_thick=0.62, muzzle_angle=20, nose_size=0.0, eye=0.17, ear="leaf", ear_size=0.6, tail="tuft",
        tail_length=0.3, extras=("nosehorn", "nostril"), gait="trot"),
    "zebra": Species(1.35, 0xFFF8F5F0, 0xFFFFFFFF, axis=0.75, trunk=0.88, chest=0.25, belly=0.245, rump=0.25,
        limb=0.08, ankle=0.05, foot="hoof", foot_colour=0xFF33303A, neck=0.42, neck_angle=56, neck_thick=0.15,
        head=0.21, muzzle=1.7, muzzle_thick=0.5, muzzle_angle=34, muzzle_colour=0xFF55505A, nose_size=0.0, eye=0.25,
        ear="leaf", ear_size=0.7, tail="tuft", tail_length=0.5, mane=0xFF33303A, pattern="zebra",
        pattern_colour=0xFF33303A),
    "camel": Species(1.7, 0xFFD9A860, 0xFFE9C68C, axis=0.74, trunk=0.82, chest=0.24, belly=0.23, rump=0.22,
        limb=0.075, ankle=0.048, foot="pad", neck=0.5, neck_angle=52, neck_thick=0.12, head=0.17, muzzle=1.5,
        muzzle_thick=0.55, muzzle_angle=16, muzzle_colour=0xFFEBCB98, nose_size=0.0, eye=0.25, ear="leaf",
        ear_size=0.5, tail="tuft", tail_length=0.4, extras=("humps", "nostril"), gait="trot"),
    "turtle": Species(0.4, 0xFF8DBB55, 0xFFCFE08F, axis=0.45, trunk=0.75, chest=0.26, belly=0.28, rump=0.24,
        limb=0.12, ankle=0.1, foot="pad", neck=0.36, neck_angle=30, neck_thick=0.15, head=0.27, muzzle=0.5,
        muzzle_thick=0.55, muzzle_angle=24, nose_size=0.0, eye=0.24, ear="", tail="rope", tail_length=0.2,
        extras=("shell",), gait="trot"),
    "frog": Species(0.24, 0xFF72B53C, 0xFFE4EFA8, axis=0.42, trunk=0.55, chest=0.38, belly=0.42, rump=0.36,
        limb=0.12, ankle=0.07, foot="flipper", foot_colour=0xFF5C9A2E, neck=0.14, neck_angle=40, neck_thick=0.36,
        head=0.46, muzzle=0.35, muzzle_thick=0.7, muzzle_angle=24, nose_size=0.0, eye=0.26, eye_high=0.82, ear="",
        tail="", tail_length=0.0, iris=0xFFB8862A, extras=("widemouth",), gait="hop"),
    "unicorn": Species(1.45, 0xFFFBF7FB, 0xFFFFFFFF, axis=0.76, trunk=0.85, chest=0.24, belly=0.225, rump=0.24,
        limb=0.08, ankle=0.048, foot="hoof", foot_colour=0xFFE3A6D8, neck=0.48, neck_angle=58, neck_thick=0.145,
        head=0.215, muzzle=1.65, muzzle_thick=0.5, muzzle_angle=34, muzzle_colour=0xFFFBE0EC, nose_size=0.0,
        eye=0.28, iris=0xFF7A4FC0, ear="leaf", ear_size=0.7, tail="hair", tail_length=0.66, tail_colour=0xFFB78BE8,
        mane=0xFFF08CC4, extras=("unihorn", "nostril")),
    "donkey": Species(1.1, 0xFF8F8792, 0xFFD6CFD4, axis=0.74, trunk=0.8, chest=0.25, belly=0.25, rump=0.24,
        limb=0.08, ankle=0.05, foot="hoof", foot_colour=0xFF4A4048, neck=0.38, neck_angle=52, neck_thick=0.14,
        head=0.24, muzzle=1.5, muzzle_thick=0.52, muzzle_angle=32, muzzle_colour=0xFFEFE9EA, nose_size=0.0,
        eye=0.24, ear="long", ear_size=1.25, tail="tuft", tail_length=0.5, mane=0xFF4A444E, extras=("nostril",)),
    "squirrel": Species(0.22, 0xFFC4703A, 0xFFF6E4CC, axis=0.58, trunk=0.65, chest=0.28, belly=0.32, rump=0.34,
        limb=0.1, ankle=0.065, neck=0.22, neck_angle=60, neck_thick=0.2, head=0.38, muzzle=0.6, muzzle_thick=0.34,
        muzzle_angle=20, muzzle_colour=0xFFF6E4CC, eye=0.24, ear="point", ear_size=0.5, tail="plume",
        tail_length=1.1, extras=("teeth", "cheeks"), gait="hop"),
}  # fmt: skip
