"""She, it, they: who is meant, and what it tells of them."""

from __future__ import annotations

from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import Reading
from creation.storyboard.phrases.items import Break, Group, Verb

_OF_THINGS = ("break", "melt", "explode", "topple", "roll", "sink")
_HOT_OR_COLD = ("chaud", "froid", "beau", "nuit", "jour", "noir", "sombre", "mauvais", "frais")


class Pronouns(Reading):
    """Reads pronouns."""

    def _pronouns(self, mention: Mention, at: int) -> None:
        if self.language == "fr" and mention.words.lower() == "il" and self._is_weather(at):
            return
        noun_follows = self.next_noun(at) in ("subjects", "clothes", "unknown", "settings")
        owns = mention.about("own") or (mention.name == "her" and noun_follows)
        if owns:
            if mention.entry.about.get("sex") and not (self.language == "de" and len(set(self.recent)) > 1):
                self.cast.pronoun(mention.entry, self.recent)  # "her hat": the reporter is a she
            self.noun.is_definite = True
            return
        others = [member for member in self.recent if member not in self._doers_of(at)]
        others = self._breakable(mention, at, others) or others
        if meant := self.cast.pronoun(mention.entry, others or self.recent, self._is_many(mention, at), self._alive()):
            group = Group(meant, self.relation, bool(mention.about("object")))
            last = self.passage.items[-1] if self.passage.items else None
            if isinstance(last, Break) and last.kind == "comma":
                self.passage.items.append(group)  # "…, they bow": a clause begins
                self.noun_at = at
            else:
                self.join(group, at)
        self.done()

    def _breakable(self, mention: Mention, at: int, others: list[str]) -> list[str]:
        """ "Sits on a chair and it breaks": things break, not elephants. Latest last, as `others`."""
        after = self.after(at)
        if mention.about("sex") != "n" or after is None or after.role != "actions" or after.name not in _OF_THINGS:
            return []
        return [member for member in others if not self.cast[member].is_animate]

    def _is_weather(self, at: int) -> bool:
        """ "Il fait très chaud" is said of nobody."""
        following = [other.words.lower() for other in self.row[at + 1 : at + 4]]
        return following[:1] == ["fait"] and any(word in _HOT_OR_COLD for word in following[1:])

    def _doers_of(self, at: int) -> list[str]:
        """After a verb, a pronoun is not the one who does it: "the cat who pushed it"."""
        items = self.passage.items
        verb = self.verb_before()
        if verb < 0 or self.language in ("zh", "ja"):
            return []
        goes_on = False
        for item in reversed(items[:verb]):
            if isinstance(item, Break):
                goes_on = item.kind != "who"
            elif isinstance(item, Verb):
                goes_on = False
            elif isinstance(item, Group) and not item.relation and not goes_on:
                return item.members
        return []

    def _alive(self) -> bool:
        """Whether the verb before is only done to one who answers: nobody chases a cake."""
        verb = self.verb_before()
        item = self.passage.items[verb] if verb >= 0 else None
        return isinstance(item, Verb) and bool(item.entry.about.get("back")) and item.entry.about.get("whom") == "needs"

    def _is_many(self, mention: Mention, at: int) -> bool:
        """German "sie" is they beside a verb in the plural: "umarmen sie sich"."""
        beside = [other for other in (self.before(at), self.after(at)) if other]
        return mention.words.lower() == "sie" and any(
            other.role == "actions" and other.form == "base" for other in beside
        )
