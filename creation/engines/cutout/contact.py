"""A few frames of a film without making it: what a contact sheet shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction import direct
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.sound.moments import Moment
from creation.sound.speech import Speech, speak
from creation.storyboard import Storyboard


@dataclass(frozen=True, eq=False)
class Glance:
    """`frames` evenly over the film, each height x width x 3, BGR, and all that is heard in it."""

    frames: list[np.ndarray]
    moments: tuple[Moment, ...]
    speech: Speech


def glance(board: Storyboard, seed: int, width: int, height: int, count: int, fps: int = 30) -> Glance:
    """The film is planned as the engine does, speech and all, and `count` of its frames are painted."""
    speech = speak(board, seed)
    direction = direct(board, seed, width, height, speech)
    plan = Plan(storyboard=board, seed=seed, width=width, height=height, fps=fps, shots=direction.shots)
    painter = Painter(plan)
    places = [min(plan.frames - 1, round((number + 0.5) * plan.frames / count)) for number in range(count)]
    return Glance([painter.frame(place)[..., :3].copy() for place in places], direction.moments, speech)
