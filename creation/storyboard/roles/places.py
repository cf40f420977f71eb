"""Where everybody stands: "behind the tank", "on the left", 头顶."""

from __future__ import annotations

from creation.storyboard.phrases import Break, Group, Item, Verb, Where
from creation.storyboard.roles.clauses import Clauses
from creation.storyboard.roles.told import Spot
from creation.storyboard.vocabulary import entry

#: Who is ridden or driven is not stood upon as well.
_ROUND = ("behind", "before", "beside", "over")
_SHELTERS = ("umbrella", "beach_umbrella")
#: Settings that one can jump into, and how.
_WATERS = ("pool", "sea", "lake", "river", "swamp")
_LEAPS = ("jump", "fall", "dive", "slip")
#: What one does with the thing one came with, rather than to somebody who has it.
_WITH_TOOLS = ("chase", "fight", "push", "break", "tickle", "catch", "swordfight", "topple", "repair", "wash")
_BY_HAND = (
    "type",
    "write",
    "paint",
    *("knock", "blow_out", "play_chess", "play_cards"),
    "cook",
    "bake",
    "play",
    "play_drums",
    "play_piano",
    "repair",
    "cheer",
    "point",
)
_CARRIED = ("ride", "drive", "climb", "jump", "transform")


class Places(Clauses):
    """Reads where everybody is, once it is known who does what."""

    def spots(self) -> list[Spot]:
        found: list[Spot] = []
        for at, item in enumerate(self.items):
            if isinstance(item, Where):
                found += self._alone(item, at)
            elif isinstance(item, Group) and (place := _place(item)):
                whom = item.members[0]
                if place == "on" and self.cast[whom].kind == "fire":  # "the cake is on fire"
                    found += [Spot(whom, "on", who) for who in self._who(item, at) if who != whom]
                    continue
                found += [Spot(who, place, whom) for who in self._who(item, at) if who not in item.members]
        found += self._sheltered()
        found += self._in_hand()
        found += self._landing()
        return list(dict.fromkeys(spot for spot in found if not self._is_carried(spot)))

    def _alone(self, where: Where, at: int) -> list[Spot]:
        if owner := self._whose(at):
            doers = self.doers.get(self.previous_verb(at), [])
            return [Spot(one, where.relation, owner) for one in doers if one != owner]
        who = self._who(where, at)
        if where.of_stage:
            return [Spot(one, where.relation) for one in who]
        whom = self._topic(who, at) if where.relation in _ROUND else ""
        whom = whom or self.thing_before(at, who)
        return [Spot(one, where.relation, whom) for one in who if whom or where.relation in ("over", "behind")]

    def _whose(self, at: int) -> str:
        """掉在他头上: on whose head something comes down."""
        if self.language != "zh" or at < 2:
            return ""
        owner, verb = self.items[at - 1], self.items[at - 2]
        is_object = isinstance(owner, Group) and not owner.relation and isinstance(verb, Verb)
        return owner.members[0] if is_object and isinstance(owner, Group) and self.doers.get(at - 2) else ""

    def _sheltered(self) -> list[Spot]:
        """Who holds an umbrella is under it."""
        found = []
        for deed in self.told.deeds:
            if deed.whom and deed.entry.about.get("under"):
                found.append(Spot(deed.who, "under", deed.whom))
                deed.whom = ""
        for at, item in enumerate(self.items):
            if isinstance(item, Group) and item.relation == "with" and self.cast[item.members[0]].kind in _SHELTERS:
                found += [Spot(who, "under", item.members[0]) for who in self._who(item, at)]
        return found

    def _in_hand(self) -> list[Spot]:
        """Who comes with a sword has it in hand, unless something is done to it or it is done with."""
        used = {who for deed in self.told.deeds for who in (deed.who, deed.whom)}
        found = []
        for deed in self.told.deeds:
            if deed.entry.name == "hold" and deed.whom and self._fits_a_hand(deed.whom):
                found.append(Spot(deed.whom, "held", deed.who))
        for at, item in enumerate(self.items):
            if not isinstance(item, Group) or item.relation != "with":
                continue
            thing = item.members[0]
            who = [one for one in self._wielders(self._who(item, at)) if self.cast[one].is_animate]
            if thing not in used and self._fits_a_hand(thing):
                found += [Spot(thing, "held", one) for one in who[:1]]
        return found

    def _wielders(self, who: list[str]) -> list[str]:
        """ "Chases a mouse with a broom": who chases has the broom."""
        found = [deed.who for deed in self.told.deeds if deed.whom in who and deed.entry.name in _WITH_TOOLS]
        return found[:1] or who

    def _fits_a_hand(self, identity: str) -> bool:
        thing = self.cast[identity]
        is_thing = not thing.is_animate and not thing.is_vehicle and thing.count == 1
        return is_thing and not thing.entry.about.get("fixed") and thing.kind not in _SHELTERS

    def _landing(self) -> list[Spot]:
        """Who jumps or falls into a pool or the sea is in its water afterwards."""
        wet = [
            mention
            for mention, relation in self.passage.scene
            if mention.role == "settings" and mention.name in _WATERS and relation in ("in", "to")
        ]
        leaps = [deed for deed in self.told.deeds if deed.entry.name in _LEAPS and not deed.whom]
        for deed in leaps:
            deed.is_event = bool(wet)
        return [Spot(deed.who, "in") for deed in leaps] if wet else []

    def _topic(self, who: list[str], at: int) -> str:
        """Who did something last, other than these."""
        others = [deed for deed in self.told.deeds if deed.who not in who and deed.whom not in who]
        before = [deed.who for deed in others if deed.place < at]
        return (before[-1:] or [deed.who for deed in others] or [""])[-1]

    def thing_before(self, at: int, who: list[str]) -> str:
        """What "on top" means: whom something was done to, or who was named last; "" for nobody."""
        acted = [deed.whom for deed in self.told.deeds if deed.whom and deed.whom not in who]
        named = [member for item in self.items[:at] if isinstance(item, Group) for member in item.members]
        return (acted or [member for member in named if member not in who] or [""])[-1]

    def _who(self, item: Item, at: int) -> list[str]:
        if isinstance(item, Group) and item.belongs_after:
            following = self.next_group(at)
            return following.members if following else []
        for place in range(at - 1, -1, -1):
            other = self.items[place]
            if isinstance(other, Break) and other.kind != "who":
                break
            if isinstance(other, Verb) and self.doers.get(place) and not other.describes_next:
                return self.doers[place]
            is_there = isinstance(other, Group) and other.relation in ("", "with") and not other.owns
            if isinstance(other, Group) and is_there and (other.is_object or not self._boards(item)):
                return other.members
        for place in range(at + 1, len(self.items)):
            other = self.items[place]
            if isinstance(other, Verb) and self.doers.get(place):
                return self.doers[place]
            if isinstance(other, Group) and other.relation == "":
                return other.members
        return []

    def _boards(self, item: Item) -> bool:
        """ "The police chase it on scooters": who chases rides."""
        return isinstance(item, Group) and item.relation == "on" and self.cast[item.members[0]].is_vehicle

    def _is_carried(self, spot: Spot) -> bool:
        """Who rides a horse is not stood upon it as well, and who types on a laptop not at all."""
        deeds = [deed for deed in self.told.deeds if deed.who == spot.who and deed.whom == spot.whom != ""]
        return any(deed.verb in _CARRIED or (spot.relation == "on" and deed.verb in _BY_HAND) for deed in deeds)


def _place(group: Group) -> str:
    if group.relation in ("", "with", "of", "to", "from", "by", "like", "for"):
        return ""
    try:
        return str(entry("relations", group.relation).about.get("place", ""))
    except KeyError:
        return ""
