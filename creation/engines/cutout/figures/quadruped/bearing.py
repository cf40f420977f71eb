"""How a four-legged body is held at one instant. Lengths are shares of the height of the back."""

from __future__ import annotations

from dataclasses import dataclass

#: (x from under its root, height above the ground, is down)
Hoof = tuple[float, float, bool]
REST: Hoof = (0.0, 0.0, True)


@dataclass(frozen=True)
class Bearing:
    crouch: float = 0.0
    lift: float = 0.0
    sway: float = 0.0
    pitch: float = 0.0  # of the trunk: the chest up, radians
    flex: float = 0.0  # the back arched up (positive) or hollowed
    hind: tuple[Hoof, Hoof] = (REST, REST)  # near, far
    front: tuple[Hoof, Hoof] = (REST, REST)
    paws: tuple[tuple[float, float], tuple[float, float]] | None = (
        None  # free front legs: (shoulder, elbow) angles as arms
    )
    #: What the paws hold and the hind feet stand on, from the origin, y up negative: of what it rides.
    hands: tuple[float, float] | None = None
    soles: tuple[tuple[float, float], tuple[float, float]] | None = None
    neck: float = 0.0  # raised, radians
    nod: float = 0.0  # of the head: the muzzle down, radians
    turn: float = 1.0  # of the face: 1 forward, -1 back
    tail: float = 0.0  # raised, radians
    wag: float = 0.0  # -1..1
    ears: float = 0.0  # blown back (positive)
    spin: float = 0.0
    wide: float = 1.0
    tall: float = 1.0
    mouth: float = 0.0
    shut: bool = False
    mood: str = ""
    scene_prop: str = ""
