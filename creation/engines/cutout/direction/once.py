"""What happens only once: several shots in a row may show it, in one of them it happens."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.types import Shot

#: Deeds that change something for good.
ONCE = frozenset(
    (
        *("topple", "fall", "break", "explode", "crash", "drop", "vanish", "appear", "transform", "melt", "grow"),
        *("shrink", "arrive", "takeoff", "land", "sink", "build", "steal", "open", "dive", "jump", "slip", "trip"),
        "faint",
    )
)
#: Said in one shot so and in the next otherwise, they are one event.
_SAME = {"topple": "fall", "dive": "jump"}
#: Events a face cannot tell: they are seen whole.
_WHOLE = frozenset(
    (
        "topple",
        "break",
        "explode",
        "crash",
        "rain_down",
        "roll",
        "melt",
        "grow",
        "build",
        "carry",
        "push",
        "pull",
        "takeoff",
    )
)


def seen_whole(shot: Shot) -> Shot:
    """The shot, not nearer than medium where something happens to the whole of a thing."""
    if shot.camera.framing not in ("close", "detail") or shot.lines:
        return shot
    if not any(action.verb in _WHOLE for action in shot.actions):
        return shot
    return replace(shot, camera=replace(shot.camera, framing="medium"))


def tenses(shots: tuple[Shot, ...], number: int) -> dict[tuple[str, str], tuple[str, float]]:
    """For each such deed of shot `number`: whether it is "before", "now" or "after" it happens, and how many seconds
    have passed since its shot began.

    Of a run of shots with the same deed the longest shows it, sooner one that is neither wide nor close.
    """
    found = {}
    for action in shots[number].actions:
        if action.verb not in ONCE:
            continue
        key = (action.who, action.verb)
        first = last = number
        while first > 0 and has(shots[first - 1], *key):
            first -= 1
        while last + 1 < len(shots) and has(shots[last + 1], *key):
            last += 1
        run = range(first, last + 1)
        shows = max(run, key=lambda n: (_tells(shots[n]), round(shots[n].seconds, 1), -n))
        passed = sum(shots[n].seconds for n in range(shows, number))
        found[key] = ("now" if number == shows else "before" if number < shows else "after", passed)
    return found


def _tells(shot: Shot) -> bool:
    return shot.camera.framing not in ("wide", "close")


def has(shot: Shot, who: str, verb: str) -> bool:
    """Whether someone does that, or what is the same, in a shot."""
    same = _SAME.get(verb, verb)
    return any(action.who == who and _SAME.get(action.verb, action.verb) == same for action in shot.actions)
