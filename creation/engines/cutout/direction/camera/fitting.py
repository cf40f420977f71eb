"""The lens brought as near as a shot's size asks, and no nearer than what must be seen allows."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.camera.extents import Extent
from creation.engines.cutout.direction.camera.framing import Framing
from creation.engines.cutout.direction.camera.lens import Lens, cover, lag
from creation.engines.cutout.direction.types import Curve

#: The safe frame: shares of the width at either side, of the height above and below.
SIDE, TOP, BOTTOM = 0.045, 0.06, 0.965
#: How much farther away the lens may stand for not having to move.
_STILL = 1.3
_STEPS = 14
#: Of the usual distance the lens comes at most, to whoever is farther away than the stage.
_CLOSEST = 0.4
#: Share of the frame's height by which the horizon sinks under who flies.
_SKYWARD = 0.24


def fit(lens: Lens, boxes: list[Extent], framing: Framing, facing: Curve, *, floats: bool, still: float) -> None:
    """Sets `reach`, `x`, `lift` and `horizon` so that `boxes` are inside the safe frame all the time.

    `facing` is the way the main figure looks; `still` multiplies the distance, to leave room for a move.
    """
    nearest = (1.0 if not framing.size.cut else 0.05) * lens.focal / (framing.nearest or framing.scale)
    # Where the main figure is farther away than the stage, the lens may come as much nearer.
    nearest = max(_CLOSEST * nearest, nearest - max(0.0, float(np.median(boxes[0].depth)) - 1.0))
    moving = _nearest(lens, boxes, framing, facing, nearest, floats, follows=True)
    resting = _nearest(lens, boxes, framing, facing, nearest, floats, follows=False)
    follows = resting > moving * (_STILL if not framing.size.cut else 1.12)
    _set(lens, boxes, framing, facing, (moving if follows else resting) * still, floats, follows=follows)


def keep(lens: Lens, boxes: list[Extent], since: Curve) -> None:
    """Brings back sideways and in height what a move would push out of the frame, where `since` is 1."""
    left = np.min([lens.column(box.left, box.depth) for box in boxes], axis=0)
    right = np.max([lens.column(box.right, box.depth) for box in boxes], axis=0)
    out_left, out_right = np.maximum(0, SIDE - left), np.maximum(0, right - (1 - SIDE))
    # What is wider than the frame is halved, not thrown to the other side.
    both = np.minimum(out_left, out_right)
    shift = cover((out_left - both) * since, 0.25) - cover((out_right - both) * since, 0.25)
    lens.x -= shift * lens.width / lens.scale()
    top = np.min([lens.row(box.high, box.depth) for box in boxes], axis=0)
    rise = cover(np.maximum(0, 0.5 * TOP - top) * since, 0.25)
    lens.lift += rise * lens.height / lens.scale()


def _nearest(
    lens: Lens, boxes: list[Extent], framing: Framing, facing: Curve, nearest: float, floats: bool, *, follows: bool
) -> float:
    """The smallest distance, from `nearest` on, at which everything is inside."""
    low, high = nearest, nearest * 64
    if _fits(lens, boxes, framing, facing, low, floats, follows=follows):
        return low
    for _ in range(_STEPS):
        middle = (low * high) ** 0.5
        if _fits(lens, boxes, framing, facing, middle, floats, follows=follows):
            high = middle
        else:
            low = middle
    return high


def _fits(
    lens: Lens, boxes: list[Extent], framing: Framing, facing: Curve, reach: float, floats: bool, *, follows: bool
) -> bool:
    _set(lens, boxes, framing, facing, reach, floats, follows=follows)
    # A cut at the chest: below it the frame ends, unless its width wants more.
    bottom = 1.0 if framing.size.cut else BOTTOM
    for box in boxes:
        if (
            float(lens.column(box.left, box.depth).min()) < SIDE - 1e-4
            or float(lens.column(box.right, box.depth).max()) > 1 - SIDE + 1e-4
            or float(lens.row(box.high, box.depth).min()) < TOP - 1e-4
            or float(lens.row(_above(box), box.depth).max()) > bottom + 1e-4
        ):
            return False
    return True


def _set(
    lens: Lens, boxes: list[Extent], framing: Framing, facing: Curve, reach: float, floats: bool, *, follows: bool
) -> None:
    lens.reach[:] = reach
    lens.x[:] = _looked_at(lens, boxes, framing, facing, follows=follows)
    # Where the main figure stands, which may be deeper than the stage.
    scale, size = float(lens.scale(float(boxes[0].depth[0]))[0]) / lens.height, framing.size
    lens.horizon[:] = size.horizon
    highest = np.max([box.high for box in boxes], axis=0)
    lowest = np.min([box.low for box in boxes], axis=0)
    if size.cut:
        # Headroom; where the width asks for a longer distance, the head stays on the upper third.
        spare = max(0.0, 1.0 - TOP - float((highest - lowest).max()) * scale)
        top = TOP + 0.02 + 0.3 * spare
        lens.lift[:] = _level(highest, follows) + (top - size.horizon) / scale
        sunk = np.minimum(0.0, lens.lift - 0.04)
        lens.lift -= sunk
        lens.horizon += sunk * scale
        return
    if floats:
        lens.lift[:] = _level((highest + lowest) / 2, follows) + (0.5 - size.horizon) / scale
        return
    # What is broad and low stands in the middle of a tall frame, not at its foot.
    tall = float((highest - np.maximum(lowest, 0)).max()) * scale
    ground = (min(size.feet, 0.63 + 0.5 * tall) - size.horizon) / scale
    tops = np.max([_lift_for(lens, box.high, box.depth, TOP) for box in boxes], axis=0)
    feet = np.min([_lift_for(lens, _above(box), box.depth, BOTTOM) for box in boxes], axis=0)
    lens.lift[:] = np.maximum(np.minimum(ground, -cover(-feet, 0.35)), cover(tops, 0.35))
    aloft = np.clip((lowest / np.maximum(highest - lowest, 0.01) - 0.12) / 0.25, 0, 1)
    if aloft.any():
        # The sky behind who flies, not the ground: the lens looks up.
        up = _SKYWARD * lag(aloft, 0.4)
        lens.horizon += up
        lens.lift -= up / scale
        sunk = np.minimum(0.0, lens.lift - 0.3)
        lens.lift -= sunk
        lens.horizon += sunk * scale
        middle = _level((highest + lowest) / 2, True) + (0.46 - lens.horizon) / scale
        lens.lift += lag(aloft, 0.4) * np.maximum(0, middle - lens.lift)


def _lift_for(lens: Lens, up: Curve, depth: Curve, row: float) -> Curve:
    """The lift of the lens that brings a height to a row."""
    return np.asarray(up + (row - lens.horizon) * lens.height / lens.scale(depth))


def _above(box: Extent) -> Curve:
    """Where a figure ends below, less what is deep under the ground or the water."""
    return np.maximum(box.low, -0.3 * (box.high - box.low))


def _level(curve: Curve, follows: bool) -> Curve:
    return lag(curve, 0.4) if follows or float(np.ptp(curve)) > 0.3 else np.full_like(curve, float(curve.max()))


def _looked_at(lens: Lens, boxes: list[Extent], framing: Framing, facing: Curve, *, follows: bool) -> Curve:
    """Where along the stage the lens looks: the middle of what must be seen, with room to look into."""
    main = boxes[0]
    about = (main.left + main.right) / 2
    # What stands farther away takes less of the frame.
    shrunk = [lens.scale(box.depth) / lens.scale(main.depth) for box in boxes]
    left = np.min([(box.left - about) * by for box, by in zip(boxes, shrunk, strict=True)], axis=0)
    right = np.max([(box.right - about) * by for box, by in zip(boxes, shrunk, strict=True)], axis=0)
    middle = about + (left + right) / 2
    shown = lens.width / float(lens.scale(float(main.depth[0]))[0])
    if not follows:
        lowest, highest = float((about + left).min()), float((about + right).max())
        middle = np.full_like(middle, (lowest + highest) / 2)
        left, right = np.array([-(highest - lowest) / 2]), np.array([(highest - lowest) / 2])
    spare = max(0.0, shown * (0.5 - SIDE) - float((right - left).max()) / 2)
    third = 0.16 if len(boxes) == 1 else 0.07
    lead = min(0.75 * spare, third * shown)
    looks = lag(facing.astype(float), 0.9) if follows else np.full_like(middle, float(np.mean(facing)))
    return np.asarray(lag(middle, 0.28) + lead * looks)
