"""What is seen to touch, strike or cry, and when: engines say it, `creation.sound.track` makes it heard."""

from __future__ import annotations

from dataclasses import dataclass

#: Every kind with a sound of its own. Any other word is heard as a soft tap.
KINDS: tuple[str, ...] = (
    "step", "paw", "hoof", "splash", "thud", "hit", "whoosh", "bounce", "jump", "land", "flap", "engine", "wheel",
    "crash", "pop", "chime", "growl", "bark", "meow", "roar", "quack", "laugh", "cheer",
)  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """Something to be heard at `time` (seconds of the film): the instant of contact, or where a longer sound begins."""

    time: float
    kind: str
    strength: float = 1.0  # 0 silent, 1 plain, up to 2 for the huge
    pan: float = 0.0  # −1 left edge of the frame, 1 right edge
