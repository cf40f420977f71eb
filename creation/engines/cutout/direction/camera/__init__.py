"""The path of the lens: fitted to what must be seen, moved as asked, held by a hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from creation.engines.cutout.direction.camera.extents import Extent
from creation.engines.cutout.direction.camera.fitting import fit, keep
from creation.engines.cutout.direction.camera.framing import Framing
from creation.engines.cutout.direction.camera.hand import hold
from creation.engines.cutout.direction.camera.lens import Lens, lag
from creation.engines.cutout.direction.camera.moves import MOVES
from creation.engines.cutout.direction.camera.subjects import Subjects
from creation.engines.cutout.direction.scene import FLOATING, Scene
from creation.engines.cutout.direction.types import RATE, CameraPath, Curve, Track

if TYPE_CHECKING:
    from creation.sound.speech import Speech

#: A main figure this much smaller than its shot size asks is not worth showing everyone else for.
_TINY = 0.6
#: What a path drawn by hand changes at its farthest and nearest.
_FAR, _NEAR = 1.9, 0.5


def film(
    scene: Scene, tracks: tuple[Track, ...], framing: Framing, width: int, height: int, speech: Speech | None
) -> CameraPath:
    """The camera's path through the directed scene."""
    lens = Lens(scene.samples, width, height)
    shot = scene.shot.camera
    move = MOVES.get(shot.move, MOVES["breathe"])
    boxes = _fitted(lens, scene, tracks, framing, 1.0 if shot.path else move.room)
    if shot.path:
        _drawn(lens, shot.path)
    else:
        room = width / float(lens.scale()[0])
        move.path(lens, room, scene.way)
        _speak(lens, scene, framing, speech)
        if boxes:
            since, until = move.sure
            sure = ((lens.u >= since) & (lens.u <= until)).astype(float)
            keep(lens, boxes, sure)
            keep(lens, boxes[:1], sure)
    hold(lens, scene)
    if framing.size.cut and scene.parts:
        lens.focus[:] = np.where(lens.focus > 0, lens.focus, boxes[0].depth)
    return lens.path()


def _fitted(lens: Lens, scene: Scene, tracks: tuple[Track, ...], framing: Framing, room: float) -> list[Extent]:
    """Frames the shot; returns what must stay in the frame."""
    size = framing.size
    if not scene.parts:
        lens.reach[:] = lens.focal / framing.scale * room
        lens.horizon[:] = size.horizon
        lens.lift[:] = (size.feet - size.horizon) * lens.height / framing.scale
        return []
    subjects = Subjects(scene, tracks)
    facing = tracks[scene.parts.index(subjects.main())].facing
    floats = scene.shot.setting in FLOATING
    boxes = subjects.seen(framing)
    fit(lens, boxes, framing, facing, floats=floats, still=room)
    fewer = subjects.crowd(framing)
    wanted = framing.share * lens.height / max(0.02, subjects.main().height)
    if len(fewer) < len(boxes) and fewer and float(lens.scale()[0]) < _TINY * wanted:
        boxes = fewer
        fit(lens, boxes, framing, facing, floats=floats, still=room)
    if framing.name == "over_shoulder":
        _shoulder(lens, scene, tracks, boxes[0])
    return boxes


def _shoulder(lens: Lens, scene: Scene, tracks: tuple[Track, ...], seen: Extent) -> None:
    """Puts who listens at the near edge of the frame, their back to the lens."""
    speaker = (seen.left + seen.right) / 2
    part, track = max(zip(scene.parts, tracks, strict=True), key=lambda pair: float(np.abs(pair[0].x - speaker).min()))
    if len(scene.parts) < 2 or part.mount >= 0 or part.sort == "thing":
        return
    side = 1.0 if float(np.mean(part.x - speaker)) > 0 else -1.0
    track.depth[:] = 1 - 0.3 * lens.reach
    edge = side * 0.47 * lens.width / lens.scale(track.depth)
    lens.x += side * 0.1 * lens.width / lens.scale()
    track.x[:] = lens.x + edge
    track.facing[:] = -side


def _drawn(lens: Lens, path: tuple[tuple[float, float, float], ...]) -> None:
    """A path drawn by a person: points of the share of the shot, where across the frame, and how near."""
    shares, xs, nears = zip(*sorted(path), strict=True)
    across = lag(np.interp(lens.u, shares, xs), 0.3)
    near = lag(np.interp(lens.u, shares, np.clip(nears, -1, 1)), 0.3)
    lens.x += (across - 0.5) * lens.width / lens.scale()
    middle = lens.lift - (0.5 - lens.horizon) * lens.height / lens.scale()
    lens.reach *= np.where(near >= 0, _NEAR**near, _FAR ** (-near))
    lens.lift[:] = np.maximum(0.04, middle + (0.5 - lens.horizon) * lens.height / lens.scale())


def _speak(lens: Lens, scene: Scene, framing: Framing, speech: Speech | None) -> None:
    """Turns a little to whoever speaks."""
    if speech is None or framing.size.cut:
        return
    toward, share = np.zeros(lens.samples), np.zeros(lens.samples)
    for line in speech.lines:
        a, b = round((line.start - scene.start - 0.25) * RATE), round((line.end - scene.start + 0.15) * RATE)
        speakers = scene.of(line.who)
        if not speakers or b <= 0 or a >= lens.samples or line.end - line.start < 0.6:
            continue
        a, b = max(0, a), min(lens.samples, b)
        share[a:b] = 1
        toward[a:b] = speakers[0].x[a:b] - lens.x[a:b]
    if share.any():
        eased: Curve = lag(share, 0.35)
        lens.x += lag(toward, 0.3) * 0.35 * eased
        lens.reach *= 1 - 0.08 * eased
