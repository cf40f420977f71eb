"""Coverage: which sizes follow each other, how a film opens, and the button it ends on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

#: Moves that begin away from what happens: only where they were asked for.
UNSURE = frozenset({"whip", "tilt_up", "tilt_down"})
#: Moves a film may open with, by what it is about: (verbs, settings, moods), the first that has one of them.
_OPENINGS: tuple[tuple[frozenset[str], frozenset[str], frozenset[str], tuple[str, ...]], ...] = (
    (frozenset({"chase", "flee", "race", "run", "ride", "drive"}), frozenset(), frozenset(), ("slide", "follow")),
    (frozenset({"fly", "takeoff", "climb", "grow"}), frozenset(), frozenset(), ("crane", "crane")),
    (frozenset({"topple", "fall", "break", "throw", "drop"}), frozenset(), frozenset(), ("push", "breathe")),
    (frozenset({"dance", "breakdance", "sing", "play_piano", "play_drums", "play_violin", "play_guitar"}), frozenset(),
     frozenset(), ("crane_down", "push")),
    (frozenset({"sneak", "hide", "steal"}), frozenset(), frozenset({"tense", "scary"}), ("reveal", "slide")),
    (frozenset(), frozenset({"beach", "sea", "desert", "city", "mountain", "river", "arena"}), frozenset({"epic"}),
     ("pan_right", "crane_down")),
)  # fmt: skip
_OTHERWISE = ("breathe", "crane_down", "slide", "push")
#: Sizes from which a long action is seen, one after the other.
SIDES = ("medium", "full", "close", "wide")
#: What one size gives way to where the shot before has it already.
_OTHERS = {
    "wide": ("full", "medium", "close"),
    "full": ("medium", "wide", "close"),
    "medium": ("full", "wide", "close"),
    "close": ("medium", "full", "wide"),
    "two_shot": ("medium", "close", "full"),
    "over_shoulder": ("close", "medium", "full"),
    "insert": ("medium", "wide", "close"),
    "detail": ("close", "medium", "full"),
}
#: Who does this last is not there any more to look pleased.
GONE = frozenset({"flee", "leave", "vanish", "dive", "sink", "melt", "explode", "break", "topple", "takeoff"})
GONE |= frozenset({"crash", "faint", "sleep", "hide", "shrink", "transform"})
#: Who does only this comes from outside.
PASSING = frozenset({"fly", "run", "drive", "walk", "swim"})
#: After this one does not laugh oneself; those who saw it do.
_HURT = frozenset({"fall", "slip", "trip", "crash", "faint", "cry", "sneeze"})
_PLEASED = {"funny": "laugh", "happy": "cheer", "epic": "cheer", "sad": "cry"}


def opening(verbs: Sequence[str], setting: str, mood: str, seed: int) -> str:
    """The move a film opens with, by what happens in it, where, and in what mood."""
    for deeds, settings, moods, moves in _OPENINGS:
        if deeds.intersection(verbs) or setting in settings or mood in moods:
            return moves[seed % len(moves)]
    return _OTHERWISE[seed % len(_OTHERWISE)]


def varied(sizes: Sequence[str], asked: Sequence[bool], casts: Sequence[Sequence[str]]) -> list[str]:
    """The sizes of shots with no two alike in a row, unless they were asked for.

    `casts`: whom each shot shows. A face may answer another's face; two who talk are seen over a shoulder in turn.
    """
    found = list(sizes)
    faces = [cast[0] if size == "close" and len(cast) == 1 else "" for size, cast in zip(sizes, casts, strict=True)]
    answers = [bool(at and faces[at] and faces[at - 1] and faces[at] != faces[at - 1]) for at in range(len(found))]
    if len(found) > 2 and found[-1] == found[-2] and not asked[-2] and not answers[-1]:
        # The last look is what it is; what leads to it gives way.
        found[-2] = next(other for other in _OTHERS[found[-2]] if other not in (found[-3], found[-1]))
    for at in range(1, len(found)):
        if found[at] != found[at - 1] or asked[at] or answers[at]:
            continue
        after = found[at + 1] if at + 1 < len(found) else ""
        together = found[at] == "close" and len(casts[at]) > 1
        others = ("over_shoulder", *_OTHERS["close"]) if together else _OTHERS[found[at]]
        found[at] = next((other for other in others if other != after), others[0])
    return found


@dataclass(frozen=True)
class Button:
    """The last look of a film: who does what. Without anyone it is the place, after all is over."""

    who: str
    verb: str


def button(
    cast: Sequence[str], last: Callable[[str], tuple[str, str]], is_animate: Callable[[str], bool], mood: str,
    *, into_water: bool,
) -> Button | None:  # fmt: skip
    """What a film ends on, so that it does not contradict what was told; None where everyone has gone.

    `last` gives the verb someone did last, and to whom; empty for one who did nothing.
    """
    pleased = _PLEASED.get(mood, "look")
    done = {who: last(who) for who in cast}
    hunters = {who: whom for who, (verb, whom) in done.items() if verb in ("chase", "race") and whom}
    there = [
        who
        for who in cast
        if is_animate(who)
        and done[who][0] not in GONE
        and not (into_water and done[who][0] in ("jump", "dive", "swim"))
    ]
    became = next((whom for verb, whom in done.values() if verb == "transform" and whom), "")
    if became:
        return Button(became, pleased if is_animate(became) else "stand")
    for hunter, hunted in hunters.items():
        if hunted in cast and is_animate(hunted):
            # Whoever got away looks back and enjoys it.
            return Button(hunted, "laugh" if mood in ("funny", "happy", "calm") else "look")
        return Button(hunter, "shake_head")
    if not there:
        return None
    unhurt = [who for who in there if done[who][0] not in _HURT]
    if unhurt and len(unhurt) < len(there):
        return Button(unhurt[0], "laugh" if mood == "funny" else "look")
    return Button(there[0], "shake_head" if done[there[0]][0] in _HURT else pleased)
