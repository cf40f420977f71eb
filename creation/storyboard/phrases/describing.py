"""What one noun says of another: a pirate cat, a bear astronaut, a referee who is a chicken, a duckling's mother."""

from __future__ import annotations

from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import HEAD_FIRST, Reading
from creation.storyboard.phrases.items import Group, Verb
from creation.storyboard.phrases.kin import of_beast
from creation.storyboard.vocabulary import Entry, entries, entry, split

_WITHOUT_SPACES = ("zh", "ja")
#: What burns as it should.
_BURNING = ("candle", "torch", "campfire", "fireplace", "oil_lamp", "lantern", "firewood", "jack_o_lantern", "fire")
_COOKING = ("cook", "bake")
IS = (
    "is",
    "are",
    "was",
    "were",
    "gets",
    "get",
    "becomes",
    "ist",
    "sind",
    "war",
    "waren",
    "es",
    "son",
    "est",
    "sont",
    "是",
)


class Describing(Reading):
    """Questions about a noun and its neighbours."""

    def _kin(self, mention: Mention, at: int) -> Entry | None:
        """What "their mother" means of ducklings; its looks go to the noun in the making."""
        near = self.row[max(0, at - 3) : at]
        owned = any(other.role == "own" or (other.role == "pronouns" and other.about("own")) for other in near)
        alive = (self.cast[member] for member in reversed(self.recent) if self.cast[member].is_animate)
        found = of_beast(mention.words, next(alive, None), self.language) if owned else None
        if found is None:
            return None
        self.noun.looks = {**found[1], **self.noun.looks}
        return found[0]

    def _everyone(self) -> list[str]:
        """A relative is none of those named before."""
        self.noun.is_definite, self.noun.is_new = False, True
        return [draft.id for draft in self.cast.drafts]

    def _served(self, mention: Mention) -> Entry:
        """A chicken that is fried is a dish."""
        dish, verb = mention.about("dish"), self.verb_before()
        item = self.passage.items[verb] if verb >= 0 else None
        is_cooked = isinstance(item, Verb) and item.entry.name in _COOKING and self.language != "ja"
        return entry("subjects", dish) if dish and is_cooked and not self.relation else mention.entry

    def _is_what(self, mention: Mention, at: int, last: Group) -> bool:
        """ "The referee is a chicken", "an audience of cats": one is the other, and it is said of whom."""
        draft = self.cast[last.members[-1]]
        has_job = draft.is_person and "job" in draft.looks and mention.about("class") != "person"
        is_crowd = draft.entry.name == "people"
        if self.relation == "of" and is_crowd and mention.entry.name != "people":
            draft.be(mention.entry, mention.words, self.noun.looks)
            return True
        place = at - 1
        while place > 0 and (
            self.row[place].role in ("determiners", "looks", "number", "moods") or self.row[place].words == "的"
        ):
            place -= 1
        equals = self.row[place].words.lower() in IS and self.row[place - 1].role in ("subjects", "unknown")
        if not equals or self.passage.items[-1] is not last or self.relation:
            return False
        if draft.is_stand_in or is_crowd or has_job or draft.entry.name == "person":
            draft.be(mention.entry, mention.words, self.noun.looks)
            self.unread[:] = [other for other in self.unread if other.name != draft.kind or not draft.is_stand_in]
            draft.is_stand_in = False
            return True
        return False

    def _is_upon(self, mention: Mention) -> bool:
        """Whether the word says that something is on fire."""
        upon = str(mention.about("upon") or "") if mention.role == "subjects" else ""
        return bool(upon) and mention.words.lower() in split(upon)

    def _burns(self, at: int) -> bool:
        """ "A car on fire": the fire is on the car. False where fire belongs: a candle burns as candles do."""
        near = [other for other in self.row[max(0, at - 3) : at + 3] if other.role == "subjects"]
        if any(other.name in _BURNING and other is not self.row[at] for other in self.row[max(0, at - 3) : at + 3]):
            return False
        things = [other for other in near if other.about("class") in ("thing", "vehicle") and not self._is_upon(other)]
        self.done()
        self.relation = "on" if things else "like"  # of no deed
        return True

    def _describes_next_noun(self, at: int) -> bool:
        here, following = self.row[at], self.after(at)
        if self.language in _WITHOUT_SPACES:
            return self._is_beasts_job(here, at)
        if (
            self._is_upon(here)
            or following is None
            or self._is_upon(following)
            or self.language != "en"
            or following.start != here.end + 1
        ):
            return False
        if following.role == "subjects" and _is_beast(here) and "job" in (following.about("looks") or {}):
            return False
        is_place = following.role == "settings" and here.form == "base" and not _says_where(following)
        return following.role in ("subjects", "clothes") or is_place

    def _is_beasts_job(self, here: Mention, at: int) -> bool:
        """侦探鸭子, 忍者の猫: a duck who is a detective, not one and the other."""
        following = self.row[at + 1 : at + 3]
        if self.language == "ja" and following and following[0].name == "of":
            following = following[1:]
        beast = following[0] if following else None
        joined = beast is not None and beast.start - here.end <= len("の")
        return joined and beast is not None and _is_beast(beast) and "job" in (here.about("looks") or {})

    def _is_job_of_beast(self, mention: Mention, at: int) -> bool:
        before = self.before(at)
        has_job = "job" in (mention.about("looks") or {})
        adjacent = before is not None and before.role == "subjects" and mention.start == before.end + 1
        return self.language == "en" and adjacent and has_job and before is not None and _is_beast(before)

    def _describes_noun_before(self, mention: Mention, at: int) -> bool:
        before = self.before(at)
        adjacent = before is not None and before.role == "subjects" and mention.start == before.end + 1
        return self.language in HEAD_FIRST and adjacent and mention.about("class") == "person"


def _says_where(place: Mention) -> bool:
    """A crab "under the sea" is in that place; of a "crab market" there is only the market."""
    first, *rest = place.words.lower().split()
    return bool(rest) and any(first in relation.options("en") for relation in entries("relations"))


def _is_beast(mention: Mention) -> bool:
    return mention.about("class") in ("animal", "bird", "sea", "being")
