"""How several of a kind are set up to fall: rows, towers, pins in a triangle."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies, pins
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.noise import grain

#: What is set up in a tower; everything else of which there are several stands in a row.
STACKED = frozenset(
    (
        *("crate", "box", "barrel", "brick", "package", "parcel", "suitcase", "can", "cake", "pillow", "log", "drum"),
        *("toy_block", "block", "cube", "stone", "book", "books", "plate", "tyre", "hay", "pumpkin", "coin", "donut"),
        *("pancake", "cheese", "sandwich", "burger", "chair", "dice", "bucket", "pot", "gift", "television"),
    )
)
#: So many stand one on another.
TOWER = 7
#: And are made so much smaller, to be seen whole.
SLENDER = 0.8
#: Heights between two in a row, and between two pins.
_APART, _PIN_APART = 0.58, 0.46
#: Steps into the picture between two pins of a row, and how far each is beside the next: none hides another.
_PIN_DEEP, _PIN_ASIDE = 0.24, 0.17
#: In an upright frame a row runs away from the viewer: the share of its length that is seen across, the distance of
#: its near end, and how many steps deep its far end stands.
TURNED, NEAR, _DEEP = 0.36, 0.92, 3.2


def slim_down(parts: list[Acting]) -> None:
    """What stands in a row to topple stands edge on."""
    wide, tall = bodies.sizes(parts[0])
    if not pins.is_pin(parts[0]) and parts[0].member.kind not in STACKED and wide > 0.2 * tall:
        for part in parts:
            part.slim = 0.17 * tall / wide


def offsets(parts: list[Acting]) -> list[tuple[float, float, float]]:
    """(along, up, depth) of each from the middle of the group."""
    wide, tall = bodies.sizes(parts[0])
    if pins.is_pin(parts[0]):
        spots = []
        row = place = 0
        for _ in parts:
            along = row * _PIN_APART + _PIN_ASIDE * (row / 2 - place)
            spots.append((along * tall, 0.0, _PIN_DEEP * (place - row / 2)))
            place += 1
            if place > row:
                row, place = row + 1, 0
        return spots
    if parts[0].member.kind in STACKED:
        columns = 1 if len(parts) <= TOWER else 2
        spots = []
        for k, part in enumerate(parts):
            level, column = divmod(k, columns)
            nudge = 0.1 * (grain(part.seed, "nudge") - 0.5)
            spots.append(((column - (columns - 1) / 2 + nudge) * wide * 1.02, level * tall, 0.0))
        return spots
    many = len(parts)
    step = max(_APART * tall, wide * 1.25)
    return [((k - (many - 1) / 2) * step, 0.0, 0.28 * (0.5 - k / max(1, many - 1))) for k in range(many)]


def set_up(scene: Scene, parts: list[Acting]) -> float:
    """Stands a group up where its first one is. Returns where that is along the stage."""
    way = scene.way
    middle = float(parts[0].x[0])
    ball = pins.ball_of(scene) if pins.is_pin(parts[0]) else None
    if ball is not None and (stand := pins.stand_of(scene, ball)) is not None:
        middle = stand
    parts[0].about = middle + way * 0.5 * (offsets(parts)[0][0] + offsets(parts)[-1][0])
    for part, (along, up, depth) in zip(parts, offsets(parts), strict=True):
        bodies.stand(part, middle + way * along, up, 0, scene.samples)
        part.depth[:] = float(parts[0].depth[0]) + depth if part is not parts[0] else part.depth
        part.facing[:] = part.slim
    return middle


def is_deep(scene: Scene, parts: list[Acting]) -> bool:
    """Whether a group is a row that runs into an upright frame, away from the viewer."""
    return scene.is_narrow and parts[0].member.kind not in STACKED and not pins.is_pin(parts[0])


def deepen(scene: Scene, parts: list[Acting], middle: float) -> None:
    """Turns a row: the first stands far away, the last near."""
    if not is_deep(scene, parts):
        return
    along = [scene.way * (float(part.x[0]) - middle) for part in parts]
    low, high = min(along), max(along)
    for part, place in zip(parts, along, strict=True):
        part.depth[:] = NEAR + _DEEP * scene.step * (high - place) / max(0.01, high - low)
        part.x[:] = middle + TURNED * (part.x - middle)


def turn_row(scene: Scene, part: Acting, parts: list[Acting], begin: int, middle: float) -> None:
    if is_deep(scene, parts):
        part.x[begin:] = middle + TURNED * (part.x[begin:] - middle)
