"""Little words between nouns: with, on, behind, of, not."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.lexicon import Sense
from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import Reading, action
from creation.storyboard.phrases.items import Break, Group, Verb, Where
from creation.storyboard.vocabulary import data, entry

_AFTER_NOUN = ("subjects", "pronouns", "unknown", "looks")
_OWNING = ("的", "'s", "’s", "の")


class Relations(Reading):
    """Reads how one thing stands to another."""

    def _relations(self, mention: Mention, at: int) -> None:
        if self.join_particle(mention.words, at):
            self.let_go()
        elif mention.about("quiet"):
            self.let_go()
            self.relation = ""
        elif mention.name == "not":
            self.negated = True
            self._negate_last_german_verb()
        elif mention.name == "ashore" and not self._is_watched():
            self._by_the_water(mention)
        elif mention.name == "away":
            self._turn_away()
        elif mention.name == "of":
            self._own(mention, at)
        elif after := mention.about("after"):
            self._stand_after(str(after), at)
        elif mention.about("stage") or mention.about("alone") or self._ends_clause(mention, at):
            self.let_go()
            self.passage.items.append(Where(str(mention.about("place")), bool(mention.about("stage"))))
            self.relation = ""
        else:
            self.let_go()
            self.relation = mention.name
            self.noun.is_single = self.language == "de" and mention.words.endswith(("dem", "der", "einem", "einer"))

    def _is_watched(self) -> bool:
        """Whether somebody named in an earlier clause is there to be looked at from the land."""
        items = self.passage.items
        last = next((place for place in range(len(items) - 1, -1, -1) if isinstance(items[place], Break)), 0)
        return any(isinstance(item, Group) for item in items[:last])

    def _by_the_water(self, mention: Mention) -> None:
        """ "On the bank" with nobody on the water: the place itself."""
        place = entry("settings", mention.about("settings").get(self.language, "river"))
        said = replace(mention, role="settings", name=place.name, sense=Sense(place, "base"))
        self.passage.scene.append((said, "on"))

    def _ends_clause(self, mention: Mention, at: int) -> bool:
        """ "… a whale underneath": no noun follows that it could stand before."""
        following = self.after(at)
        ends = following is None or following.role in ("end", "comma", "links", "quote")
        return bool(mention.about("place")) and ends and bool(self.here()) and mention.name not in ("in", "near")

    def _own(self, mention: Mention, at: int) -> None:
        items = self.passage.items
        last = items[-1] if items else None
        before = self.before(at)
        adjacent = before is not None and before.role in _AFTER_NOUN  # not 出租车，…害怕的兔子
        if self.next_noun(at) == "subjects" and isinstance(last, Group) and mention.words in _OWNING:
            if not adjacent and not last.relation:
                return
            last.belongs_after = bool(last.relation) and last.relation not in ("with", "of")
            last.owns = not last.belongs_after
        if self.language in ("zh", "ja") or self.pending:
            return
        self.relation = "of" if self.here() else ""

    def _stand_after(self, relation: str, at: int) -> None:
        before, items = self.before(at), self.passage.items
        if before is None or before.role in ("comma", "end", "links", "quote"):
            place = str(entry("relations", relation).about.get("place", "")) if relation in data("relations") else ""
            if place and self.language == "zh":  # "后面跟着…"
                items.append(Where(place, of_stage=False))
            return
        last = items[-1] if items else None
        if before is not None and before.role == "settings" and self.passage.scene:
            self.passage.scene[-1] = (self.passage.scene[-1][0], relation)
        if before is None or before.role not in _AFTER_NOUN or not isinstance(last, Group):
            return
        if relation == "subject":
            last.is_subject = True
        elif relation == "object":
            last.is_object = True
        elif last.relation in ("", "near"):
            last.relation = relation

    def _negate_last_german_verb(self) -> None:
        items = self.passage.items
        if self.language == "de" and items and isinstance(items[-1], Verb):
            items[-1].is_negated = True
            self.negated = False

    def _turn_away(self) -> None:
        """`rennt … weg` is to flee, though other words stand between."""
        verb = next((item for item in reversed(self.passage.items) if isinstance(item, Verb)), None)
        if verb and verb.entry.name in ("run", "walk", "jump"):
            verb.entry = action("flee")
            self.flee_from(verb)
