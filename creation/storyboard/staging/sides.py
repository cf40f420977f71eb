"""The sides from which one long action is seen: everyone, each by themselves, a face, the whole again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil

from creation.storyboard import timing
from creation.storyboard.beats import Story
from creation.storyboard.roles import Deed
from creation.storyboard.staging import cutting
from creation.storyboard.staging.view import View, carried

#: Nothing is looked at from one side for longer, and for what is worth a cut at least so long (seconds).
_LONGEST, _CUT = 5.5, 2.1
_SINGLE = timing.Need(1.5, 3.0, 2.0)
#: Relations that are only seen with both.
_TOUCHES = ("on", "in", "under")
#: A hand's move goes on over a cut; a tower's view or a whip to the side does not.
_GOES_ON = frozenset({"handheld", "follow", "breathe", "slide", "push"})


@dataclass(frozen=True)
class Side:
    """One of them: who is seen how near; nobody named: everyone."""

    framing: str
    who: tuple[str, ...] = ()


def sides(story: Story, view: View, seconds: float, most: int) -> list[View]:
    """The view told from at most `most` sides in about `seconds`; itself where one is enough."""
    if view.beat.scene.framing or not view.cast or len(view.phases) > 1:
        count = min(most, ceil(seconds / _LONGEST))
        return _in_parts(view, count) if count > 1 else [view]
    cycle = _cycle(story, view)
    count = min(most, max(ceil(seconds / _LONGEST), min(int(seconds / _CUT), len(cycle))))
    if count < 2:
        return [view]
    if count == 2 and cycle[1].framing == "close" and len(cycle) == 3:
        cycle = cycle[::2]  # the closing look is a face already
    return [_side(view, cycle[place % len(cycle)], place, is_last=place == count - 1) for place in range(count)]


def _cycle(story: Story, view: View) -> list[Side]:
    parties = [party for party in _parties(story, view) if _is_seen_alone(story, view, party)]
    if len(parties) < 2:
        who = view.cast[0]
        return [Side(view.framing), Side("close", (who,)) if story.cast[who].is_animate else Side("wide"), Side("full")]
    hunted = {deed.whom for deed in view.deeds if deed.entry.name == "chase"}
    # The closing look is the leading figure's, so the others come first; whoever flees is worth two.
    parties = sorted(parties[1:] + parties[:1], key=lambda party: not hunted & set(party))
    return [Side(view.framing), *(Side(_near(story, view, party), party) for party in parties), Side("full")]


def _near(story: Story, view: View, party: Sequence[str]) -> str:
    """A face where it tells the most: of who runs for their life, of who only looks on."""
    watches = all(deed.entry.about.get("apart") for deed in view.deeds if deed.who in party)
    first = story.cast[party[0]]
    return "close" if watches and len(party) == 1 and first.is_animate and not first.is_crowd else "medium"


def _parties(story: Story, view: View) -> list[tuple[str, ...]]:
    """Those of a view who have to be seen together: a rider and the horse, two who dance; each with their things."""
    ties = [(deed.who, deed.whom) for deed in view.deeds if deed.whom and not deed.entry.about.get("apart")]
    ties += [(spot.who, spot.whom) for spot in view.beat.spots if spot.relation in _TOUCHES]
    # Those who fight without a word against whom do so with each other.
    ties += [
        (one.who, other.who)
        for one, other in combinations(view.deeds, 2)
        if one.entry is other.entry and not one.whom and _is_mutual(one)
    ]
    party = {who: [who] for who in view.cast}
    for one, other in ties:
        if one in party and other in party and party[one] is not party[other]:
            party[one] += party[other]
            for who in party[other]:
                party[who] = party[one]
    found = dict.fromkeys(tuple(who for who in view.cast if who in members) for members in party.values())
    return list(found)


def _is_mutual(deed: Deed) -> bool:
    about = deed.entry.about
    return bool(about.get("together")) or about.get("back") == deed.entry.name


def _is_seen_alone(story: Story, view: View, party: Sequence[str]) -> bool:
    return any(deed.who in party for deed in view.deeds) and any(
        story.cast[who].is_animate or story.cast[who].is_vehicle for who in party
    )


def _side(view: View, side: Side, place: int, *, is_last: bool) -> View:
    moves = view.beat.scene.moves
    lines = view.lines if is_last else []
    if not side.who:
        move = moves[min(place, len(moves) - 1)] if moves else (view.move if place % 2 == 0 else "breathe")
        least = view.need.least if lines else 1.6
        need = timing.Need(least, 99.0, 3.0)
        return View(view.beat, "act", need, side.framing, move, list(view.deeds), lines, list(view.cast))
    move = next((move for move in (*moves, view.move) if move in _GOES_ON), "push")
    tied = {deed.whom for deed in view.deeds if deed.who in side.who and not deed.entry.about.get("apart")}
    cast = list(dict.fromkeys([*side.who, *(who for who in view.cast if who in tied)]))
    deeds = [deed for deed in view.deeds if deed.who in cast]
    need = timing.Need(view.need.least, 99.0, 3.0) if lines else _SINGLE
    return View(view.beat, "act", need, side.framing, move, deeds, lines, cast)


def _in_parts(view: View, count: int) -> list[View]:
    """Where a size was asked for, nobody is there, or one thing comes after the other: the steps, part by part."""
    phases, moves = view.phases, view.beat.scene.moves
    found = []
    for place in range(count):
        low, high = place * len(phases) / count, (place + 1) * len(phases) / count
        now = [phase for at, phase in enumerate(phases) if low - 1 < at < high and at + 1 > low] or phases[-1:]
        deeds = [deed for deed in view.deeds if deed.phase in now]
        deeds += carried(view.deeds, deeds, now)
        same = view.beat.scene.framing or not place or not view.cast
        framing = view.framing if same else cutting.SIDES[place % len(cutting.SIDES)]
        if not view.cast and not view.beat.scene.framing:
            framing = (view.framing, "insert", "medium")[place % 3]  # the whole place, then what lies in it
        calm = "breathe" if view.cast else "push"
        move = moves[min(place, len(moves) - 1)] if moves else (view.move if place % 2 == 0 else calm)
        cast = view.cast if framing != "close" else _faces(view, place)
        lines = view.lines if place == count - 1 else []
        least = view.need.least if lines else 1.6
        found.append(View(view.beat, "act", timing.Need(least, 99.0, 3.0), framing, move, deeds, lines, cast))
    return found


def _faces(view: View, place: int) -> list[str]:
    """Whom a close view shows: one of the first two and whom they have to do with."""
    at = place // 2 % min(2, len(view.cast)) if view.cast else 0
    return view.cast[at:] + view.cast[:at]
