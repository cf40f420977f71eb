"""How a person's body is held at one instant: what every verb gives and the rig draws. Lengths are shares of height."""

from __future__ import annotations

from dataclasses import dataclass

#: (angle at the shoulder, angle at the elbow) in radians: 0 hangs down, positive goes forward.
Arm = tuple[float, float]
#: (x, height above the ground, pitch): pitch lifts the heel when positive, the toes when negative.
Step = tuple[float, float, float]
Point = tuple[float, float]


@dataclass(frozen=True)
class Stance:
    sway: float = 0.0  # hips, forward
    crouch: float = 0.0  # hips, down
    lift: float = 0.0  # the whole body, up
    lean: float = 0.0  # of the trunk, forward, radians
    nod: float = 0.0  # of the head against the trunk, forward
    turn: float = 0.8  # of the face: 1 to the right, 0 to the viewer, -1 back
    front: float = 0.35  # how much of its breadth the body shows
    near: Arm = (-0.12, 0.22)
    far: Arm = (0.16, 0.26)
    near_foot: Step = (-0.05, 0.0, 0.0)
    far_foot: Step = (0.06, 0.0, 0.0)
    spin: float = 0.0  # of the whole body about the hips, clockwise, radians
    wide: float = 1.0  # squash and stretch about the ground; negative mirrors
    tall: float = 1.0
    flow: float = 0.0  # hair, skirts and capes blown back (positive) or forward
    lying: bool = False  # the head rests on the ground: large heads lift the body
    seated: bool = False  # the origin is the seat, not the ground
    mouth: float = 0.0
    shut: bool = False  # eyes closed
    mood: str = ""  # the feeling of the deed, when the pose brings none
    near_prop: str = ""  # in the hand
    far_prop: str = ""
    scene_prop: str = ""  # beside the body
    prop_at: Point = (0.0, 0.0)
    prop_from: str = ""  # what that is measured from: "mouth", "chest", else where one stands
    holds: tuple[Point | None, Point | None] = (None, None)  # where on it the near and the far hand are
    grip: bool = True  # hands as fists
