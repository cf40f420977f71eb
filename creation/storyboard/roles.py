"""Who does what to whom: each verb of a passage with those who do it and those it is done to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from creation.storyboard.cast import Cast
from creation.storyboard.phrases import Break, Group, Item, Passage, Said, Verb
from creation.storyboard.vocabulary import Entry, entry

#: A subject after one of these is whom it is done to: "dances with", "waves at", "rides on".
_TOWARDS = ("with", "to", "at", "on", "from", "by", "marks_object")
#: A subject after one of these is no doer.
_ASIDE = ("to", "at", "on", "from", "near", "in", "like", "marks_object", "named", "of")
_SEEING = ("look",)
_GOING = ("ride", "drive", "fly", "swim", "run", "chase", "flee", "roll", "dance", "jump")


@dataclass
class Deed:
    """One does something, at its place in the order of the passage."""

    who: str
    entry: Entry
    whom: str = ""
    phase: int = 0
    place: int = 0  # of its verb in the passage, to know what is done before which line

    @property
    def verb(self) -> str:
        return str(self.entry.about.get("verb", self.entry.name))


@dataclass
class Speech:
    """Words someone says; who = "" is the narrator."""

    who: str
    words: str
    place: int = 0


@dataclass
class Told:
    """What happens in a passage."""

    deeds: list[Deed] = field(default_factory=list)
    speeches: list[Speech] = field(default_factory=list)
    doers: list[str] = field(default_factory=list)  # of the last verb
    lacks_doer: bool = False  # a verb had nobody to do it


class Roles:
    """Reads one passage. `before` are the doers of the passage before, who go on when nobody is named."""

    def __init__(self, cast: Cast, before: Sequence[str], language: str) -> None:
        self.cast = cast
        self.before = list(before)
        self.language = language

    def read(self, passage: Passage) -> Told:
        self.passage = passage
        self.items = passage.items
        self.told = Told()
        self.doers: dict[int, list[str]] = {}  # by the place of the verb
        self.taken: set[int] = set()
        self.phases: dict[str, int] = {}
        self.spoke_at = -1
        for at, item in enumerate(self.items):
            if isinstance(item, Verb):
                self._verb(item, at)
            elif isinstance(item, Said):
                self._said(item, at)
        return self.told

    def _verb(self, verb: Verb, at: int) -> None:
        passive = self._is_passive(verb, at)
        doers = self._agents_of_passive(at) if passive else self._doers(verb, at)
        whom = self._object_before(at) if passive else self._whom(verb, at, doers)
        if not doers and verb.is_suffered and whom:  # "is blown away by the wind"
            self._suffers(whom, verb, at)
            return
        if not doers:
            self.told.lacks_doer = True
        self.doers[at] = doers
        if verb.is_negated or self._is_manner(verb, at, doers):
            return
        phase = self._phase(doers, at)
        for who in doers:
            if any(deed.who == who and deed.entry is verb.entry and deed.whom == whom for deed in self.told.deeds):
                continue
            self.phases[who] = phase + 1
            self.told.deeds.append(Deed(who, verb.entry, whom if whom != who else "", phase, at))
        if doers and not verb.describes_next:
            self.told.doers = doers

    def _suffers(self, who: str, verb: Verb, at: int) -> None:
        """What someone does to whom something is done by nobody named."""
        self.doers[at] = self.told.doers = [who]
        back = str(verb.entry.about.get("back", "fall"))
        self.told.deeds.append(Deed(who, entry("actions", back), "", self._phase([who], at), at))

    def _is_manner(self, verb: Verb, at: int, doers: list[str]) -> bool:
        """Whether a verb only says how the one before goes: "rides … crossing", 追着鳄鱼跑."""
        previous = self._previous_verb(at)
        before = self.items[previous] if previous >= 0 else None
        if not isinstance(before, Verb) or before.describes_next or self.doers.get(previous) != doers:
            return False
        goes = verb.entry.name in ("walk", "run") and before.entry.name in _GOING
        return goes and not any(isinstance(item, Break | Said) for item in self.items[previous + 1 : at])

    def _phase(self, doers: list[str], at: int) -> int:
        """In which order: after what the same ones did before, or together with it after "while"."""
        phase = max((self.phases.get(who, 0) for who in doers), default=0)
        breaks = [item for item in self.items[self._previous_verb(at) + 1 : at] if isinstance(item, Break)]
        return max(0, phase - 1) if any(item.kind == "while" for item in breaks) else phase

    # Doers.

    def _doers(self, verb: Verb, at: int) -> list[str]:
        if verb.describes_next:
            return self._group_after(at)
        previous = self._previous_verb(at)
        between = self.items[previous + 1 : at]
        groups = [item for item in between if isinstance(item, Group) and self._may_do(item)]
        earlier = self.doers.get(previous, [])
        if not groups:
            if earlier and not self._is_fresh(between):
                return earlier
            if self.language != "de" and self.before and verb.form != "ing" and verb.entry.about.get("whom"):
                return self.before  # "then fights a dragon"
            return self._after_verb(verb, at) or earlier or self.before or self._aside(between)
        if previous >= 0 and self._goes_on(previous, verb, between):
            return earlier
        return self._before_verb(groups, between, at, previous)

    def _aside(self, between: list[Item]) -> list[str]:
        """The last one named at all, when nobody else could have done it."""
        groups = [item for item in between if isinstance(item, Group) and item.relation != "like"]
        return groups[-1].members if groups else []

    def _before_verb(self, groups: list[Group], between: list[Item], at: int, previous: int) -> list[str]:
        if self.language in ("de", "zh") and len(groups) > 1 and previous < 0:
            subjects = [group for group in groups if not group.is_object]
            group = (subjects or groups)[0]  # "während ein Hund eine Katze jagt"
        else:
            group = groups[-1]
        members = group.members
        if previous >= 0 and group.splits and not self._breaks_before(between, group):
            members = members[group.splits[-1] :]  # "the dog chases the cat, the mouse laughs"
        with_them = [
            member
            for item in self.items[self.items.index(group) + 1 : at]
            if isinstance(item, Group) and item.relation == "with"
            for member in item.members
            if self.cast[member].is_animate
        ]
        return list(dict.fromkeys([*members, *with_them]))

    def _breaks_before(self, between: list[Item], group: Group) -> bool:
        return any(isinstance(item, Break) for item in between[: between.index(group)])

    def _may_do(self, group: Group) -> bool:
        return group.relation not in _ASIDE and group.relation != "with" and not group.owns and not group.is_object

    def _goes_on(self, previous: int, verb: Verb, between: list[Item]) -> bool:
        """Whether the verb has the doers of the one before, although someone was named in between."""
        before = self.items[previous]
        assert isinstance(before, Verb)  # noqa: S101
        last = between[-1]
        if isinstance(last, Break) and last.kind != "while" and not any(isinstance(item, Said) for item in between):
            return True  # "chases the cat and runs"
        if any(isinstance(item, Break | Said) for item in between):
            return False
        if before.describes_next or (isinstance(last, Group) and last.splits):
            return False
        if self.language == "zh":
            return before.entry.name not in _SEEING  # "奶奶拿着锅追鳄鱼"
        return before.form == "ing" and verb.form in ("finite", "past")  # "a girl holding a cat dances"

    def _is_fresh(self, between: list[Item]) -> bool:
        return any(isinstance(item, Break) and item.kind == "while" for item in between)

    def _after_verb(self, verb: Verb, at: int) -> list[str]:
        """ "Am Strand jagt eine Oma ein Krokodil", "dancing penguins" - but not "chasing a crocodile"."""
        if self.language == "en" and verb.entry.about.get("whom") == "needs":
            return []
        group = self._next_group(at)
        if group is None or not self._may_do(group):
            return []
        self.taken.add(id(group))
        return group.members

    def _group_after(self, at: int) -> list[str]:
        group = self._next_group(at)
        return group.members if group else []

    def _next_group(self, at: int) -> Group | None:
        for item in self.items[at + 1 :]:
            if isinstance(item, Group):
                return item
            if isinstance(item, Verb | Break):
                return None
        return None

    def _previous_verb(self, at: int) -> int:
        return next((place for place in range(at - 1, -1, -1) if isinstance(self.items[place], Verb)), -1)

    # Those it is done to.

    def _whom(self, verb: Verb, at: int, doers: list[str]) -> str:
        if verb.describes_next or not verb.entry.about.get("whom"):
            return ""
        aside = ""
        for place, item in enumerate(self.items[at + 1 :], at + 1):
            if isinstance(item, Verb) or (isinstance(item, Break) and item.kind != "comma"):
                break
            if not isinstance(item, Group) or id(item) in self.taken or item.owns:
                continue
            whom = self._object(item, place, doers)
            if whom and not item.relation:
                return whom
            if item.relation in _TOWARDS:
                aside = aside or whom
        return aside or self._object_before(at, doers)

    def _object(self, group: Group, place: int, doers: list[str]) -> str:
        members = group.members
        follows = self.items[place + 1] if place + 1 < len(self.items) else None
        if group.splits and isinstance(follows, Verb):
            members = members[: group.splits[-1]]
        return next((member for member in members if member not in doers), "")

    def _object_before(self, at: int, doers: Sequence[str] = ()) -> str:
        """ "奶奶把鳄鱼赶走", "mit dem Hund tanzt", "den Hund jagt die Katze", "the crocodile is chased by"."""
        passive = not doers
        for item in reversed(self.items[self._previous_verb(at) + 1 : at]):
            if isinstance(item, Break) and item.kind == "while":
                break
            if isinstance(item, Group) and not item.owns:
                is_plain = not item.relation and (self.language == "de" or passive)
                if (
                    is_plain
                    or item.is_object
                    or (item.relation in _TOWARDS and not (passive and item.relation in ("by", "from")))
                ):
                    whom = next((member for member in item.members if member not in doers), "")
                    if whom:
                        return whom
        return ""

    # Passive: "is chased by", "wird von … gejagt", 被.

    def _is_passive(self, verb: Verb, at: int) -> bool:
        before = self.items[self._previous_verb(at) + 1 : at]
        if self.language == "zh":
            return any(isinstance(item, Group) and item.relation == "by" for item in before)
        if self.language == "de":
            return self.passage.passive and verb.form in ("participle", "past") and bool(self._agents_of_passive(at))
        following = self._next_group(at)
        return verb.is_suffered or (verb.form == "past" and following is not None and following.relation == "by")

    def _agents_of_passive(self, at: int) -> list[str]:
        before = self.items[self._previous_verb(at) + 1 : at]
        for item in (*before, *self.items[at + 1 :]):
            if isinstance(item, Group) and item.relation in ("by", "from"):
                return item.members
        return []

    # Lines.

    def _said(self, said: Said, at: int) -> None:
        who = self._speaker(at)
        self.told.speeches.append(Speech(who, said.words, at))
        if who and not self.told.doers:
            self.told.doers = [who]

    def _speaker(self, at: int) -> str:
        """Who says it: the doer of the nearest verb before, of the verb after, or the last one named."""
        previous = self._previous_verb(at)
        verb = self.items[previous] if previous >= 0 else None
        if isinstance(verb, Verb) and verb.speech and self.doers.get(previous):
            return self.doers[previous][0]
        for place in range(at - 1, -1, -1):
            item = self.items[place]
            if isinstance(item, Verb) and self.doers.get(place):
                return self.doers[place][0]
            if isinstance(item, Group) and item.relation not in _ASIDE:
                return item.members[0]
        following = self.items[at + 1 : at + 5]
        for place, item in enumerate(following, at + 1):
            if isinstance(item, Verb) and item.speech:
                return next(iter(self._doers(item, place)), "")
            if (
                isinstance(item, Group)
                and not item.relation
                and any(isinstance(other, Verb) and other.speech for other in following)
            ):
                return item.members[0]
        return self.before[0] if self.before else ""
