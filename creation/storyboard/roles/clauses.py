"""What all questions about a passage share: which verb was before, which group comes next."""

from __future__ import annotations

from collections.abc import Sequence

from creation.storyboard.cast import Cast
from creation.storyboard.phrases import Break, Group, Item, Passage, Verb
from creation.storyboard.roles.told import Deed, Told

#: Languages whose verb stands at the end of its clause.
VERB_LAST = ("ja", "ko")
#: A subject after one of these is no doer.
ASIDE = (
    *("to", "at", "on", "from", "near", "in", "like", "marks_object", "named", "of", "by", "object", "for"),
    *("behind", "before", "between", "over", "under", "through"),
)


class Clauses:
    """A passage being read. `before` are the doers of the one before, who go on when nobody is named."""

    def __init__(self, cast: Cast, before: Sequence[str], language: str, earlier: Sequence[Deed] = ()) -> None:
        self.cast = cast
        self.before = list(before)
        self.earlier = list(earlier)  # what was done in the passage before
        self.language = language
        self.recent: list[str] = []
        self.begin(Passage())

    def begin(self, passage: Passage) -> None:
        self.passage = passage
        self.items: list[Item] = passage.items
        self.told = Told()
        self.doers: dict[int, list[str]] = {}  # by the place of the verb
        self.relative: dict[int, list[str]] = {}  # verbs of relative clauses, with whom they are about
        self.taken: set[int] = set()
        self.phases: dict[str, int] = {}

    def previous_verb(self, at: int) -> int:
        return next((place for place in range(at - 1, -1, -1) if isinstance(self.items[place], Verb)), -1)

    def next_group(self, at: int) -> Group | None:
        for item in self.items[at + 1 :]:
            if isinstance(item, Group):
                return item
            if isinstance(item, Verb | Break):
                return None
        return None

    def may_do(self, group: Group) -> bool:
        return group.relation not in ASIDE and group.relation != "with" and not group.owns and not group.is_object
