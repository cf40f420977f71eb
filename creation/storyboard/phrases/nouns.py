"""Who and what: subjects, words nobody knows, pronouns, articles and numbers."""

from __future__ import annotations

from creation.storyboard import genders
from creation.storyboard.mention import Mention
from creation.storyboard.phrases.describing import IS, Describing
from creation.storyboard.phrases.items import Break, Group, Verb
from creation.storyboard.phrases.sounds import sound_of
from creation.storyboard.vocabulary import entry

#: Endings of English words that are hardly ever things.
_NO_NOUNS = ("ly", "ed", "ing", "ous", "ful", "ish", "able", "less", "ical")
#: How unknown a subject is that only an unknown word in these places would be: "in a glorb" is a place.
_PLACES = ("in", "at", "near", "on", "like", "without", "through", "over", "under", "behind", "before", "between")
_SAME_IN_PLURAL = ("fish", "sheep", "deer", "salmon", "goldfish", "squid", "moose", "bison", "koi", "shrimp")
_UNITS = (
    *("meter", "meters", "metre", "metres", "mile", "miles", "km", "m", "kg", "kilometers", "kilometres"),
    *("feet", "inch", "inches", "metern", "metros", "mètres"),
)
_CLITICS = {"es": ("la", "los", "las"), "fr": ("le", "la", "les", "l'")}
_BOTH = ("both", "beide", "die beiden", "les deux", "los dos", "las dos", "ambos", "ambas")
#: Languages where to wear and to carry is one word.
_CARRYING = ("de", "es", "fr")
_NOT_THERE = ("without", "like")
_WHO = {"en": ("who", "that", "which", "whom"), "es": ("que", "quien", "quienes"), "fr": ("qui", "que", "qu'")}


class Nouns(Describing):
    """Reads nouns and what stands for them."""

    def _subjects(self, mention: Mention, at: int) -> None:
        if self.noun.is_negated or self.relation in _NOT_THERE:
            self.done()
            return
        if self._is_upon(mention) and not self._burns(at):
            self.done()
            return
        looks = {look: value for look, value in (mention.about("looks") or {}).items() if look != "size"}
        if self._describes_next_noun(at):  # "pirate cat": the first only describes the second
            self.noun.looks |= looks
            return
        last = self.last_group()
        if last and self._is_job_of_beast(mention, at):  # "a bear astronaut"
            self.wear(last.members[-1], looks)
            return
        if last and self._describes_noun_before(mention, at):  # "chat pirate"
            self.wear(last.members[-1], looks)
            return
        if last and self.relation == "wearing" and "job" in looks:  # "dressed as a chef"
            self.wear(last.members[-1], looks)
            self.done()
            return
        if self.relation == "wearing" and self.language in _CARRYING and mention.about("class") == "thing":
            self.passage.items.append(Verb(entry("actions", "carry"), "finite"))  # "trägt eine Kiste"
            self.relation = ""
        if self.relation == "named" and last:
            self.cast[last.members[-1]].aliases.add(mention.name)
            self.done()
            return
        if self.language == "de" and self.noun.count and mention.words == "Uhr":
            self.done()  # "um drei Uhr" is an hour
            return
        if self.relation == "sound_of" and (sound := sound_of(mention)):
            self.passage.scene.append((sound, ""))
            self.done()
            return
        if last and self._is_what(mention, at, last):
            self.done()
            return
        if kin := self._kin(mention, at):
            draft = self.cast.refer(kin, self.noun, mention.words, mention.form, self._everyone())
            self.enter(draft.id if draft else None, mention, at)
            return
        if self.language == "en" and mention.words.lower() in _SAME_IN_PLURAL and not self.noun.is_said:
            self.noun.count = self.noun.count or 3  # "fish dance"
        is_single = self.noun.is_single or (mention.form != "plural" and self.noun.count < 2)
        noun = self.noun
        noun.sex = noun.sex or genders.said(
            mention.entry, mention.words, noun.article, self.language, is_single=is_single
        )
        draft = self.cast.refer(self._served(mention), self.noun, mention.words, mention.form, self.here())
        self.enter(draft.id if draft else None, mention, at)
        if self._is_upon(mention):
            self.noun_at = -1  # no list goes on from a fire: "brennt, die Feuerwehr kommt"

    def _unknown(self, mention: Mention, at: int) -> None:
        if known := self.cast.called(mention.name):
            self.enter(known.id, mention, at)
            return
        last = self.last_group()
        if self.relation == "named" and last:
            self.cast[last.members[-1]].aliases.add(mention.name)
            self.relation = ""
            return
        if self.relation == "without":
            self.done()  # "no dialogue": it shall not be there
            return
        self.unread.append(mention)
        if self.language in ("zh", "ja") and not self._is_subject(mention, at):
            self.passage.items.append(Break("gap"))  # something stands here that nobody knows
        if self._is_subject(mention, at):
            draft = self.cast.stand_in(mention.name, self.noun, mention.words)
            self.enter(draft.id if draft else None, mention, at)

    def _determiners(self, mention: Mention, at: int) -> None:
        if self._is_relative(at):
            self.passage.items.append(Break("who"))
            return
        if self._is_clitic(mention, at):
            others = [member for member in self.recent if member not in self.here()] or self.recent
            if meant := self.cast.pronoun(entry("pronouns", "it"), others):
                self.passage.items.append(Group(meant, is_object=True))
            return
        noun = self.noun
        noun.article = mention.words
        noun.is_definite |= bool(mention.about("def"))
        noun.is_new |= bool(mention.about("new"))
        noun.is_single |= mention.about("number") == "one"
        noun.is_object |= bool(mention.about("object"))

    def _is_clitic(self, mention: Mention, at: int) -> bool:
        """Spanish and French "un chien le vole": before a verb it is no article."""
        after = self.after(at)
        short = mention.words.lower() in _CLITICS.get(self.language, ())
        return short and after is not None and after.role == "actions" and after.form in ("finite", "past")

    def _is_relative(self, at: int) -> bool:
        """German "…, der eine Katze jagt": the second article shows that the first is none."""
        before, after = self.before(at), self.after(at)
        follows = after.role if after else ""
        roles = ("determiners", "relations", "pronouns", "actions", "quote")
        return self.language == "de" and before is not None and before.role == "comma" and follows in roles

    def _little(self, mention: Mention, at: int) -> None:
        if mention.name in ("wird", "werden", "wurde", "wurden"):
            self.passage.passive = True
        if self.join_particle(mention.words, at):
            return
        if mention.name in IS and not self.pending:
            self.relation = ""  # "everyone around is wet"
        last = self.passage.items[-1:]
        if mention.name in _WHO.get(self.language, ()) and last and isinstance(last[0], Group):
            self.passage.items.append(Break("who"))

    def _number(self, mention: Mention, at: int) -> None:
        following = self.after(at)
        if mention.words.lower() in _BOTH and following and following.role in ("actions", "little"):
            self.join(Group(self.cast.pronoun(entry("pronouns", "they"), self.recent), self.relation), at)
            return
        if following is not None and following.words.lower() in _UNITS:
            return  # a race of 100 metres
        self.noun.count = mention.number

    def _is_subject(self, mention: Mention, at: int) -> bool:
        """Whether an unknown word stands where a subject would."""
        after = self.next_noun(at)
        if self.relation in _PLACES or after in ("subjects", "unknown", "clothes"):
            return False
        if self.language == "en" and mention.name.endswith(_NO_NOUNS) and after != "actions":
            return False
        if self.language == "de" and not mention.is_capital:
            return False
        if self.language == "zh" and len(mention.words) == 1:
            return False
        if self.noun.is_said or (self.language == "de" and mention.is_capital and at > 0):
            return True
        if self.language == "zh" and at > 0 and len(mention.words) > 1:
            return self.row[at - 1].role == "actions" and bool(self.row[at - 1].about("whom"))
        return after == "actions" and not self.here()
