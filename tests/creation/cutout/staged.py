"""What of an upright frame a directed shot fills: measured on the figures as they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.direction.camera.extents import measured
from creation.engines.cutout.direction.types import ShotPlan
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.storyboard.types import Storyboard

#: Shares of a shot at which it is looked at.
_LOOKS = (0.15, 0.5, 0.85)


@dataclass(frozen=True)
class Filled:
    """Shares of the frame, at the median of the looks."""

    tallest: float  # the height of the tallest figure in it
    main: float  # of the first of the cast
    wide: float  # of the width, from the first to the last figure
    below: float  # of the height, under the lowest foot


def filled(board: Storyboard, shot: ShotPlan, seed: int, width: int, height: int) -> Filled | None:
    """What the cast of a shot fills; None where nobody is to be seen."""
    found = [look for share in _LOOKS if (look := _look(board, shot, seed, width, height, share)) is not None]
    if not found:
        return None
    values = [sorted(getattr(look, name) for look in found)[len(found) // 2] for name in Filled.__annotations__]
    return Filled(*values)


def _look(board: Storyboard, shot: ShotPlan, seed: int, width: int, height: int, share: float) -> Filled | None:
    t = share * shot.seconds
    view = shot.camera.at(t, width, height)
    boxes = []
    for track in shot.tracks:
        state = track.at(t)
        if track.prop is not None or track.shard or track.mount >= 0 or state.scale < 0.05:
            continue
        figure = figure_for(one_of(board.member(track.member), track.copy), figure_seed(seed, track.member))
        left, right, low, high = (edge * track.size * state.scale for edge in measured(figure, state))
        if state.facing < 0:
            left, right = -right, -left
        left, right = left * abs(state.facing), right * abs(state.facing)
        scale = view.scale(state.depth)
        foot = view.ground(state.depth) - state.up * scale
        x = view.column(state.x, state.depth)
        box = (x + left * scale, foot - high * scale, x + right * scale, foot - max(low, 0.0) * scale)
        if box[2] > 0 and box[0] < width and box[3] > 0 and box[1] < height:
            boxes.append(box)
    if not boxes:
        return None
    heights = [(min(box[3], height) - max(box[1], 0)) / height for box in boxes]
    wide = min(width, max(box[2] for box in boxes)) - max(0.0, min(box[0] for box in boxes))
    return Filled(max(heights), heights[0], wide / width, 1 - min(1.0, max(box[3] for box in boxes) / height))
