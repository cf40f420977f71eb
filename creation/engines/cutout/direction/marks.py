"""Where everyone stands when a shot begins."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.noise import dice

#: Deeds that bring two close to each other.
_CLOSE = {"hug": -0.12, "fight": 0.12, "kick": 0.25}
#: Deeds where one is drawn sitting on the other.
RIDES = ("ride", "drive")


def place(scene: Scene) -> None:
    """Gives every figure its mark: side by side, looking at each other, long ones before short ones."""
    parts = [part for part in scene.parts if not _rides(scene, part)]
    for depth, row in zip((1.0, 1.36), rows(parts), strict=False):
        _line(scene, row, depth)
    for part in scene.parts:
        part.facing[:] = _facing(scene, part)


def _rides(scene: Scene, part: Acting) -> bool:
    return any(a.verb in RIDES and a.who == part.member.id and a.whom and scene.of(a.whom) for a in scene.shot.actions)


def rows(parts: list[Acting]) -> list[list[Acting]]:
    """Who stands in front, and who behind where one row would be too long for a frame."""
    if len(parts) > 4 or (
        len(parts) > 2 and sum(part.length for part in parts) > 2.4 * max(part.height for part in parts)
    ):
        return [parts[::2], parts[1::2]]
    return [parts]


def _line(scene: Scene, row: list[Acting], depth: float) -> None:
    gap = _gap(scene, row)
    wide = sum(part.length for part in row) + gap * (len(row) - 1)
    # Tails and snouts may overlap when the frame is narrow, one figure a step behind the other.
    squeeze = min(1.0, max(0.62, 0.94 * scene.room * (depth**0.5) / wide)) if wide else 1.0
    x = -wide * squeeze / 2
    for number, part in enumerate(row):
        rng = dice(part.seed, "mark")
        part.x[:] = x + part.length * squeeze / 2 + rng.uniform(-0.05, 0.05) * (len(row) > 2)
        part.depth[:] = (
            depth + (0.1 * (number % 2) if squeeze < 1 or len(row) > 2 else 0.0) + rng.uniform(0, 0.04) * (len(row) > 2)
        )
        x += (part.length + gap) * squeeze
    if squeeze < 1 and len(row) > 1:
        # Who is lower stands in front.
        low = min(row, key=lambda part: part.height)
        for part in row:
            part.depth[:] = depth - 0.05 if part is low else depth + 0.1


def _gap(scene: Scene, row: list[Acting]) -> float:
    if len(row) < 2:
        return 0.0
    usual = 0.3 * sum(part.height for part in row) / len(row)
    return min(
        (_CLOSE[action.verb] for action in scene.shot.actions if action.verb in _CLOSE and action.whom), default=usual
    )


def _facing(scene: Scene, part: Acting) -> float:
    """Towards whom it deals with, else towards the middle of the others, else the way the film goes."""
    if part.sort == "thing":
        return 1.0  # what is written on it must be read
    for action in scene.shot.actions:
        for me, other in ((action.who, action.whom), (action.whom, action.who)):
            if me == part.member.id and other and other != me and scene.of(other):
                away = float(scene.of(other)[0].x[0] - part.x[0])
                if abs(away) > 0.05:
                    return 1.0 if away > 0 else -1.0
    others = [float(other.x[0]) for other in scene.parts if other is not part]
    if others:
        away = sum(others) / len(others) - float(part.x[0])
        return 1.0 if away >= 0 else -1.0
    return scene.way
