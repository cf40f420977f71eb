"""Who does what to whom: each verb of a passage with those who do it and those it is done to."""

from __future__ import annotations

from dataclasses import replace

from creation.storyboard.phrases import Break, Passage, Said, Verb, Where
from creation.storyboard.roles.lines import Lines
from creation.storyboard.roles.places import Places
from creation.storyboard.roles.told import Deed, Speech, Spot, Told
from creation.storyboard.roles.whom import Whom
from creation.storyboard.vocabulary import entry

__all__ = ["Deed", "Roles", "Speech", "Spot", "Told"]

_RUSHING = ("run", "drive", "race", "flee", "ride", "skate", "ski", "fly", "swim")
_PAST = ("past", "participle")
#: Who suffers one of these falls.
_FELLING = ("push", "pull", "throw", "crash", "trip", "slip", "drop", "catch", "explode", "topple", "break")
_MOUNTING = ("ride", "sit", "sleep", "balance")
_GOING = ("ride", "drive", "fly", "swim", "run", "chase", "flee", "roll", "dance", "jump")


class Roles(Lines, Whom, Places):
    """Reads one passage."""

    def read(self, passage: Passage) -> Told:
        self.begin(passage)
        for at, item in enumerate(self.items):
            if isinstance(item, Verb):
                self._verb(item, at)
            elif isinstance(item, Said):
                self.say(item, at)
        self._before_all()
        self.told.spots = self.spots()
        self._follow_behind()
        return self.told

    def _verb(self, verb: Verb, at: int) -> None:
        if verb.entry.role == "auxiliaries":
            self._do_the_same(verb, at)
            return
        passive = self.is_passive(verb, at)
        doers = self.agents_of_passive(at) if passive else self.doers_of(verb, at)
        whom = self.object_before(at) if passive else self.whom_of(verb, at, doers)
        others = self.company_after(verb, at) if doers and not passive else []
        if others and not set(others) & set(doers):
            doers = [*doers, *others]
            whom = "" if whom in others else whom
        if not doers and verb.is_suffered and whom:  # "is blown away by the wind"
            self._suffers(whom, verb, at)
            return
        if not doers:
            self.told.lacks_doer = True
        self.doers[at] = [whom] if passive and whom else doers
        if verb.is_negated or self._is_manner(verb, at, doers):
            return
        phase = self._phase(doers, at)
        if passive and whom and not self._is_together(at):
            phase = max(phase, self.phases.get(whom, 0))  # it is chased after what it did itself
        if verb.entry.name == "become" and not whom:
            return  # "it becomes dark"
        whom = whom or self._mount(verb, at, doers)
        if any(deed.who == whom and deed.whom in doers for deed in self.told.deeds) and not self._is_together(at):
            phase = max(phase, self.phases.get(whom, 0))  # who is slapped by the one he saved was so afterwards
        if passive and not self._is_together(at) and not self._is_under_way(whom):
            phase = max(phase, self.phases.get(whom, 0))  # "steals honey and is chased by bees"
        changed, result = self.turned(at, doers) if verb.entry.name == "transform" else ("", "")
        if changed:  # "turns a frog into a prince": one points at the frog, then the frog changes
            pointing = replace(verb, entry=entry("actions", "point"))
            for who in self._able(doers, verb):
                self._does(who, pointing, changed, phase, at)
            doers, whom, phase = [changed], result, phase + 1
        for who in self._able(self._couple(doers, verb), verb):
            self._does(who, verb, whom or self._each_other(verb, who, self._couple(doers, verb)), phase, at)
        if self.doers[at] and not verb.describes_next:
            self.told.doers = self.doers[at]

    def _before_all(self) -> None:
        """ "The cat who pushed it looks away": it was pushed before anything else happens."""
        verbs = {at: item for at, item in enumerate(self.items) if isinstance(item, Verb)}
        past = {at for at in self.relative if verbs[at].form in _PAST}
        if not past or all(verb.form in _PAST for verb in verbs.values()):
            return
        for deed in self.told.deeds:
            deed.is_past = deed.place in past
            deed.phase = 0 if deed.is_past else deed.phase + 1

    def _do_the_same(self, verb: Verb, at: int) -> None:
        """ "Two monkeys copy it": they do what it did last."""
        self.doers[at] = doers = self.doers_of(verb, at)
        others = [deed for deed in self.told.deeds if deed.who not in doers] or self.earlier
        if others:
            for who in doers:
                self._does(who, Verb(others[-1].entry, verb.form), others[-1].whom, others[-1].phase, at)

    def _does(self, who: str, verb: Verb, whom: str, phase: int, at: int) -> None:
        if verb.entry.name == "topple" and not whom and self.cast[who].is_animate:
            verb = replace(verb, entry=entry("actions", "fall"))  # things fall over, people fall
        if verb.entry.name == "fight" and not self.cast[who].is_animate and not self.cast[who].is_vehicle:
            verb = replace(verb, entry=entry("actions", "crash"))  # a snowball hits, but does not fight
        if verb.entry.name == "hold" and whom and self.cast[whom].is_animate:
            verb = replace(verb, entry=entry("actions", "hug"))  # things are held, who lives is hugged
        elif verb.entry.name == "hold" and verb.form == "ing":
            return  # "a chef holding a knife" has a knife
        if verb.entry.name == "sing" and whom and not self.cast[whom].is_animate:
            whom = ""  # nobody sings to what is in the pan
        if any(deed.who == who and deed.entry is verb.entry and deed.whom == whom for deed in self.told.deeds):
            return
        self.phases[who] = phase + 1
        self.told.deeds.append(Deed(who, verb.entry, whom if whom != who else "", phase, at))

    def _mount(self, verb: Verb, at: int, doers: list[str]) -> str:
        """ "A ladybug rides on top": of what was carried or named last."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if verb.entry.name not in _MOUNTING or not isinstance(following, Where) or following.relation != "on":
            return ""
        return self.thing_before(at, doers)

    def _is_under_way(self, who: str) -> bool:
        """Whoever rides, and is chased by somebody, still rides."""
        last = next((deed for deed in reversed(self.told.deeds) if deed.who == who), None)
        return last is not None and last.entry.name in (*_GOING, "walk")

    def _couple(self, doers: list[str], verb: Verb) -> list[str]:
        """Of a knight, a dragon and a princess who kiss, the dragon looks on."""
        people = [who for who in doers if self.cast[who].is_person]
        return people if len(doers) > len(people) == 2 and verb.entry.about.get("back") == verb.entry.name else doers

    def _each_other(self, verb: Verb, who: str, doers: list[str]) -> str:
        """Two who hug, kiss or fight do it to each other."""
        about = verb.entry.about
        is_mutual = about.get("back") == verb.entry.name and about.get("whom") == "needs" and len(doers) == 2
        return next(other for other in doers if other != who) if is_mutual else ""

    def _follow_behind(self) -> None:
        """Who is behind one that rushes away, and does nothing else, is after them."""
        busy = {deed.who for deed in self.told.deeds}
        for spot in self.told.spots:
            ahead = next((deed for deed in self.told.deeds if deed.who == spot.whom and deed.verb in _RUSHING), None)
            draft = self.cast[spot.who]
            if ahead and spot.relation == "behind" and spot.who not in busy and (draft.is_animate or draft.is_vehicle):
                self.told.deeds.append(Deed(spot.who, entry("actions", "chase"), spot.whom, ahead.phase, ahead.place))

    def _suffers(self, who: str, verb: Verb, at: int) -> None:
        """What someone does to whom something is done by nobody named."""
        self.doers[at] = self.told.doers = [who]
        about = verb.entry.about
        back = str(about.get("suffers") or about.get("back") or ("fall" if verb.entry.name in _FELLING else "stand"))
        self.told.deeds.append(Deed(who, entry("actions", back), "", self._phase([who], at), at))

    def _is_manner(self, verb: Verb, at: int, doers: list[str]) -> bool:
        """Whether a verb only says how the one before goes: "rides … crossing", 追着鳄鱼跑."""
        previous = self.previous_verb(at)
        before = self.items[previous] if previous >= 0 else None
        if not isinstance(before, Verb) or before.describes_next or self.doers.get(previous) != doers:
            return False
        goes = verb.entry.name in ("walk", "run") and before.entry.name in _GOING
        return goes and not any(isinstance(item, Break | Said) for item in self.items[previous + 1 : at])

    def _able(self, doers: list[str], verb: Verb) -> list[str]:
        """Of a cat and a window, only the cat eats."""
        alive = [who for who in doers if self.cast[who].is_animate or self.cast[who].is_vehicle]
        return alive if alive and verb.describes_next else doers

    def _phase(self, doers: list[str], at: int) -> int:
        """In which order: after what the same ones did before, or together with it after "while"."""
        phase = max((self.phases.get(who, 0) for who in doers), default=0)
        return max(0, phase - 1) if self._is_together(at) else phase

    def _is_together(self, at: int) -> bool:
        previous = self.previous_verb(at)
        before = self.items[previous] if previous >= 0 else None
        breaks = [item for item in self.items[previous + 1 : at] if isinstance(item, Break)]
        return any(item.kind == "while" for item in breaks) or (isinstance(before, Verb) and before.form == "while")
