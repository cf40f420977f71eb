"""Fewer beats than were told, where a film is too short for each."""

from __future__ import annotations

from creation.storyboard.beats import Beat
from creation.storyboard.roles import Deed, Speech


def merged(beats: list[Beat], most: int) -> list[Beat]:
    """At most that many beats: neighbours are told together, one after the other."""
    if len(beats) <= most:
        return beats
    groups = [beats[place * len(beats) // most : (place + 1) * len(beats) // most] for place in range(most)]
    return [_one(group) for group in groups]


def _one(beats: list[Beat]) -> Beat:
    first = beats[0]
    whole = Beat(first.link, [], [], [], first.scene, transition=first.transition)
    phase = place = 0
    for beat in beats:
        whole.cast += [member for member in beat.cast if member not in whole.cast]
        whole.deeds += [Deed(d.who, d.entry, d.whom, d.phase + phase, d.place + place) for d in beat.deeds]
        whole.speeches += [Speech(speech.who, speech.words, speech.place + place) for speech in beat.speeches]
        whole.spots += beat.spots
        whole.scene.fill(beat.scene)
        phase = 1 + max((deed.phase for deed in whole.deeds), default=0)
        place = whole.next_place
    return whole
