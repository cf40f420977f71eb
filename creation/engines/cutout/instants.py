"""What each frame of a plan shows, and where its chunks begin and end: all by shots, nothing by the place in the film.

A shot that moves because another was made longer or put elsewhere is the same pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise

from creation.engines.cutout.look.styles import style_for
from creation.engines.cutout.look.transitions import Seam, seam_at
from creation.engines.cutout.plan import Plan

#: Drawings a second where a style does not hold them: what changes with the drawing changes so often.
_PLAIN = 24


@dataclass(frozen=True)
class Instant:
    """What one frame shows."""

    shot: int
    t: float  # seconds into the shot, as the style holds its drawings
    tick: int  # the number of the drawing, in its shot
    grain: int  # the number of the sheet of grain
    seam: Seam | None  # with the shot before or after

    @property
    def shots(self) -> tuple[int, ...]:
        """The shots that are painted, the one before first."""
        if self.seam is not None and self.seam.kind == "fade":
            return min(self.shot, self.seam.other), max(self.shot, self.seam.other)
        return (self.shot,)


def instant(plan: Plan, index: int) -> Instant:
    """Frame `index` of the plan."""
    shot, t = plan.place(index)
    holds = style_for(plan.storyboard.style).holds
    tick = int(t * (holds or _PLAIN) + 1e-6)
    frame = int(t * plan.fps + 1e-6)
    if holds:
        t = tick / holds
    shots = plan.shots
    seam = seam_at([shot.transition for shot in shots], [shot.seconds for shot in shots], shot, t)
    return Instant(shot, t, tick, tick if holds else frame, seam)


def borders(plan: Plan) -> tuple[range, ...]:
    """The frames of each chunk, about a second of one shot, or all that show a cross fade of the same two."""
    chunks = []
    for _, group in groupby(range(plan.frames), lambda index: instant(plan, index).shots):
        frames = list(group)
        # The last takes what is left, up to a half more: a chunk of few frames costs as much as one of many.
        cuts = [*frames[: max(1, len(frames) - plan.fps // 2) : plan.fps], frames[-1] + 1]
        chunks += [range(first, end) for first, end in pairwise(cuts)]
    return tuple(chunks)
