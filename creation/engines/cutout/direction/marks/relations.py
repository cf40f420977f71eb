"""Places that were asked for: by how one stands to another, or by a point of the stage."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.riding import settle_in
from creation.engines.cutout.direction.scene import Scene
from creation.storyboard.types import Place

#: Classes that carry along whoever is on them.
_CARRIES = ("vehicle", "animal", "bird", "sea", "person", "being")
#: Kinds whose lower part is slim.
_TRUNKS = frozenset(("tree", "palm", "palm_tree", "fir", "evergreen", "lamp_post", "street_lamp", "column"))
#: What is drawn from above and lies under what is on it; how flat it is seen.
_DISHES = frozenset(("plate", "tray", "dish", "saucer", "pizza", "coin", "cd", "record", "frisbee"))
_FLAT = 0.2
#: Distances of the nearest and of the farthest point of the stage.
_NEAREST, _FARTHEST = 0.78, 3.2


def put(scene: Scene) -> None:
    """Moves those with a place to it, in the order told; a point wins over a relation."""
    for spot in scene.shot.places:
        others = scene.of(spot.whom) if spot.whom else []
        for number, part in enumerate(scene.of(spot.who)):
            other = others[min(number, len(others) - 1)] if others else None
            if spot.relation in _BY and other is not None and other is not part:
                _BY[spot.relation](scene, part, other, number)
            elif spot.relation in _OF_STAGE:
                _OF_STAGE[spot.relation](scene, part)
            _point(scene, part, spot, number)


def take_seats(scene: Scene) -> None:
    """Once everyone has acted: who is on something that moves is carried by it."""
    for spot in scene.shot.places:
        others = scene.of(spot.whom) if spot.whom else []
        if spot.relation not in ("on", "in") or not others or spot.x is not None:
            continue
        for number, part in enumerate(scene.of(spot.who)):
            other = others[min(number, len(others) - 1)]
            if other is part or part.mount >= 0 or other.mount >= 0:
                continue
            if other.sort in _CARRIES and _is_free(scene, other) and number < len(others):
                part.mount = scene.parts.index(other)
                part.x[:], part.depth[:] = other.x, other.depth
                settle_in(part, other)
            elif other.is_travelling or other.sort in _CARRIES:
                # Several on one: side by side, going where it goes.
                part.x += other.x - other.x[0]
                part.up += other.up


def _is_free(scene: Scene, mount: Acting) -> bool:
    number = scene.parts.index(mount)
    return not any(part.mount == number for part in scene.parts)


def _behind(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    """Deeper, and partly hidden: it looks out at one side, or over the top."""
    part.depth[:] = other.depth + 0.32 + 0.12 * number
    side = _side(part, other)
    tall = part.height > 1.25 * other.height
    far = 0.2 * other.length if tall else 0.5 * other.length + 0.08 * part.length
    if other.member.kind in _TRUNKS and not tall:
        far = 0.3 * part.length  # what hides it is the trunk, not the crown
        part.depth[:] = other.depth + 0.1
    part.x[:] = other.x + side * (far + 0.5 * number * part.length)


def _before(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    other.depth[:] = other.depth.max() + 0.3
    part.depth[:] = other.depth - 0.42
    part.x[:] = other.x + _side(part, other) * (0.3 + 0.25 * number) * max(part.length, 0.6 * other.length)


def _beside(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    part.depth[:] = other.depth + 0.03
    # Two stand on either side.
    side = _side(scene.of(part.member.id)[0], other) * (-1 if number % 2 else 1)
    far = 0.5 * (part.length + other.length) + 0.12 * part.height + (number // 2) * 1.1 * part.length
    part.x[:] = other.x + side * far


def _on(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    x, y = other.figure.seat
    if other.member.kind in _DISHES:
        # It lies: what is drawn from above is seen from the side.
        other.squash[:] = _FLAT
        y *= 0.6 * _FLAT
    part.depth[:] = other.depth - 0.01
    part.x[:] = other.x + x * other.size + (number * 0.8 - 0.4 * (len(scene.of(part.member.id)) - 1)) * part.length
    part.up[:] = -y * other.size


def _under(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    """Below it: in its shade if it stands, held down by it if it flies."""
    part.depth[:] = other.depth + (0.03 if other.height < 1.2 * part.height else -0.03)
    part.x[:] = other.x + number * 0.7 * part.length
    if other.sort == "thing" and other.height < 1.4 * part.height:
        # A parasol, a lamp: it is lifted over the head.
        other.up[:] = max(float(other.up[0]), 0.82 * part.height)


def _over(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    part.depth[:] = other.depth + 0.05
    part.x[:] = other.x + number * 0.9 * part.length
    part.up[:] = other.up + other.height * 1.08 + 0.1


def _in(scene: Scene, part: Acting, other: Acting, number: int) -> None:
    """Down inside, the rim before it."""
    if other.sort in _CARRIES:
        _on(scene, part, other, number)
        return
    part.depth[:] = other.depth + 0.015
    part.x[:] = other.x + number * 0.6 * part.length
    part.up[:] = max(0.0, min(0.42 * other.height, other.height - 0.45 * part.height))


def _side(part: Acting, other: Acting) -> float:
    return 1.0 if float(part.x[0]) >= float(other.x[0]) else -1.0


def _aside(share: float) -> Callable[[Scene, Acting], None]:
    def move(scene: Scene, part: Acting) -> None:
        part.x[:] = share * scene.room + 0.4 * part.length * part.copy

    return move


def _away(depth: float) -> Callable[[Scene, Acting], None]:
    def move(scene: Scene, part: Acting) -> None:
        part.depth[:] = depth + 0.1 * part.copy

    return move


def _point(scene: Scene, part: Acting, spot: Place, number: int) -> None:
    if spot.depth is not None:
        share = min(1.0, max(0.0, spot.depth))
        part.depth[:] = _NEAREST * (_FARTHEST / _NEAREST) ** share + 0.04 * number
    if spot.x is not None:
        part.x[:] = (spot.x - 0.5) * scene.room * part.depth + number * 0.8 * part.length


_BY: dict[str, Callable[[Scene, Acting, Acting, int], None]] = {
    "behind": _behind,
    "before": _before,
    "beside": _beside,
    "on": _on,
    "under": _under,
    "over": _over,
    "in": _in,
}
_OF_STAGE: dict[str, Callable[[Scene, Acting], None]] = {
    "left": _aside(-0.27),
    "right": _aside(0.27),
    "middle": _aside(0.0),
    "far": _away(2.3),
    "near": _away(0.8),
}
