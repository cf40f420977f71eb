"""What happens only once: several shots in a row may show it, in one of them it happens."""

from __future__ import annotations

from creation.storyboard.types import Shot

#: Deeds that change something for good.
ONCE = frozenset(
    (
        *("topple", "fall", "break", "explode", "crash", "drop", "vanish", "appear", "transform", "melt", "grow"),
        *("shrink", "arrive", "takeoff", "land", "sink", "build", "steal", "open", "dive"),
    )
)


def tenses(shots: tuple[Shot, ...], number: int) -> dict[tuple[str, str], str]:
    """For each such deed of shot `number`: "before", "now" or "after" it happens.

    Of a run of shots with the same deed the longest that is not wide shows it.
    """
    found = {}
    for action in shots[number].actions:
        if action.verb not in ONCE:
            continue
        key = (action.who, action.verb)
        first = last = number
        while first > 0 and _has(shots[first - 1], key):
            first -= 1
        while last + 1 < len(shots) and _has(shots[last + 1], key):
            last += 1
        run = range(first, last + 1)
        shows = max(run, key=lambda n: (shots[n].camera.framing not in ("wide", "close"), shots[n].seconds, -n))
        found[key] = "now" if number == shows else "before" if number < shows else "after"
    return found


def _has(shot: Shot, key: tuple[str, str]) -> bool:
    return any((action.who, action.verb) == key for action in shot.actions)
