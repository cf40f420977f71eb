"""What happens only once: several shots in a row may show it, in one of them it happens."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.types import Action, Shot

#: Deeds that change something for good.
ONCE = frozenset(
    (
        *(
            "topple",
            "fall",
            "break",
            "explode",
            "pop",
            "crash",
            "drop",
            "vanish",
            "appear",
            "transform",
            "melt",
            "grow",
        ),
        *("shrink", "arrive", "takeoff", "land", "sink", "build", "steal", "open", "dive", "jump", "slip", "trip"),
        "faint",
    )
)
#: Of these a shot before shows how it stands when it begins: the tower, the cup on the edge, the pancake in the hand.
_SET_UP = frozenset(("topple", "fall", "break", "throw", "drop", "grow", "kick"))
#: What happens all at once, and what those around do about it: not sooner than so many seconds, and so much of its
#: shot, after it began.
_BLOWS = frozenset(("topple", "fall", "break", "explode", "pop", "crash"))
_ANSWERS = frozenset(("flee", "laugh", "cheer", "cry", "scream", "clap", "faint", "run"))
_FLIGHT, _LATER = 0.8, 0.3
#: Who does this later is not there before.
_ABSENT = frozenset(("appear", "arrive"))
#: Said in one shot so and in the next otherwise, they are one event.
_SAME = {"topple": "fall", "dive": "jump"}
#: Events a face cannot tell: they are seen whole.
_WHOLE = frozenset(
    (
        "topple",
        "break",
        "explode",
        "pop",
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


def poised(shots: tuple[Shot, ...]) -> tuple[Shot, ...]:
    """The shots, in which everything stands as what happens in a later one will find it.

    What is about to happen is an action that starts, and ends, when its shot ends.
    """
    return tuple(_about_to(shots, number) for number in range(len(shots)))


def afterwards(shots: tuple[Shot, ...]) -> tuple[Shot, ...]:
    """The shots, in which nobody takes to flight, laughs or cries at what has not happened yet."""
    return tuple(_not_before(shots, number) for number in range(len(shots)))


def _not_before(shots: tuple[Shot, ...], number: int) -> Shot:
    shot = shots[number]
    coming = next((n for n in range(number, len(shots)) if _blows(shots[n])), None)
    if coming is None or any(_blows(earlier) for earlier in shots[:number]):
        return shot
    told = {(action.who, action.verb) for action in shots[coming].actions}
    doers = {action.who for action in _blows(shots[coming])}
    tense = tenses(shots, coming)
    if any(tense.get((action.who, action.verb), ("now",))[0] != "now" for action in _blows(shots[coming])):
        return shot
    actions = []
    for action in shot.actions:
        if (
            action.verb in _ANSWERS
            and not action.whom
            and action.who not in doers
            and (action.who, action.verb) in told
        ):
            if number < coming:
                action = replace(action, verb="stand")
            elif action.start < 0.5:
                start = max(_FLIGHT, _LATER * shot.seconds)
                actions.append(replace(action, verb="stand", end=start))
                action = replace(action, start=start)
        actions.append(action)
    return replace(shot, actions=tuple(actions))


def _blows(shot: Shot) -> list[Action]:
    return [action for action in shot.actions if action.verb in _BLOWS]


def is_poised(shot: Shot, action: Action) -> bool:
    """Whether the shot shows it about to happen, and no more."""
    return 0 < shot.seconds <= action.start + 0.02 and action.end <= action.start


def _about_to(shots: tuple[Shot, ...], number: int) -> Shot:
    shot = shots[number]
    past = {(action.who, action.verb) for earlier in shots[: number + 1] for action in earlier.actions}
    coming: dict[tuple[str, str], Action] = {}
    for later in shots[number + 1 :]:
        if later.setting != shot.setting:
            break
        for action in later.actions:
            if (action.who, action.verb) not in past:
                coming.setdefault((action.who, action.verb), action)
    gone = {who for who, verb in coming if verb in _ABSENT}
    cast = tuple(who for who in shot.cast if who not in gone)
    if gone and cast and not any(line.who in gone for line in shot.lines):
        kept = tuple(action for action in shot.actions if action.who not in gone and action.whom not in gone)
        shot = replace(shot, cast=cast, actions=kept)
    waits = tuple(
        replace(action, start=shot.seconds, end=shot.seconds)
        for (who, verb), action in coming.items()
        if verb in _SET_UP and who in shot.cast and (not action.whom or action.whom in shot.cast)
    )
    return replace(shot, actions=shot.actions + waits) if waits and shot.camera.framing != "close" else shot


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
        shows = max(run, key=lambda n: (_happens(shots[n], *key), _tells(shots[n]), round(shots[n].seconds, 1), -n))
        passed = sum(shots[n].seconds for n in range(shows, number))
        found[key] = ("now" if number == shows else "before" if number < shows else "after", passed)
    return found


def _happens(shot: Shot, who: str, verb: str) -> bool:
    return any(action.who == who and action.verb == verb and not is_poised(shot, action) for action in shot.actions)


def _tells(shot: Shot) -> bool:
    return shot.camera.framing not in ("wide", "close")


def has(shot: Shot, who: str, verb: str) -> bool:
    """Whether someone does that, or what is the same, in a shot."""
    same = _SAME.get(verb, verb)
    return any(action.who == who and _SAME.get(action.verb, action.verb) == same for action in shot.actions)
