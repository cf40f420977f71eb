"""Whom it is done to, and the passive: "is chased by", "wird von … gejagt", 被, 追いかけられる."""

from __future__ import annotations

from collections.abc import Sequence

from creation.storyboard.phrases import Break, Group, Verb, Where
from creation.storyboard.roles.clauses import VERB_LAST, Clauses

#: A subject after one of these is whom it is done to: "dances with", "waves at", "rides on".
_ACROSS = ("over",)  # only what is jumped
_TOWARDS = ("with", "to", "at", "on", "from", "by", "marks_object")
#: Done on a table or a stage, but to nobody there.
_UPON = (
    *("dance", "flee", "run", "walk", "argue", "fight", "hug", "kiss", "read"),
    "sing",
    "sleep",
    "stand",
    "play_guitar",
    "play_violin",
    "play_trumpet",
    "juggle",
    "breakdance",
    "ballet",
)
_SAYING = ("talk", "shout", "whisper")
_FOR = ("sing", "dance", "cheer", "clap", "wave", "bow", "look", "play_guitar", "play_piano", "play_violin")
#: Before what something is turned into.
_RESULT = ("", "in", "to", "like")
_SPOKEN_TO = ("with", "to", "at")
#: Who did it to one who suffers it.
_AGENTS = {"ja": ("to", "from"), "es": ("through", "by", "from"), "fr": ("through", "by", "from")}


class Whom(Clauses):
    """Finds whom a verb is done to."""

    def whom_of(self, verb: Verb, at: int, doers: list[str]) -> str:
        if not verb.entry.about.get("whom"):
            return ""
        if verb.describes_next:  # 魚を食べる猫
            return self.object_before(at, doers) if self.language in VERB_LAST else ""
        aside = ""
        after = self.items[at + 1 :] if self.language not in VERB_LAST else []
        towards = self._towards(verb)
        for place, item in enumerate(after, at + 1):
            if isinstance(item, Verb | Break):
                break
            if not isinstance(item, Group) or id(item) in self.taken or item.owns or self._is_blaze(item):
                continue
            whom = self._object(item, place, doers)
            if whom and not item.relation and verb.entry.name in _SAYING and not self.cast[whom].is_animate:
                continue  # who orders a burger does not speak to it
            if whom and not item.relation:
                return whom
            if item.relation in towards and not self._is_tool(item, whom, verb):
                aside = aside or whom
        return aside or self.object_before(at, doers) or self._pursued(verb, at, doers)

    def _towards(self, verb: Verb) -> tuple[str, ...]:
        if verb.speech:
            return _SPOKEN_TO
        name = verb.entry.name
        through = ("through",) if name == "cook" else ()  # "slices through a melon"
        more = (*through, *(_ACROSS if name == "jump" else ()), *(("for",) if name in _FOR else ()))
        return (*(relation for relation in _TOWARDS if relation != "on" or name not in _UPON), *more)

    def _is_blaze(self, group: Group) -> bool:
        """A house on fire does nothing to its fire."""
        return group.relation == "on" and self.cast[group.members[0]].kind == "fire"

    def _pursued(self, verb: Verb, at: int, doers: list[str]) -> str:
        """后面追着一群鸭子: after whom it all began."""
        fronted = any(isinstance(item, Where) for item in self.items[self.previous_verb(at) + 1 : at])
        others = [who for who in self.told.doers if who not in doers]
        return others[0] if fronted and others and verb.entry.about.get("whom") == "needs" else ""

    def _is_tool(self, group: Group, whom: str, verb: Verb) -> bool:
        """Who sits with an umbrella does not sit on it."""
        if group.relation != "with" or not whom or verb.entry.name == "play":
            return False
        return not (self.cast[whom].is_animate or self.cast[whom].is_vehicle)

    def _object(self, group: Group, place: int, doers: list[str]) -> str:
        members = group.members
        follows = self.items[place + 1] if place + 1 < len(self.items) else None
        if group.splits and isinstance(follows, Verb):
            members = members[: group.splits[-1]]
        return next((member for member in members if member not in doers), "")

    def turned(self, at: int, doers: list[str]) -> tuple[str, str]:
        """Whom somebody turns into what: "a frog into a prince", 把王子变成青蛙; empty when they change themselves."""
        said = [
            item
            for item in self.items[self.previous_verb(at) + 1 : at]
            if isinstance(item, Group) and (item.is_object or item.relation in ("marks_object", "to"))
        ]
        said = said if self.language in ("zh", *VERB_LAST) else []
        for item in self.items[at + 1 :]:
            if isinstance(item, Verb | Break):
                break
            said += [item] if isinstance(item, Group) and not item.owns else []
        said = [group for group in said if not set(group.members) & set(doers)]
        if len(said) < 2 or said[0].relation not in ("", "marks_object", "to") or said[-1].relation not in _RESULT:
            return "", ""
        return said[0].members[0], said[-1].members[0]

    def object_before(self, at: int, doers: Sequence[str] = ()) -> str:
        """ "奶奶把鳄鱼赶走", "mit dem Hund tanzt", "den Hund jagt die Katze", "the crocodile is chased by"."""
        passive = not doers
        aside = ""
        for item in reversed(self.items[self.previous_verb(at) + 1 : at]):
            if isinstance(item, Break) and item.kind in ("while", "who"):
                break
            if isinstance(item, Break) and not passive and self.language in ("en", "es", "fr"):
                break  # a pronoun stands right before its verb
            if isinstance(item, Break) and passive and self.told.doers:
                return self.told.doers[0]  # "他骑着车，被恐龙追赶"
            if not isinstance(item, Group) or item.owns or (item.is_subject and not passive) or self._is_blaze(item):
                continue
            whom = next((member for member in item.members if member not in doers), "")
            is_plain = not item.relation and (self.language in ("de", "ko") or passive)
            is_object = item.is_object and (not item.relation or item.relation in _TOWARDS)
            if whom and (is_plain or is_object):
                return whom
            if passive or self.language in ("en", "es", "fr"):
                continue
            if item.relation in _TOWARDS:
                aside = aside or whom
        return aside

    def is_passive(self, verb: Verb, at: int) -> bool:
        before = self.items[self.previous_verb(at) + 1 : at]
        if self.language == "zh":
            return any(isinstance(item, Group) and item.relation == "by" for item in before)
        if self.language == "de":
            return self.passage.passive and verb.form in ("participle", "past") and bool(self.agents_of_passive(at))
        if self.language in VERB_LAST:
            return verb.is_suffered
        following = self.next_group(at)
        by = following is not None and following.relation in _AGENTS.get(self.language, ("by",))
        return verb.is_suffered or (verb.form in ("past", "participle") and by)

    def agents_of_passive(self, at: int) -> list[str]:
        before = self.items[self.previous_verb(at) + 1 : at]
        after = self.items[at + 1 :] if self.language not in VERB_LAST else []
        end = next((place for place, item in enumerate(after) if isinstance(item, Verb | Break)), None)
        after = after[:end]
        relations = _AGENTS.get(self.language, ("by", "from"))
        for item in (*before, *after):
            if isinstance(item, Group) and item.relation in relations and not item.is_object:
                return item.members
        return []
