"""Who does it."""

from __future__ import annotations

from creation.storyboard.phrases import Break, Group, Item, Said, Verb, Where
from creation.storyboard.roles.clauses import VERB_LAST, Clauses
from creation.storyboard.vocabulary import entry

_ARRIVING = ("appear", "arrive", "leave", "come", "walk", "fall")
#: In these the one after "with" is not company.
_AGAINST = ("fight", "box", "swordfight", "race", "kungfu", "wrestle")
_WITH_WHOM = ("play", "share", "give", "trip", "crash", "transform", "talk", "laugh", "wave", "look", "stand")
_SEEING = ("look",)
#: After these the one named does it: "asks a dog to dance".
_ASKING = ("talk", "shout", "whisper", "phone", "teach")


class Doers(Clauses):
    """Finds who does what a verb says."""

    def doers_of(self, verb: Verb, at: int) -> list[str]:
        if verb.describes_next:
            return self._group_after(at)
        previous = self.previous_verb(at)
        between = self.items[previous + 1 : at]
        if about := self._antecedent(previous, between):
            self.relative[at] = about
            return about
        if inverted := self._inverted(verb, between, at):
            return inverted
        groups = [item for item in between if isinstance(item, Group) and self.may_do(item)]
        if self.language in VERB_LAST:
            groups = [group for group in groups if group.is_subject] or groups
        earlier = self.doers.get(previous, [])
        if previous in self.relative and not self._breaks(between):
            return self.relative[previous]  # "the cat who pushed it looks away"
        if not groups:
            if many := self._all(verb, earlier or self.before):
                return many
            if earlier and not self._is_fresh(between):
                return earlier
            if self.language != "de" and self.before and verb.form != "ing" and verb.entry.about.get("whom"):
                return self.before  # "then fights a dragon"
            return self._after_verb(verb, at) or earlier or self.before or self._aside(between)
        if previous >= 0 and self._goes_on(previous, verb, between):
            return earlier
        doers = self._before_verb(groups, between, at, previous)
        return doers if verb.entry.name in _AGAINST else [*doers, *self._company(groups, at, doers)]

    def _inverted(self, verb: Verb, between: list[Item], at: int) -> list[str]:
        """ "Hinter ihm laufen fünf Schafe", 后面跟着三架无人机, "aparece un oso": the doer follows."""
        start = next((place + 1 for place in range(len(between) - 1, -1, -1) if isinstance(between[place], Break)), 0)
        clause = between[start:]
        places = [item for item in clause if isinstance(item, Where) or (isinstance(item, Group) and item.relation)]
        following = self.next_group(at)
        if following is None or following.relation or following.is_object or len(places) < len(clause):
            return []
        if self.language == "en" and verb.form == "ing":
            return []  # "lies on a chair drinking a cocktail"
        arrives = self.language in ("es", "fr") and verb.entry.name in _ARRIVING
        fronted = bool(places) and self.language in ("de", "es", "zh", "en", "fr")
        if not (arrives or fronted) or (verb.entry.about.get("whom") == "needs" and self.language != "zh"):
            return []
        self.taken.add(id(following))
        return following.members

    def _all(self, verb: Verb, doers: list[str]) -> list[str]:
        """Spanish "se abrazan": they do, everyone alive who was named."""
        if self.language != "es" or not verb.words.endswith("n") or verb.form not in ("finite", "past"):
            return []
        many = len(doers) > 1 or any(self.cast[who].count > 1 for who in doers)
        return [] if many else self.cast.pronoun(entry("pronouns", "they"), self.recent)

    def _antecedent(self, previous: int, between: list[Item]) -> list[str]:
        """Whom a relative clause is about: the group before "who", unless somebody else does it there."""
        at = next((place for place in range(len(between) - 1, -1, -1) if _is(between[place], "who")), -1)
        if at < 0:
            return []
        inside = [item for item in between[at + 1 :] if isinstance(item, Group) and self.may_do(item)]
        if inside and self.language != "de":
            return []
        for item in reversed(self.items[: previous + 1 + at]):
            if isinstance(item, Group):
                return item.members[-1:] if item.splits else item.members
        return []

    def _breaks(self, between: list[Item]) -> bool:
        return any(isinstance(item, Break | Said) for item in between)

    def _aside(self, between: list[Item]) -> list[str]:
        """The last one named at all, when nobody else could have done it."""
        groups = [item for item in between if isinstance(item, Group) and item.relation not in ("like", "of")]
        return groups[-1].members if groups else []

    def _before_verb(self, groups: list[Group], between: list[Item], at: int, previous: int) -> list[str]:
        if self.language == "zh" and previous < 0:
            # 锅着火了，消防员冲进来: a clause of its own has its own doer.
            comma = max((place for place, item in enumerate(between) if _is(item, "comma")), default=-1)
            groups = [group for group in groups if between.index(group) > comma] or groups
        if self.language in ("de", "zh", *VERB_LAST) and len(groups) > 1 and previous < 0:
            subjects = [group for group in groups if not group.is_object]
            group = (subjects or groups)[0]  # "während ein Hund eine Katze jagt"
        else:
            group = groups[-1]
        members = group.members
        if previous >= 0 and group.splits and not self._breaks_before(between, group):
            members = members[group.splits[-1] :]  # "the dog chases the cat, the mouse laughs"
        return members

    def _company(self, groups: list[Group], at: int, doers: list[str]) -> list[str]:
        """Who is "with" the doers before the verb does it too: 奶奶跟鳄鱼跳舞."""
        first = next((group for group in groups if set(doers) <= set(group.members)), groups[-1])
        return [
            member
            for item in self.items[self.items.index(first) + 1 : at]
            if isinstance(item, Group) and item.relation == "with"
            for member in item.members
            if self.cast[member].is_animate and member not in doers
        ]

    def company_after(self, verb: Verb, at: int) -> list[str]:
        """ "A girl reads with a bear": the bear reads too; but who fights with a bear does so against it."""
        about = verb.entry.about
        if about.get("back") or verb.speech or verb.entry.name in _AGAINST + _WITH_WHOM or self.language in VERB_LAST:
            return []
        found = []
        for item in self.items[at + 1 :]:
            if isinstance(item, Verb | Break):
                break
            if isinstance(item, Group) and item.relation == "with":
                found += [member for member in item.members if self.cast[member].is_animate]
        return found

    def _breaks_before(self, between: list[Item], group: Group) -> bool:
        return any(isinstance(item, Break) for item in between[: between.index(group)])

    def _goes_on(self, previous: int, verb: Verb, between: list[Item]) -> bool:
        """Whether the verb has the doers of the one before, although someone was named in between."""
        before = self.items[previous]
        assert isinstance(before, Verb)  # noqa: S101
        last = between[-1]
        if self.language in VERB_LAST:
            return not any(isinstance(item, Group) and item.is_subject for item in between)
        if isinstance(last, Break) and last.kind != "while" and not any(isinstance(item, Said) for item in between):
            return True  # "chases the cat and runs"
        if any(isinstance(item, Break | Said) for item in between):
            return False
        if before.describes_next or (isinstance(last, Group) and last.splits):
            return False
        if self.language == "zh":
            return before.entry.name not in _SEEING  # "奶奶拿着锅追鳄鱼"
        if self.language == "en" and verb.form == "base" and isinstance(last, Group):
            return before.entry.name not in (*_SEEING, *_ASKING)  # "fights a dragon to save the princess"
        return before.form == "ing" and verb.form in ("finite", "past")  # "a girl holding a cat dances"

    def _is_fresh(self, between: list[Item]) -> bool:
        return any(_is(item, "while") for item in between)

    def _after_verb(self, verb: Verb, at: int) -> list[str]:
        """ "Am Strand jagt eine Oma ein Krokodil", "aparece un oso" - but not "chasing a crocodile"."""
        if self.language != "de" and (verb.entry.about.get("whom") == "needs" or self.language in VERB_LAST):
            return []
        group = self.next_group(at)
        if group is None or not self.may_do(group):
            return []
        self.taken.add(id(group))
        return group.members

    def _group_after(self, at: int) -> list[str]:
        group = self.next_group(at)
        return group.members if group else []


def _is(item: Item, kind: str) -> bool:
    return isinstance(item, Break) and item.kind == kind
