"""Who and what: subjects, words nobody knows, pronouns, articles and numbers."""

from __future__ import annotations

from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import HEAD_FIRST, Reading
from creation.storyboard.phrases.items import Break, Group, Verb
from creation.storyboard.phrases.sounds import sound_of

#: Endings of English words that are hardly ever things.
_NO_NOUNS = ("ly", "ed", "ing", "ous", "ful", "ish", "able", "less", "ical")
#: How unknown a subject is that only an unknown word in these places would be: "in a glorb" is a place.
_PLACES = ("in", "at", "near", "on", "like", "without", "through", "over", "under", "behind", "before", "between")
_NOT_THERE = ("without", "like")
_WHO = {"en": ("who", "that", "which", "whom"), "es": ("que", "quien", "quienes"), "fr": ("qui", "que", "qu'")}


class Nouns(Reading):
    """Reads nouns and what stands for them."""

    def _subjects(self, mention: Mention, at: int) -> None:
        if self.noun.is_negated or self.relation in _NOT_THERE:
            self.done()
            return
        looks = {look: value for look, value in (mention.about("looks") or {}).items() if look != "size"}
        if self._describes_next_noun(at):  # "pirate cat": the first only describes the second
            self.noun.looks |= looks
            return
        last = self.last_group()
        if last and self._describes_noun_before(mention, at):  # "chat pirate"
            self.wear(last.members[-1], looks)
            return
        if self.relation == "named" and last:
            self.cast[last.members[-1]].aliases.add(mention.name)
            self.done()
            return
        if self.relation == "sound_of" and (sound := sound_of(mention)):
            self.passage.scene.append((sound, ""))
            self.done()
            return
        draft = self.cast.refer(mention.entry, self.noun, mention.words, mention.form, self.here())
        self.enter(draft.id if draft else None, mention)

    def _unknown(self, mention: Mention, at: int) -> None:
        if known := self.cast.called(mention.name):
            self.enter(known.id, mention)
            return
        last = self.last_group()
        if self.relation == "named" and last:
            self.cast[last.members[-1]].aliases.add(mention.name)
            self.relation = ""
            return
        self.unread.append(mention)
        if self._is_subject(mention, at):
            draft = self.cast.stand_in(mention.name, self.noun, mention.words)
            self.enter(draft.id if draft else None, mention)

    def _pronouns(self, mention: Mention, at: int) -> None:
        noun_follows = self.next_noun(at) in ("subjects", "clothes", "unknown", "settings")
        owns = mention.about("own") or (mention.name == "her" and noun_follows)
        if owns:
            self.noun.is_definite = True
            return
        others = [member for member in self.recent if member not in self._doers_of(at)]
        if meant := self.cast.pronoun(mention.entry, others or self.recent, self._is_many(mention, at), self._alive()):
            self.join(Group(meant, self.relation, bool(mention.about("object"))))
        self.done()

    def _doers_of(self, at: int) -> list[str]:
        """After a verb, a pronoun is not the one who does it: "the cat who pushed it"."""
        items = self.passage.items
        verb = self._verb_before()
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

    def _verb_before(self) -> int:
        """The place of the verb this clause has had already; -1 when it has none."""
        for place in range(len(self.passage.items) - 1, -1, -1):
            item = self.passage.items[place]
            if isinstance(item, Verb):
                return place
            if isinstance(item, Break):
                break
        return -1

    def _alive(self) -> bool:
        """Whether the verb before is only done to one who answers: nobody chases a cake."""
        verb = self._verb_before()
        item = self.passage.items[verb] if verb >= 0 else None
        return isinstance(item, Verb) and bool(item.entry.about.get("back")) and item.entry.about.get("whom") == "needs"

    def _is_many(self, mention: Mention, at: int) -> bool:
        """German "sie" is they beside a verb in the plural: "umarmen sie sich"."""
        beside = [other for other in (self.before(at), self.after(at)) if other]
        return mention.words.lower() == "sie" and any(
            other.role == "actions" and other.form == "base" for other in beside
        )

    def _determiners(self, mention: Mention, at: int) -> None:
        if self._is_relative(at):
            self.passage.items.append(Break("who"))
            return
        noun = self.noun
        noun.is_definite |= bool(mention.about("def"))
        noun.is_new |= bool(mention.about("new"))
        noun.is_single |= mention.about("number") == "one"
        noun.is_object |= bool(mention.about("object"))

    def _is_relative(self, at: int) -> bool:
        """German "…, der eine Katze jagt": the second article shows that the first is none."""
        before, after = self.before(at), self.after(at)
        follows = after.role if after else ""
        roles = ("determiners", "relations", "pronouns", "actions", "quote")
        return self.language == "de" and before is not None and before.role == "comma" and follows in roles

    def _little(self, mention: Mention, at: int) -> None:
        if mention.name in ("wird", "werden", "wurde", "wurden"):
            self.passage.passive = True
        last = self.passage.items[-1:]
        if mention.name in _WHO.get(self.language, ()) and last and isinstance(last[0], Group):
            self.passage.items.append(Break("who"))

    def _number(self, mention: Mention, at: int) -> None:
        self.noun.count = mention.number

    def _describes_next_noun(self, at: int) -> bool:
        here, following = self.row[at], self.after(at)
        if following is None or self.language != "en" or following.start != here.end + 1:
            return False
        return following.role in ("subjects", "clothes") or (following.role == "settings" and here.form == "base")

    def _describes_noun_before(self, mention: Mention, at: int) -> bool:
        before = self.before(at)
        adjacent = before is not None and before.role == "subjects" and mention.start == before.end + 1
        return self.language in HEAD_FIRST and adjacent and mention.about("class") == "person"

    def _is_subject(self, mention: Mention, at: int) -> bool:
        """Whether an unknown word stands where a subject would."""
        after = self.next_noun(at)
        if self.relation in _PLACES or after in ("subjects", "unknown", "clothes"):
            return False
        if self.language == "en" and mention.name.endswith(_NO_NOUNS):
            return False
        if self.noun.is_said or (self.language == "de" and mention.is_capital and at > 0):
            return True
        if self.language == "zh" and at > 0 and len(mention.words) > 1:
            return self.row[at - 1].role == "actions" and bool(self.row[at - 1].about("whom"))
        return after == "actions" and not self.here()
