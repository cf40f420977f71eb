"""How a bird is held at one instant."""

from __future__ import annotations

from dataclasses import dataclass

Step = tuple[float, float, bool]  # x, height, is down


@dataclass(frozen=True)
class Perch:
    crouch: float = 0.0
    lift: float = 0.0
    sway: float = 0.0
    roll: float = 0.0  # of the whole bird about its feet, radians: a waddle
    pitch: float = 0.0  # of the body, breast up
    neck: float = 0.0  # stretched forward, share of height
    rise: float = 0.0  # stretched up
    nod: float = 0.0  # the beak down
    turn: float = 1.0
    near: float = 0.0  # wing: 0 folded, 1 stretched out level, more is up, less hangs down
    far: float = 0.0
    spread: float = 0.0  # 0 folded … 1 open feathers
    near_foot: Step = (-0.03, 0.0, True)
    far_foot: Step = (0.06, 0.0, True)
    tucked: bool = False  # feet drawn up in flight
    tail: float = 0.0
    spin: float = 0.0
    wide: float = 1.0
    tall: float = 1.0
    mouth: float = 0.0
    shut: bool = False
    mood: str = ""
    scene_prop: str = ""
