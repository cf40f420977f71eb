"""A mood as one film plays it: who has the tune, how fast it goes, and the colour of the place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from creation.sound.music.moods import Mood
from creation.sound.music.repertoire import mood_of
from creation.sound.music.theory import MODES
from creation.sound.signal.basics import seeded
from creation.storyboard.types import Storyboard
from creation.storyboard.vocabulary import data, split

#: How far the tempo of one film may lie from its mood's.
_FREEDOM = 0.06
_MAJOR_THIRD, _MINOR_AVOIDED = 4, (1, 5)


def arranged(storyboard: Storyboard, seed: int) -> Mood:
    """The rules this film's piece is written by: the same mood sounds otherwise with another seed or elsewhere."""
    mood, rng = mood_of(storyboard.mood), seeded("arranging", seed, storyboard.mood, *story_of(storyboard))
    leads = (mood.lead, *split(str(data("music")["leads"].get(storyboard.mood, ""))))
    mood = replace(
        mood,
        lead=leads[int(rng.integers(len(leads)))],
        tempo=round(mood.tempo * float(rng.uniform(1 - _FREEDOM, 1 + _FREEDOM))),
    )
    colour = colour_of(storyboard)
    if colour:
        own = split(str(colour["leads"]))
        mood = replace(
            mood,
            lead=own[int(rng.integers(len(own)))],
            chords=str(colour["chords"]) if mood.chords else "",
            pad=str(colour.get("pad", mood.pad)) if mood.pad else "",
            drums=str(colour.get("drums", mood.drums)) if mood.drums else "",
            mode=str(colour.get("mode", mood.mode)),
            avoid=_avoided(colour, mood),
        )
    return mood


def _avoided(colour: dict[str, Any], mood: Mood) -> tuple[int, ...]:
    """Five notes are left of a scale; which ones depends on its third."""
    if "avoid" not in colour:
        return mood.avoid
    return tuple(colour["avoid"]) if MODES[mood.mode][2] == _MAJOR_THIRD else _MINOR_AVOIDED


def story_of(storyboard: Storyboard) -> tuple[str, ...]:
    """What makes chance fall otherwise for another story told with the same seed: who is in it, and where it begins."""
    return (*(member.kind for member in storyboard.cast), *(shot.setting for shot in storyboard.shots[:1]))


def colour_of(storyboard: Storyboard) -> dict[str, Any]:
    """The colour of the place most of the film is in, where its mood lets one through; empty for none."""
    times: dict[str, float] = {}
    for shot in storyboard.shots:
        times[shot.setting] = times.get(shot.setting, 0.0) + shot.seconds
    setting = max(times, key=lambda name: times[name], default="")
    for colour in data("music")["colours"].values():
        if setting in split(colour["settings"]) and storyboard.mood in split(colour["moods"]):
            return dict(colour)
    return {}
