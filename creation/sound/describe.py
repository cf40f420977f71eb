"""A film's sound in words, for those who judge it by eye: what is heard, when, in the order it begins."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import get_language, gettext

from creation.engines.base import Cue
from creation.sound.ambience.places import ground_of, layers_of
from creation.sound.foley.catalogue import known
from creation.sound.foley.named import asked_for, moments_named
from creation.sound.moments import Moment
from creation.sound.music.arranging import arranged
from creation.sound.music.piece import compose, struck
from creation.sound.music.spotting import is_played, spotted
from creation.sound.names import AIRS, CRIES, GROUNDS, KINDS, LINES, NARRATOR, PARTS, PLAYED
from creation.sound.voices.delivery import delivery_of
from creation.storyboard.types import Shot, Storyboard
from creation.storyboard.vocabulary import data, split

#: The same sound within this many seconds is told once, with how often.
_TOGETHER = 2.5
#: From so many times its length on a sound is heard to be slowed down.
_SLOW = 1.4
Told = tuple[float, int, str]  # (seconds, order among what begins together, words)


def describe(storyboard: Storyboard, moments: tuple[Moment, ...], cues: tuple[Cue, ...], seed: int) -> tuple[str, ...]:
    """Lines such as "3.1 grandma shouts: Give it back!", by time: air, lines, near sounds and music.

    `moments` and `cues` are what the engine showed and said; sounds asked for by name are found in the storyboard.
    """
    seen = tuple(sorted(moments + moments_named(storyboard), key=lambda moment: moment.time))
    near = tuple(moment for moment in seen if not is_played(moment))
    told = [
        *_air(storyboard), *_lines(storyboard, cues), *_near(storyboard, near), *_played(storyboard, seen),
        *_music(storyboard, seed, seen, tuple((cue.start, cue.end) for cue in cues)),
    ]  # fmt: skip
    return tuple(f"{time:.1f} {words}" for time, _, words in sorted(told))


def _starts(storyboard: Storyboard) -> Iterator[tuple[float, Shot]]:
    start = 0.0
    for shot in storyboard.shots:
        yield start, shot
        start += shot.seconds


def _air(storyboard: Storyboard) -> Iterator[Told]:
    last = ""
    for start, shot in _starts(storyboard):
        layers = [layer.__name__ for layer, _ in layers_of(shot.setting, shot.time_of_day, shot.weather)]
        layers += [layer.__name__ for layer, _ in asked_for(shot.sounds)]
        words = ", ".join(dict.fromkeys(gettext(AIRS.get(layer, layer.replace("_", " "))) for layer in layers))
        if words != last:
            yield start, 0, words
        last = words


def _lines(storyboard: Storyboard, cues: tuple[Cue, ...]) -> Iterator[Told]:
    for index, cue in enumerate(cues):
        before = cues[index - 1] if index else None
        if before and before.speaker == cue.speaker and cue.start - before.end < 0.02:
            continue  # the same line goes on
        words = [cue.words]
        for following in cues[index + 1 :]:
            if following.speaker != cue.speaker or following.start - cue.end > 0.02:
                break
            words.append(following.words)
            cue = following
        said = LINES[_delivery(storyboard, cues[index])]
        told = {"who": _who(storyboard, cue.speaker) or gettext(NARRATOR), "words": " ".join(words)}
        yield cues[index].start, 1, gettext(said) % told


def _delivery(storyboard: Storyboard, cue: Cue) -> str:
    for start, shot in _starts(storyboard):
        if start <= cue.start < start + shot.seconds:
            for line in shot.lines:
                if line.who == cue.speaker and line.words.strip().startswith(cue.words[:8]):
                    return delivery_of(line, shot)
    return ""


def _who(storyboard: Storyboard, identity: str) -> str:
    """A member of the cast in the reader's language; "" for nobody."""
    member = next((member for member in storyboard.cast if member.id == identity), None)
    if member is None:
        return ""
    language = (get_language() or "en").split("-")[0]
    is_same = bool(member.words) and storyboard.language == language
    who = _plain(member.words) if is_same else _named(member.entry or member.kind, language)
    is_told = is_same or member.entry not in ("woman", "man", "person")
    return who if is_told or member.looks.get("age") != "old" else gettext("old %(who)s") % {"who": who}


def _plain(words: str) -> str:
    """As it stands inside a sentence: "Cats" began one. German nouns and names of several letters' capitals stay."""
    is_first = words[:1].isupper() and words[1:].islower() and (get_language() or "en").startswith("en")
    return words.lower() if is_first else words


def _named(subject: str, language: str) -> str:
    about = data("subjects").get(subject, {})
    words = split(str(about.get(language, ""))) or split(str(about.get("en", "")))
    return words[0] if words else subject.replace("_", " ")


def _near(storyboard: Storyboard, moments: tuple[Moment, ...]) -> Iterator[Told]:
    """Each kind once for every run of it, with how many there were."""
    runs: list[tuple[Moment, str, int, float]] = []
    for moment in moments:
        words = _heard(storyboard, moment)
        at = next((i for i in range(len(runs) - 1, -1, -1) if runs[i][1] == words), None)
        if at is not None and moment.time - runs[at][3] <= _TOGETHER:
            first, _, count, _ = runs[at]
            runs[at] = (first, words, count + 1, moment.time)
        else:
            runs.append((moment, words, 1, moment.time))
    for first, words, count, _ in runs:
        yield first.time, 2, f"{words} ×{count}" if count > 1 else words


def _heard(storyboard: Storyboard, moment: Moment) -> str:
    kind = known(moment.kind)
    if kind in CRIES and (moment.who or kind not in KINDS):
        words, usual = CRIES[kind]
        who = _who(storyboard, moment.who) or _named(usual, (get_language() or "en").split("-")[0])
        return gettext(words) % {"who": who}
    here = [shot for start, shot in _starts(storyboard) if start <= moment.time < start + shot.seconds]
    ground = ground_of(here[0].setting, here[0].weather) if here else "stone"
    words = gettext(KINDS.get(kind, kind.replace("_", " "))).replace("{ground}", gettext(GROUNDS[ground]))
    return gettext("%(sound)s in slow motion") % {"sound": words} if moment.slowed > _SLOW else words


def _played(storyboard: Storyboard, seen: tuple[Moment, ...]) -> Iterator[Told]:
    """Who is seen to play, from when on: they play the music of the film."""
    for playing in spotted(seen, storyboard.seconds).playing:
        first = next(m for m in seen if known(m.kind) == playing.kind and m.time >= playing.start)
        who = _who(storyboard, first.who)
        alone, with_who = PLAYED[playing.kind]
        yield playing.start, 2, gettext(with_who) % {"who": who} if who else gettext(alone)


def _music(
    storyboard: Storyboard, seed: int, seen: tuple[Moment, ...], quiet: tuple[tuple[float, float], ...]
) -> Iterator[Told]:
    notes = compose(storyboard, storyboard.seconds, quiet, seed, seen)
    if not (storyboard.shots and notes):
        return
    mood = arranged(storyboard, seed)
    parts = [gettext(PARTS.get(part, part)) for part in (mood.lead, mood.chords, mood.pad) if part]
    parts += [gettext("drums")] if mood.drums else []
    told = {
        "mood": _named_mood(storyboard.mood), "players": ", ".join(dict.fromkeys(parts)), "tempo": round(mood.tempo),
    }  # fmt: skip
    yield notes[0].start, 3, gettext("music: %(mood)s, %(players)s, %(tempo)s beats a minute") % told
    for hit in struck(storyboard.seconds, quiet, seen):
        yield hit.time, 3, gettext("the music stops short and strikes with it")


def _named_mood(name: str) -> str:
    about = data("moods").get(name, {})
    language = (get_language() or "en").split("-")[0]
    words = split(str(about.get(language, "")))
    return words[0] if words and language != "en" else name
