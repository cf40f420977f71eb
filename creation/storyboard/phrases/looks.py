"""What someone looks like and wears."""

from __future__ import annotations

from creation.storyboard.cast import Noun
from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import HEAD_FIRST, Reading
from creation.storyboard.phrases.items import Group, Verb
from creation.storyboard.vocabulary import entry

_HEAD = ("hair", "beard")
_NOUNS = ("subjects", "clothes", "unknown", "settings")
#: What is done with clothes that nobody wears.
_WITH_CLOTHES = (
    *("steal", "throw", "catch", "eat", "lift", "drop", "kick", "wash", "give", "chase", "carry", "pull", "look"),
    *("share", "paint", "juggle", "repair", "hide", "push", "hug", "fight", "transform"),
)
#: Looks that said beside clothes are of the clothes.
_OF_CLOTHES = {"colour": "wears_colour", "pattern": "wears_pattern"}


class Looks(Reading):
    """Reads adjectives and clothes."""

    def _looks(self, mention: Mention, at: int) -> None:
        look, value = str(mention.about("look")), str(mention.about("value"))
        if look == "years":
            look, value = "age", _age(self.noun.count)
            self.noun.count = 0
        last, after = self.last_group(), self.next_noun(at)
        if self.worn and look in _OF_CLOTHES and self._follows_noun(at):
            self.wear(self.worn[0], {_OF_CLOTHES[look]: value})
        elif last and ((look in _HEAD and after != "subjects") or self._follows_noun(at)):
            self.wear(last.members[-1], {look: value})
        elif after in _NOUNS:
            self.noun.looks.setdefault(look, value)
            self.pending.append(mention)
        elif last and (not self.relation or self.relation in ("with", "of")):
            self.wear(last.members[-1], {look: value})
        else:
            self.unread.append(mention)

    def _follows_noun(self, at: int) -> bool:
        """Spanish and French "coche rojo grande": the look belongs to the noun before it."""
        before = self.before(at)
        if self.language not in HEAD_FIRST or before is None or self.pending or self.noun.is_said:
            return False
        return before.role in ("subjects", "clothes", "looks", "unknown")

    def _clothes(self, mention: Mention, at: int) -> None:
        if self.relation == "from":  # "out of a hat": nobody wears it
            self.done()
            return
        if thing := self._thing(mention, at):
            draft = self.cast.refer(entry("subjects", thing), self.noun, mention.words, mention.form, self.here())
            self.enter(draft.id if draft else None, mention, at)
            return
        of_them = {theirs: self.noun.looks.pop(look, "") for look, theirs in _OF_CLOTHES.items()}
        looks = {"wears": mention.name} | {look: value for look, value in of_them.items() if value}
        if of_them["wears_colour"] and mention.about("is_whole"):
            looks["colour"] = of_them["wears_colour"]
        owner = self._wearer()
        precedes = self._precedes_owner(at)
        self.pending = []
        if owner and not precedes and (self.relation in ("with", "wearing", "in", "of") or not self._noun_next(at)):
            self.wear(owner.members[-1], self.noun.looks | looks if self.relation == "" else looks)
            self.noun = Noun()
            self.worn = (owner.members[-1], mention.name)
        else:
            self.noun.looks.update(looks)
            self.relation = "" if precedes else self.relation

    def _thing(self, mention: Mention, at: int) -> str:
        """What clothes are that somebody steals or throws: "a mouse steals a shoe", 鞋子被老鼠偷走."""
        last = self.passage.items[-1] if self.passage.items else None
        done_with = isinstance(last, Verb) and last.entry.name in _WITH_CLOTHES and not self.relation
        following = self.after(at)
        suffers = self.language == "zh" and following is not None and following.words == "被"
        return str(mention.about("thing") or "") if done_with or suffers else ""

    def _wearer(self) -> Group | None:
        """Whose clothes they are: "fries an egg in an apron" is said of who fries it."""
        groups = [item for item in reversed(self.passage.items) if isinstance(item, Group)]
        alive = [group for group in groups if self.cast[group.members[-1]].is_animate]
        is_put_on = self.relation in ("in", "wearing") and self.verb_before() >= 0
        return next(iter(alive if is_put_on and alive else groups), None)

    def _noun_next(self, at: int) -> bool:
        return self.next_noun(at) == "subjects"

    def _precedes_owner(self, at: int) -> bool:
        """穿红裙子的女孩, 帽子をかぶった猫: the clothes are of the noun after them."""
        if self.language == "ja":
            for mention in self.row[at + 1 : at + 6]:
                if mention.role == "subjects":
                    return True
                is_worn = mention.role == "relations" and mention.name in ("done_to", "wearing", "of", "does")
                if not (is_worn or mention.role in ("looks", "number", "little")):
                    return False
            return False
        return self.next_words(at) in ("的",) and self.next_noun(at + 1) == "subjects"


def _age(years: int) -> str:
    return "young" if years < 18 else "old" if years > 60 else "adult"
