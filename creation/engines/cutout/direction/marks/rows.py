"""Rows: who stands in front, who behind, side by side with room for arms and tails."""

from __future__ import annotations

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
_STEPS = (0.0, 1.1, 2.3)
#: How far each is shifted, in the room of one figure: those behind look out between those before them.
_ASIDE = (-0.27, 0.27, -0.05)
#: A thing stands in front of a figure only where it is lower than it by this.
_HIDES = 2.0
#: A frame narrower than this, in heights, is upright.
_UPRIGHT = 0.8
#: Metres a row may be long, in heights of the main figure and times the frame's width over its height.
_LONGEST = 2.2


def line_up(scene: Scene, parts: list[Acting]) -> None:
    """Puts `parts` in rows about the middle of the stage, each row standing in the gaps of the one before it."""
    lines = rows(parts, scene.room / scene.tall, scene.shot)
    for number, row in enumerate(lines):
        other = lines[number - 1] if number else lines[1] if len(lines) > 1 else []
        # Two and one look past each other as they are; two and two do not.
        aside = _ASIDE[number] if other and len(other) % 2 == len(row) % 2 else 0.0
        _line(scene, row, 1.0 + _STEPS[number] * scene.step, aside)


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
    return {
        who
        for action in shot.actions
        if action.verb in _TOUCHES and action.whom in here and action.who in here and action.who != action.whom
        for who in (action.who, action.whom)
    }


def _line(scene: Scene, row: list[Acting], depth: float, aside: float) -> None:
    gap = _gap(scene, row)
    wide = sum(part.length for part in row) + gap * (len(row) - 1)
    room = 0.94 * scene.room * depth**0.5
    # Tails and snouts may overlap when the frame is narrow, one figure a step behind the other.
    squeeze = min(1.0, max(0.46 if scene.is_narrow else 0.62, room / wide)) if wide else 1.0
    x = -wide * squeeze / 2 + aside * (wide / max(1, len(row)) + gap) * squeeze
    for number, part in enumerate(row):
        rng = dice(part.seed, "mark")
        part.x[:] = x + part.length * squeeze / 2 + rng.uniform(-0.05, 0.05) * (len(row) > 2)
        part.depth[:] = (
            depth
            + (0.45 * scene.step * (number % 2) if squeeze < 1 or len(row) > 2 else 0.0)
            + rng.uniform(0, 0.04) * (len(row) > 2)
        )
        x += (part.length + gap) * squeeze
    if squeeze < 1 and len(row) > 1:
        # Who is lower stands in front.
        low = min(row, key=lambda part: part.height * (_HIDES if part.sort == "thing" else 1.0))
        deep = 0.7 * scene.step if scene.is_narrow else 0.1
        for part in row:
            part.depth[:] = depth - 0.05 if part is low else depth + deep


def _gap(scene: Scene, row: list[Acting]) -> float:
    if len(row) < 2:
        return 0.0
    usual = 0.3 * sum(part.height for part in row) / len(row)
    return min(
        (_CLOSE[action.verb] for action in scene.shot.actions if action.verb in _CLOSE and action.whom), default=usual
    )
