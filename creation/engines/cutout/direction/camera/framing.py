"""Shot sizes: how much of whom fills how much of the frame."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.marks import is_passing, rows
from creation.engines.cutout.direction.marks.rows import is_company, own_length
from creation.storyboard.types import Shot

#: Of the frame's width, what one long figure takes in a wide view: a train in its landscape.
_ROOMY = 0.58
#: How much less of the frame a row takes than the one before it.
_SMALLER = 0.35
#: The same for a company, whose rows are farther apart; and how closely it stands.
_FARTHER, _COMPANY = 0.55, 1.02


@dataclass(frozen=True)
class Size:
    """A shot size. `tall` and `broad`: the main figure's share of an upright and of another frame's height."""

    tall: float
    broad: float
    horizon: float  # rows as shares of the height
    feet: float
    #: How far below the middle of the head the frame ends, in heads; 0: the feet are seen.
    cut: float = 0.0


SIZES = {
    "wide": Size(0.33, 0.4, 0.47, 0.8),
    "full": Size(0.56, 0.74, 0.42, 0.88),
    "medium": Size(0.47, 0.6, 0.43, 0.84),
    "two_shot": Size(0.6, 0.8, 0.42, 0.95, 1.9),
    "over_shoulder": Size(0.7, 0.9, 0.42, 1.0, 1.5),
    "close": Size(1.0, 1.2, 0.42, 1.0, 1.25),
    "detail": Size(1.8, 2.0, 0.45, 1.0, 0.42),
    "insert": Size(0.42, 0.55, 0.36, 0.8),
}
#: Shares of the frame's height that a metre takes where nobody stands.
_PLACES = {"medium": 0.38, "insert": 0.5, "close": 0.6, "detail": 0.8}
#: Sizes that end above the feet.
NEAR = frozenset(name for name, size in SIZES.items() if size.cut)


@dataclass(frozen=True)
class Framing:
    """What a shot is framed for before anyone has moved: `scale` in pixels a metre where the figures stand."""

    name: str
    size: Size
    scale: float
    share: float  # of the frame's height, wanted for the main figure
    nearest: float = 0.0  # pixels a metre at most, where what is measured leaves room for it


def framing_for(shot: Shot, parts: list[Acting], width: int, height: int) -> Framing:
    """The framing a shot asks for, fitted roughly: it says how far deeds may carry the figures."""
    name = shot.camera.framing if shot.camera.framing in SIZES else "medium"
    size = SIZES[name]
    share = size.tall if height > width else size.broad
    if not parts:
        scale = _PLACES.get(name, 0.3) * height
        return Framing(name, size, scale, share, scale)
    main = parts[0]
    tall = max(main.height, main.laden)
    tallest = max(max(part.height, part.laden) for part in parts if part is main or not is_passing(shot, part, main))
    if size.cut:
        return Framing(name, size, min(1.0, share) * height / tall, share, min(1.0, share) * height / tall)
    # A crowd of one height, or a mouse before an elephant: the main figure leads, but nobody's head is cut off.
    nearest = min(share * height / tall, 0.7 * height / tallest)
    if name == "wide" and sum(part.mount < 0 for part in parts) == 1:
        nearest = min(nearest, _ROOMY * width / max(part.length for part in parts))
    scale = min(nearest, 0.92 * width / _width(shot, parts, width / height))
    return Framing(name, size, scale, share, nearest if height > width else scale)


def _width(shot: Shot, parts: list[Acting], broad: float) -> float:
    """Metres that must fit: rows of a crowd, less what may overlap or leave the frame."""
    # Who flies past does so behind the others.
    stay = [part for part in parts if part.mount < 0 and not (broad < 0.8 and is_passing(shot, part, parts[0]))]
    lines = rows(stay, broad, shot)
    if broad < 0.8 and is_company(stay):
        # They are to be counted: nobody stands behind another.
        return max(_COMPANY * sum(own_length(part) for part in row) / (1 + _FARTHER * n) for n, row in enumerate(lines))
    chases = any(action.verb in ("chase", "flee") for action in shot.actions)
    return max(_row_width(row, broad, chases) / (1 + _SMALLER * number) for number, row in enumerate(lines))


def _row_width(row: list[Acting], broad: float, chases: bool) -> float:
    total = sum(part.length for part in row)
    total += 0.25 * sum(part.height for part in row) * (len(row) - 1) / max(1, len(row))
    if len(row) < 2:
        return total
    if broad < 0.8:
        # In an upright frame they overlap, one a step behind the other.
        return max(0.55 * total, 1.1 * max(part.length for part in row))
    return total * (0.7 if chases else 0.86)
