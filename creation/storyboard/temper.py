"""The mood of a film whose prompt names none: what happens in it, where, when and to whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from creation.storyboard.beats import Beat, Story
from creation.storyboard.roles import Deed
from creation.storyboard.vocabulary import data, split

#: When nothing suggests anything.
_OTHERWISE = "calm"


def mood(story: Story) -> str:
    """The mood said most often, else the one that most suggests itself."""
    if story.moods:
        return Counter(story.moods).most_common(1)[0][0]
    weights: Counter[str] = Counter()
    for rule in _rules():
        weights[rule.mood] += rule.weight * any(rule.holds(story, beat) for beat in story.beats)
    # Three who do the same suggest it no more than one.
    told = {deed.entry for beat in story.beats for deed in beat.deeds} | {draft.entry for draft in story.cast.drafts}
    for each in sorted(told, key=lambda entry: entry.name):
        if "mood" in each.about:
            weights[str(each.about["mood"])] += 1
    return max(+weights, key=lambda name: weights[name], default=_OTHERWISE)


@dataclass(frozen=True)
class _Rule:
    """What must be there for a mood to suggest itself; see the table `suggested_moods`."""

    mood: str
    weight: int
    wants: tuple[tuple[str, frozenset[str]], ...]
    things: bool = False

    def holds(self, story: Story, beat: Beat) -> bool:
        deeds = [deed for deed in beat.deeds if not self.things or not story.cast[deed.who].is_animate]
        return (not self.things or bool(deeds)) and all(
            names.intersection(_SEEN[what](story, beat, deeds)) for what, names in self.wants
        )


def _verbs(story: Story, beat: Beat, deeds: list[Deed]) -> list[str]:
    return [deed.verb for deed in deeds] + [deed.entry.name for deed in deeds]


def _doers(story: Story, beat: Beat, deeds: list[Deed]) -> list[str]:
    return [str(story.cast[deed.who].entry.about.get("class", "")) for deed in deeds]


def _kinds(story: Story, beat: Beat, deeds: list[Deed]) -> list[str]:
    drafts = [story.cast[member] for member in beat.cast]
    return [name for draft in drafts for name in (draft.kind, draft.entry.name, draft.looks.get("job", ""))]


#: What a rule may ask for, and the names that a beat has of it.
_SEEN: Mapping[str, Callable[[Story, Beat, list[Deed]], list[str]]] = {
    "verbs": _verbs,
    "doers": _doers,
    "kinds": _kinds,
    "settings": lambda story, beat, deeds: beat.scene.settings,
    "weather": lambda story, beat, deeds: [beat.scene.weather],
    "hours": lambda story, beat, deeds: [beat.scene.time_of_day],
    "styles": lambda story, beat, deeds: story.styles,
}


@cache
def _rules() -> tuple[_Rule, ...]:
    found: list[Mapping[str, Any]] = data("suggested_moods")["rules"]
    return tuple(
        _Rule(
            str(about["mood"]),
            int(about["weight"]),
            tuple((what, frozenset(split(str(about[what])))) for what in _SEEN if what in about),
            bool(about.get("things")),
        )
        for about in found
    )
