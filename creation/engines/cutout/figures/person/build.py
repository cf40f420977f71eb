"""The proportions of a body, as shares of its height."""

from __future__ import annotations

from dataclasses import dataclass

#: Where a mouth sits below the middle of the head, in radii of the head.
MOUTH_Y = 0.56


@dataclass(frozen=True)
class Build:
    height: float  # metres
    head: float = 0.15  # radius
    legs: float = 0.39  # hips above the ground
    arm: float = 0.28  # shoulder to hand
    shoulders: float = 0.1
    chest: float = 0.082
    waist: float = 0.07
    hips: float = 0.082
    limb: float = 0.037  # half the thickness of an upper arm
    jaw: float = 0.0  # + squarer, - rounder

    @property
    def shoulder_height(self) -> float:
        return self.neck_height - 0.055

    @property
    def neck_height(self) -> float:
        return 1 - self.head * 1.92


BUILDS = {
    "woman": Build(1.65),
    "man": Build(1.78, head=0.143, legs=0.385, arm=0.29, shoulders=0.13, chest=0.106, waist=0.088, hips=0.084,
        limb=0.043, jaw=0.5),
    "girl": Build(1.2, head=0.19, legs=0.32, arm=0.23, shoulders=0.085, chest=0.078, waist=0.074, hips=0.08,
        limb=0.036, jaw=-0.2),
    "boy": Build(1.22, head=0.188, legs=0.32, arm=0.235, shoulders=0.092, chest=0.08, waist=0.077, hips=0.078,
        limb=0.038, jaw=-0.1),
    "baby": Build(0.72, head=0.25, legs=0.17, arm=0.18, shoulders=0.09, chest=0.105, waist=0.12, hips=0.125,
        limb=0.046, jaw=-0.5),
    "granny": Build(1.52, head=0.16, legs=0.34, arm=0.265, shoulders=0.1, chest=0.1, waist=0.1, hips=0.11,
        limb=0.042, jaw=-0.3),
    "grandpa": Build(1.62, head=0.155, legs=0.345, arm=0.275, shoulders=0.115, chest=0.105, waist=0.112, hips=0.095,
        limb=0.042, jaw=0.3),
    "robot": Build(1.7, head=0.16, legs=0.34, arm=0.28, shoulders=0.13, chest=0.13, waist=0.11, hips=0.095,
        limb=0.036),
    "alien": Build(1.35, head=0.205, legs=0.33, arm=0.28, shoulders=0.075, chest=0.062, waist=0.056, hips=0.064,
        limb=0.028),
    "monkey": Build(1.05, head=0.2, legs=0.28, arm=0.33, shoulders=0.09, chest=0.085, waist=0.09, hips=0.085,
        limb=0.034),
    "chimpanzee": Build(1.2, head=0.185, legs=0.27, arm=0.35, shoulders=0.105, chest=0.1, waist=0.1, hips=0.09,
        limb=0.04),
    "gorilla": Build(1.85, head=0.17, legs=0.24, arm=0.38, shoulders=0.19, chest=0.185, waist=0.165, hips=0.135,
        limb=0.07),
    "orangutan": Build(1.45, head=0.175, legs=0.23, arm=0.4, shoulders=0.14, chest=0.135, waist=0.15, hips=0.13,
        limb=0.048),
    "monster": Build(1.9, head=0.2, legs=0.22, arm=0.34, shoulders=0.16, chest=0.18, waist=0.2, hips=0.18,
        limb=0.056),
    "strong": Build(1.88, head=0.132, legs=0.39, arm=0.3, shoulders=0.155, chest=0.135, waist=0.1, hips=0.09,
        limb=0.055, jaw=0.8),
    "stout": Build(1.72, head=0.148, legs=0.36, arm=0.28, shoulders=0.13, chest=0.125, waist=0.145, hips=0.12,
        limb=0.045, jaw=0.2),
    "sumo": Build(1.85, head=0.135, legs=0.34, arm=0.29, shoulders=0.16, chest=0.165, waist=0.19, hips=0.16,
        limb=0.062, jaw=0.4),
    "lanky": Build(1.86, head=0.132, legs=0.42, arm=0.31, shoulders=0.105, chest=0.08, waist=0.066, hips=0.07,
        limb=0.034, jaw=0.2),
    "dwarf": Build(1.15, head=0.205, legs=0.22, arm=0.27, shoulders=0.15, chest=0.14, waist=0.145, hips=0.13,
        limb=0.055, jaw=0.5),
    "pixie": Build(0.7, head=0.2, legs=0.34, arm=0.24, shoulders=0.075, chest=0.062, waist=0.05, hips=0.066,
        limb=0.028, jaw=-0.2),
    "imp": Build(1.0, head=0.21, legs=0.27, arm=0.3, shoulders=0.1, chest=0.085, waist=0.09, hips=0.085,
        limb=0.036, jaw=0.2),
    "ogre": Build(2.4, head=0.15, legs=0.29, arm=0.36, shoulders=0.17, chest=0.18, waist=0.19, hips=0.15,
        limb=0.07, jaw=0.9),
    "snow": Build(1.5, head=0.17, legs=0.2, arm=0.27, shoulders=0.14, chest=0.165, waist=0.19, hips=0.2,
        limb=0.016, jaw=-0.6),
    "biscuit": Build(0.9, head=0.21, legs=0.27, arm=0.24, shoulders=0.12, chest=0.125, waist=0.12, hips=0.125,
        limb=0.06, jaw=-0.5),
    "bones": Build(1.75, head=0.15, legs=0.4, arm=0.3, shoulders=0.12, chest=0.07, waist=0.028, hips=0.06,
        limb=0.02, jaw=0.3),
}  # fmt: skip
