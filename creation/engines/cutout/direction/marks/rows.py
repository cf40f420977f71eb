"""Rows: who stands in front, who behind, side by side with room for arms and tails."""

from __future__ import annotations

import math

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.noise import dice
from creation.storyboard.types import Shot

#: Deeds that bring two close to each other.
_CLOSE = {"hug": -0.12, "fight": 0.12, "kick": 0.25}
_TOUCHES = frozenset(
    {"hug", "kiss", "fight", "box", "kungfu", "swordfight", "kick", "push", "pull", "handshake", "high_five", "tickle"}
    | {"give", "share", "feed", "waltz", "tango", "dance", "carry", "lift", "talk", "whisper", "wash", "steal", "catch"}
)
#: Deeds where one is drawn sitting on the other.
RIDES = ("ride", "drive")
#: How many steps deep the rows stand.
_STEPS = (0.0, 1.1, 2.3, 3.6)
#: Of its height a row of a company, which has to be counted, is seen over the one before it.
_OVER = 0.6
#: And what of the ground a row takes at least and at most.
_LEAST_OVER, _MOST_OVER = 0.2, 0.38
#: Of the frame's height the feet are below the horizon; the lens's distance, of the metres the frame is high.
_BELOW, _REACH = 0.4, 0.3
#: How far each is shifted, in the room of one figure: those behind look out between those before them.
_ASIDE = (-0.27, 0.27, -0.05, 0.2)
#: A thing stands in front of a figure only where it is lower than it by this.
_HIDES = 2.0
#: Lengths over heights from which on a kind stands one behind the other, and two by two.
_LONG, _SLIM = 1.5, 0.68
#: Breadth of who stands upright, in its heights.
_UPRIGHT_LENGTH = 0.62
#: Breadth of a bird with its wings out, in its heights.
_WINGS = 1.35
#: From so many copies on a member has rows of its own, whatever it does.
_CROWD = 3
#: Heights within this of each other are one.
_EVEN = 1.3
#: A frame narrower than this, in heights, is upright.
_UPRIGHT = 0.8
#: Metres a row may be long, in heights of the main figure and times the frame's width over its height.
_LONGEST = 2.2


def line_up(scene: Scene, parts: list[Acting]) -> None:
    """Puts `parts` in rows about the middle of the stage, each row standing in the gaps of the one before it."""
    lines = [row for row in rows(parts, scene.room / scene.tall, scene.shot) if row]
    for number, row in enumerate(lines):
        other = lines[number - 1] if number else lines[1] if len(lines) > 1 else []
        # Two and one look past each other as they are; two and two do not.
        aside = _ASIDE[number] if other and len(other) % 2 == len(row) % 2 else 0.0
        company = scene.is_narrow and is_company(parts)
        deeper = _deeper(scene, parts[0].height, number) if company else _STEPS[number] * scene.step
        _line(scene, row, 1.0 + deeper, aside)


def rides(scene: Scene, part: Acting) -> bool:
    return any(a.verb in RIDES and a.who == part.member.id and a.whom and scene.of(a.whom) for a in scene.shot.actions)


def is_passing(shot: Shot, part: Acting, main: Acting) -> bool:
    """Whether someone only flies by, and has nothing to do with the main figure."""
    mine = [action for action in shot.actions if action.who == part.member.id]
    ours = {main.member.id, part.member.id}
    meets = any(action.who in ours and action.whom in ours for action in shot.actions)
    return part.member.id != main.member.id and any(a.verb == "fly" for a in mine) and not meets


def rows(parts: list[Acting], broad: float, shot: Shot) -> list[list[Acting]]:
    """Up to three rows for a frame `broad` times as wide as high; the low in front, the tall behind.

    Those who touch each other stand side by side.
    """
    bound = _bound(shot, parts)
    if len(parts) < 2 or (bound and len(parts) == 2):
        return [parts]
    if broad < _UPRIGHT and not bound and len({part.member.id for part in parts}) == 1:
        return _formation(parts)
    main = parts[0].height
    longest = max(_LONGEST * broad * main, max(part.length for part in parts) * 1.02)
    total = sum(part.length for part in parts) * 1.15
    count = min(len(_STEPS), len(parts), 1 + int(total / longest))
    if count == 1:
        return [parts]
    if broad < _UPRIGHT and (flanked := _flanked(parts, longest)):
        return flanked
    # By height in coarse steps; who matters stands before who does not.
    free = [part for part in parts if part.member.id not in bound]
    ordered = sorted(free, key=lambda part: (part.height > 1.35 * main) - (part.height < 0.7 * main))
    ordered = [part for part in parts if part.member.id in bound] + ordered
    lines: list[list[Acting]] = [[]]
    for part in ordered:
        row = lines[-1]
        most = 1.25 * longest if broad < _UPRIGHT else total / count * 1.08
        full = sum(p.length for p in row) + part.length > most
        if row and len(lines) < count and full and part.member.id not in bound:
            lines.append([])
        lines[-1].append(part)
    # The cast's order from left to right.
    return [sorted(row, key=parts.index) for row in lines if row]


def _formation(parts: list[Acting]) -> list[list[Acting]]:
    """Copies of one member in an upright frame: the slimmer they are, the more stand side by side."""
    many, slim = len(parts), own_length(parts[0]) / max(0.05, parts[0].height)
    broadest = 1 if slim > _LONG else 2 if slim > _SLIM and many < 5 else 3
    if many > broadest * len(_STEPS):
        broadest = math.ceil(many / len(_STEPS))
    deep = math.ceil(many / broadest)
    front = math.ceil(many / deep)
    return [parts[k : k + front] for k in range(0, many, front)]


def own_length(part: Acting) -> float:
    """Metres along the stage that one needs to be known: whoever now and then lies down may be behind another then."""
    if part.sort == "bird":
        return max(part.length, _WINGS * part.height)  # they are spread when it runs
    return min(part.length, _UPRIGHT_LENGTH * part.height) if part.sort in ("person", "being") else part.length


def _flanked(parts: list[Acting], longest: float) -> list[list[Acting]]:
    """One and several of a kind: the several in a row before or behind the one, by height; empty for any other cast."""
    members = list(dict.fromkeys(part.member.id for part in parts))
    if len(members) != 2:
        return []
    one, several = sorted(([p for p in parts if p.member.id == m] for m in members), key=len)
    if len(one) != 1 or len(several) not in (2, 3, 4) or sum(part.length for part in several) > 1.6 * longest:
        return []
    return [several, one] if several[0].height < 1.1 * one[0].height else [one, several]


def _bound(shot: Shot, parts: list[Acting]) -> set[str]:
    """Who touches whom in this shot."""
    here = {part.member.id for part in parts}
    crowds = {part.member.id for part in parts if part.copy >= _CROWD}
    return {
        who
        for action in shot.actions
        if action.verb in _TOUCHES and action.whom in here and action.who in here and action.who != action.whom
        for who in (action.who, action.whom)
    } - crowds


def _line(scene: Scene, row: list[Acting], depth: float, aside: float) -> None:
    gap = _gap(scene, row)
    even = _is_even(row)
    crowd = even and scene.is_narrow and (len(row) > 2 or len({part.member.id for part in row}) == 1)
    lengths = [own_length(part) if crowd else part.length for part in row]
    wide = sum(lengths) + gap * (len(row) - 1)
    room = 0.94 * scene.room * depth**0.5
    # Tails and snouts may overlap when the frame is narrow, one figure a step behind the other.
    slim = lengths[0] < _SLIM * row[0].height
    least = (0.8 if slim else 0.84) if crowd else 0.46 if scene.is_narrow else 0.62
    squeeze = min(1.0, max(least, room / wide)) if wide else 1.0
    x = -wide * squeeze / 2 + aside * (wide / max(1, len(row)) + gap) * squeeze
    for number, (part, length) in enumerate(zip(row, lengths, strict=True)):
        rng = dice(part.seed, "mark")
        part.x[:] = x + length * squeeze / 2 + rng.uniform(-0.05, 0.05) * (len(row) > 2)
        part.depth[:] = (
            depth
            + ((0.25 if crowd else 0.45) * scene.step * (number % 2) if squeeze < 1 or len(row) > 2 else 0.0)
            + rng.uniform(0, 0.04) * (len(row) > 2)
        )
        x += (length + gap) * squeeze
    if squeeze < 1 and len(row) > 1 and not even:
        # Who is lower stands in front.
        low = min(row, key=lambda part: part.height * (_HIDES if part.sort == "thing" else 1.0))
        deep = 0.7 * scene.step if scene.is_narrow else 0.1
        for part in row:
            part.depth[:] = depth - 0.05 if part is low else depth + deep


def _deeper(scene: Scene, height: float, number: int) -> float:
    """Metres deeper of row `number`: as far as lets it be seen over the others, less for those who are low."""
    share = min(_MOST_OVER, max(_LEAST_OVER, _OVER * height / (_BELOW * scene.tall)))
    return _REACH * scene.tall * ((1 - share) ** -number - 1)


def is_company(parts: list[Acting]) -> bool:
    """Whether all are copies of one member, which have to be counted."""
    return len(parts) > 2 and len({part.member.id for part in parts}) == 1


def _is_even(row: list[Acting]) -> bool:
    """Whether those of a row are of about one height: then nobody need stand before the others to be seen."""
    return max(part.height for part in row) < _EVEN * min(part.height for part in row)


def _gap(scene: Scene, row: list[Acting]) -> float:
    if len(row) < 2:
        return 0.0
    usual = 0.3 * sum(part.height for part in row) / len(row)
    return min(
        (_CLOSE[action.verb] for action in scene.shot.actions if action.verb in _CLOSE and action.whom), default=usual
    )
