"""Mentions gathered into what a sentence is made of: each word is read by the role it has at its place."""

from __future__ import annotations

from collections.abc import Sequence

from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import action
from creation.storyboard.phrases.items import Break, Group, Item, Passage, Said, Verb, Where
from creation.storyboard.phrases.looks import Looks
from creation.storyboard.phrases.nouns import Nouns
from creation.storyboard.phrases.pronouns import Pronouns
from creation.storyboard.phrases.relations import Relations
from creation.storyboard.phrases.verbs import Verbs

__all__ = ["Break", "Group", "Item", "Passage", "Phrases", "Said", "Verb", "Where"]

_SCENE = (
    *("settings", "time_of_day", "weather", "camera", "styles", "moods", "sounds", "light", "transitions"),
    *("fillers", "pace"),
)
#: Said of the whole picture: a noun in the making goes on behind them.
_IN_PASSING = ("moods", "styles", "fillers", "light", "pace")


class Phrases(Verbs, Nouns, Pronouns, Looks, Relations):
    """Reads the mentions of one beat after the other."""

    def read(self, row: Sequence[Mention]) -> Passage:
        self.row = row
        self.begin()
        for at, mention in enumerate(row):
            reader = getattr(self, f"_{mention.role}", None)
            if reader is not None:
                reader(mention, at)
            elif mention.role in _SCENE:
                self._scene(mention, at)
            if mention.nearest:
                self.unread.append(mention)
        self.let_go()
        return self.passage

    def _links(self, mention: Mention, at: int) -> None:
        if self.language == "ja" and mention.words == "と" and self.next_noun(at) not in ("subjects", "unknown"):
            if isinstance(last := self.passage.items[-1] if self.passage.items else None, Group):
                last.relation = "with"
        elif mention.words == "和" and self._is_against(at):
            self.relation = "with"
        elif mention.name in ("and", "while"):
            self._break(mention.name)

    def _is_against(self, at: int) -> bool:
        """蜗牛在赛道上和兔子赛跑: after a place it is "with"."""
        before = self.before(at)
        return before is not None and before.role in ("settings", "relations", "time_of_day") and bool(self.here())

    def _comma(self, mention: Mention, at: int) -> None:
        self._break("comma")

    def _list(self, mention: Mention, at: int) -> None:
        self._break("and")

    def _break(self, kind: str) -> None:
        if kind == "and" and self.pending:
            return  # "a black and white cat"
        self.let_go()
        self.relation = self.relation if kind == "and" and self.relation == "wearing" else ""
        self.passage.items.append(Break(kind))

    def _quote(self, mention: Mention, at: int) -> None:
        self.let_go()
        if self.relation == "named" and (last := self.last_group()):
            self.cast[last.members[-1]].aliases.add(mention.words.lower())
        else:
            self.passage.items.append(Said(mention.words, mention.name))
        self.relation = ""

    def _length(self, mention: Mention, at: int) -> None:
        self.passage.seconds = float(mention.name)
        self.relation = ""

    def _scene(self, mention: Mention, at: int) -> None:
        denied = self.negated and mention.role == "moods"
        if self.relation not in ("without", "like") and not self.noun.is_negated and not denied:
            relation = "compound" if self._only_describes(mention, at) else self.relation
            self.passage.scene.append((mention, relation))
        if mention.role not in _IN_PASSING:
            self.passage.scenery += self.pending
            kept = self.relation if self._only_describes(mention, at) else ""
            self.done()
            self.relation = kept  # "on a beach chair": on the chair
        verb = mention.about("verb")
        if verb and self.last_group():
            self.passage.items.append(Verb(action(str(verb)), "finite"))

    def _only_describes(self, mention: Mention, at: int) -> bool:
        """ "street dancers", "city park", 城市公园: a place before a noun that it only describes."""
        following = self.after(at)
        if mention.role != "settings" or following is None or following.role not in ("subjects", "settings"):
            return False
        gap = 1 if self.language == "en" else 0
        return self.language in ("en", "zh", "ja") and following.start == mention.end + gap
