"""What a figure is doing at one instant."""

from __future__ import annotations

from dataclasses import dataclass

EMOTIONS = ("neutral", "joy", "fear", "anger", "sad", "surprise", "smug", "effort")


@dataclass(frozen=True)
class Pose:
    """Everything a figure needs to draw itself; two equal poses give the same pixels.

    The stage moves the figure over the ground and lifts it into the air; the figure moves within itself. Its feet do
    not slide as long as `phase` is the distance gone divided by `Figure.stride`, for walking and running alike.
    """

    verb: str = "stand"
    t: float = 0.0  # seconds since the action began
    phase: float = 0.0  # distance gone / Figure.stride; turns wheels too
    speed: float = 0.0  # metres per second over the ground
    mouth: float = 0.0  # 0 closed … 1 wide open, from the voice
    lips: float = 0.0  # -1 round … 1 wide, from what is said
    emotion: str = "neutral"  # one of EMOTIONS; anything else counts as neutral
    gaze: tuple[float, float] = (0.0, 0.0)  # -1..1 each, x to the figure's front, y down
    blink: float = 0.0  # 0 open … 1 shut
    seed: int = 0  # tells members of a crowd apart: which dance, which offset
    carries: str = (
        ""  # a thing "hand" in hand or paw, "over" the head, in the "mouth", in its "pan", a "ball"; the stage draws it
    )
    #: Metres from its origin where both hands, and near and far foot, are held by what it rides; None is free.
    hands: tuple[float, float] | None = None
    soles: tuple[tuple[float, float], tuple[float, float]] | None = None
    airborne: float = 0.0  # 0 on the ground … 1 at the top of a leap; the stage lifts, the figure stretches and tucks
