"""How much room a figure truly takes: drawn small at moments of the shot and measured, hats and tails and all."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np
import skia

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve, State, Track
from creation.engines.cutout.figures import Figure, Pose

#: Pixels of the little picture, and how far it reaches, in times the figure's own size.
_PIXELS, _REACH = 96, 1.7
#: Seconds between two looks at a figure, and how many looks a verb gets at least and at most.
_EVERY, _FEWEST, _MOST = 0.15, 5, 12
_SPARE = 0.04
#: Of a crowd so many are measured; the others are as broad and tall as one of these.
_ALIKE = 4
#: Times its own length that a group may scatter to either side and still be seen whole.
_BESIDE = 0.5
_SEEN = 40  # alpha from which a pixel counts

Box = tuple[float, float, float, float]


@dataclass(eq=False)
class Extent:
    """One figure's box on the stage, a sample a time: metres along the stage and above the ground."""

    left: Curve
    right: Curve
    low: Curve
    high: Curve
    depth: Curve

    def joined(self, other: Extent) -> Extent:
        return Extent(
            np.minimum(self.left, other.left),
            np.maximum(self.right, other.right),
            np.minimum(self.low, other.low),
            np.maximum(self.high, other.high),
            self.depth,
        )


def measured(figure: Figure, state: State) -> Box:
    """Left, right, low and high of the figure facing right, in its own metres about its foot, up positive."""
    size = max(figure.height, figure.length, 0.05)
    by = _PIXELS / (2 * _REACH * size)
    pixels = np.zeros((_PIXELS, _PIXELS, 4), np.uint8)
    canvas = skia.Canvas(pixels)
    foot = 0.72 * _PIXELS
    canvas.translate(_PIXELS / 2, foot)
    canvas.scale(by, by)
    if state.turn:
        canvas.rotate(state.turn * math.copysign(1, state.facing), 0, -0.45 * figure.height)
    canvas.scale(1 / math.sqrt(state.squash), state.squash)
    figure.draw(canvas, state.pose)
    seen = pixels[..., 3] > _SEEN
    columns, rows = np.flatnonzero(seen.any(axis=0)), np.flatnonzero(seen.any(axis=1))
    if not len(columns):
        return -0.5 * figure.length, 0.5 * figure.length, 0.0, figure.height
    left, right = (columns[0] - _PIXELS / 2) / by, (columns[-1] + 1 - _PIXELS / 2) / by
    return float(left), float(right), float((foot - rows[-1] - 1) / by), float((foot - rows[0]) / by)


def extents(scene: Scene, tracks: tuple[Track, ...]) -> list[Extent]:
    """The boxes of everyone, in the order of the tracks. A mount's holds its riders, a hand's what is in it."""
    known: dict[tuple[str, int, str], Box] = {}
    found = [_own(part, track, known) for part, track in zip(scene.parts, tracks, strict=True)]
    for part, thing in scene.held:
        if part.mount < 0:
            number = scene.parts.index(part)
            found[number] = found[number].joined(found[scene.parts.index(thing)])
    for number, part in enumerate(scene.parts):
        if part.extent and part.about is not None and part.sort == "thing":
            found[number] = _scattered(scene, part, found)
        if part.mount >= 0:
            found[number] = _seated(scene.parts[part.mount], part, found[number])
            found[part.mount] = found[part.mount].joined(found[number])
    return found


def _scattered(scene: Scene, part: Acting, found: list[Extent]) -> Extent:
    """The box of a group with those of it that have fallen beside the place where it stood."""
    box = found[scene.parts.index(part)]
    most = _BESIDE * (part.extent[0] if part.extent else 0.0)
    for other, its in zip(scene.parts, found, strict=True):
        if other.member.id == part.member.id and other is not part and not other.shard:
            box = Extent(
                np.minimum(box.left, np.maximum(its.left, box.left - most)),
                np.maximum(box.right, np.minimum(its.right, box.right + most)),
                box.low,
                box.high,
                box.depth,
            )
    return box


def _own(part: Acting, track: Track, known: dict[tuple[str, int, str], Box]) -> Extent:
    n = len(track.x)
    boxes = np.zeros((4, n), np.float32)
    edges = [0, *(np.flatnonzero(track.verb[1:] != track.verb[:-1]) + 1), n]
    for a, b in itertools.pairwise(edges):
        key = (part.member.id, part.copy % _ALIKE, str(track.verb[a]))
        if key not in known:
            known[key] = _over(part.figure, track, int(a), int(b))
        boxes[:, a:b] = np.array(known[key], np.float32)[:, None]
    left, right, low, high = boxes * track.size * track.scale
    left, right = left * part.slant, right * part.slant
    if part.extent:
        left, right, high = left * 0 - part.extent[0] / 2, right * 0 + part.extent[0] / 2, high * 0 + part.extent[1]
        if part.about is not None:
            x = np.full(n, part.about, np.float32)
            depth = np.full(n, part.about_depth, np.float32) if part.about_depth else track.depth
            return Extent(x + left, x + right, low * 0, high, depth)
    ahead = track.facing >= 0
    return Extent(
        track.x + np.where(ahead, left, -right),
        track.x + np.where(ahead, right, -left),
        track.up + low,
        track.up + high,
        track.depth,
    )


def _over(figure: Figure, track: Track, a: int, b: int) -> Box:
    """What a figure takes at most while it does one thing."""
    looks = int(np.clip((b - a) / RATE / _EVERY, _FEWEST, _MOST))
    # At golden sections, so that no look keeps step with a wing.
    shares = [(0.5 + 0.618034 * k) % 1 for k in range(looks)]
    boxes = [measured(figure, track.at((a + (b - a) * share) / RATE)) for share in shares]
    lefts, rights, lows, highs = zip(*boxes, strict=True)
    # Between two looks it reaches a little farther.
    spare = _SPARE * max(figure.height, figure.length)
    return min(lefts) - spare, max(rights) + spare, min(lows), max(highs) + spare


def _seated(mount: Acting, rider: Acting, extent: Extent) -> Extent:
    """The box of a rider, who has its place from its mount."""
    x, y = mount.figure.seat
    along = mount.x + x * mount.size * mount.facing - rider.x
    up = mount.up - y * mount.size - rider.up
    return Extent(extent.left + along, extent.right + along, extent.low + up, extent.high + up, mount.depth)


def crown(figure: Figure) -> tuple[float, float, float]:
    """Metres from the middle of the head: up over hair, hat or ears, forward to the snout's end, back."""
    pose = Pose(verb="stand")
    left, right, _, high = measured(figure, State(0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, pose))
    x, y = figure.face_at(pose)
    head = figure.head_size
    # Whoever stands upright has arms there, not a snout.
    upright = figure.length < 0.8 * figure.height
    return (
        float(np.clip(high + y, 0.5 * head, 1.5 * head)),
        float(np.clip(right - x, 0.5 * head, (0.64 if upright else 1.2) * head)),
        float(np.clip(x - left, 0.5 * head, (0.64 if upright else 0.8) * head)),
    )
