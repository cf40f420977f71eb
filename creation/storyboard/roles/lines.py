"""Who says the words in quotes."""

from __future__ import annotations

from creation.storyboard.phrases import Group, Said, Verb
from creation.storyboard.roles.clauses import ASIDE
from creation.storyboard.roles.doers import Doers
from creation.storyboard.roles.told import Speech


class Lines(Doers):
    """Gives each line its speaker."""

    def say(self, said: Said, at: int) -> None:
        who = "" if said.by == "narrator" else said.by or self._speaker(at)
        self.told.speeches.append(Speech(who, said.words, at))
        if who and not self.told.doers:
            self.told.doers = [who]

    def _can_speak(self, group: Group) -> bool:
        """Things only speak when nobody else could."""
        named = [member for item in self.items if isinstance(item, Group) for member in item.members]
        alive = any(self.cast[member].is_animate for member in named)
        return self.cast[group.members[0]].is_animate or not alive

    def _speaker(self, at: int) -> str:
        """The doer of the nearest verb before, of the verb after, or the last one named."""
        previous = self.previous_verb(at)
        verb = self.items[previous] if previous >= 0 else None
        if isinstance(verb, Verb) and verb.speech and self.doers.get(previous):
            return self.doers[previous][0]
        following = self.items[at + 1 : at + 5]
        for place, item in enumerate(following, at + 1):
            if isinstance(item, Said):
                break
            if isinstance(item, Verb) and item.speech and self.language == "ja":
                return next(iter(self.doers_of(item, place)), "")
        for place in range(at - 1, -1, -1):
            item = self.items[place]
            if isinstance(item, Verb) and self.doers.get(place):
                return self.doers[place][0]
            if isinstance(item, Group) and item.relation not in ASIDE and self._can_speak(item):
                return item.members[0]
        for place, item in enumerate(following, at + 1):
            if isinstance(item, Verb) and item.speech:
                return next(iter(self.doers_of(item, place)), "")
            if (
                isinstance(item, Group)
                and not item.relation
                and any(isinstance(other, Verb) and other.speech for other in following)
            ):
                return item.members[0]
        return self.before[0] if self.before else ""
