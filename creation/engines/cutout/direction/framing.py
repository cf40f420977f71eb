"""How large figures are in the frame, and where its horizon and their feet lie."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds import TRAVELS
from creation.engines.cutout.direction.marks import rows
from creation.storyboard.types import Shot

#: Share of the frame's height the main figure takes: upright frames, and the others.
_TALL = {"wide": 0.27, "medium": 0.48, "close": 1.25}
_BROAD = {"wide": 0.34, "medium": 0.6, "close": 1.7}
#: Rows of the horizon and of the feet, as shares of the height.
_ROWS = {"wide": (0.45, 0.76), "medium": (0.42, 0.79), "close": (0.4, 1.0)}
#: How high the head is, of the figure's height, when it is not standing.
_UPRIGHT = ("dance", "cheer", "fight", "hug", "throw", "cook")
_LOW = {"sleep": 0.28, "sit": 0.7, "fall": 0.4, "roll": 0.4, "swim": 0.3}


@dataclass(frozen=True)
class Framing:
    """`scale` in pixels a metre where the figures stand; rows as shares of the frame's height."""

    scale: float
    horizon: float
    feet: float
    lift: float  # metres of the lens above the ground
    aim: float = 0.0  # metres to the side of the group's middle: a face


def framing_for(shot: Shot, parts: list[Acting], width: int, height: int) -> Framing:
    """The framing at the start of a shot, fitted to its figures."""
    shares = _TALL if height > width else _BROAD
    wanted = shot.camera.framing if shot.camera.framing in shares else "medium"
    horizon, feet = _ROWS[wanted]
    if height <= width and wanted == "medium":
        horizon, feet = 0.4, 0.87
    if not parts:
        return Framing(0.3 * height, horizon, feet, (feet - horizon) / 0.3)
    main = parts[0]
    if wanted == "close":
        return _close(shot, main, width, height)
    tallest = max(part.height for part in parts)
    # A crowd of one height, or a mouse before an elephant: the main figure leads, but nobody's head is cut off.
    scale = min(shares[wanted] * height / main.height, 0.66 * height / tallest)
    if _stays_low(shot, main):
        scale *= 1.15
    widest = 0.92 * width / _width(shot, parts)
    scale = min(scale, widest * (0.72 if wanted == "wide" and len(parts) > 1 else 1.0))
    lift = (feet - horizon) * height / scale
    return Framing(scale, horizon, feet, lift)


def _width(shot: Shot, parts: list[Acting]) -> float:
    """Metres that must fit: rows of a crowd, less what may overlap or leave the frame."""
    shown = [part for part in parts if part.mount < 0]
    row = rows(shown)[0]
    total = sum(part.length for part in row) + 0.25 * sum(part.height for part in row) * (len(row) - 1) / max(
        1, len(row)
    )
    chases = any(action.verb in ("chase", "flee") for action in shot.actions)
    return total * (0.7 if chases and len(row) > 1 else 0.86 if len(row) > 1 else 1.0)


def _close(shot: Shot, main: Acting, width: int, height: int) -> Framing:
    """The head and shoulders of the main figure, the eyes on the upper third."""
    head = main.figure.head_size * main.size
    scale = min(0.42 * min(width, height) / max(0.02, head), 1.9 * height / main.height)
    if main.sort in ("vehicle", "thing"):
        scale = min(1.1 * width / main.length, 0.6 * height / main.height)
    verb = next((action.verb for action in shot.actions if action.who == main.member.id), "stand")
    x, y = main.figure.head_at
    eyes = -y * main.size * _LOW.get(verb, 1.0)
    if main.sort == "animal" and verb in _UPRIGHT:
        eyes, scale = 0.3 * main.height + 0.8 * main.length, scale * 0.72
    lift = max(0.05, eyes + 0.02 * height / scale)
    return Framing(scale * (0.62 if verb in TRAVELS else 1.0), 0.4, 1.0, lift, _aim(main, verb, x))


def _aim(main: Acting, verb: str, x: float) -> float:
    """Metres before the foot where the face is: who laughs leans back, a beast that dances stands up."""
    if main.sort in ("vehicle", "thing"):
        return 0.0
    if main.sort not in ("person", "being"):
        return x * main.size * (0.2 if verb in _UPRIGHT else 1.0)
    return x * main.size + {"laugh": -0.11, "cheer": -0.03, "run": 0.12, "cry": 0.05}.get(verb, 0.0) * main.height


def _stays_low(shot: Shot, main: Acting) -> bool:
    return any(action.who == main.member.id and action.verb in ("sleep", "sit") for action in shot.actions)
