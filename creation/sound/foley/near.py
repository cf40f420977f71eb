"""Everything near the camera, in the room it is in: moments at their time, each from its side."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from creation.sound.ambience.place import Place
from creation.sound.ambience.places import ground_of, place_of
from creation.sound.foley.catalogue import sound
from creation.sound.moments import Moment
from creation.sound.signal.basics import RATE, Samples, add, length, panned
from creation.sound.signal.filters import driven, lowpass
from creation.sound.signal.reverb import heard_in
from creation.storyboard.types import Storyboard

#: How long a room may go on answering after the cut.
_RINGING = 1.5
#: Root mean square over half a second from which near sounds are held back.
_SUSTAINED = 0.045
#: How many times longer a sound is made at most in slow motion, and at least in a time lapse.
_SLOWEST, _FASTEST = 2.0, 0.7


def stays(storyboard: Storyboard, n: int) -> Iterator[tuple[Place, int, int]]:
    """(place, first sample, last sample) of each run of shots in one place; together they cover the film."""
    borders = np.cumsum([0.0] + [shot.seconds for shot in storyboard.shots])
    first = 0
    for number, shot in enumerate(storyboard.shots):
        is_last = number + 1 == len(storyboard.shots)
        if is_last or storyboard.shots[number + 1].setting != shot.setting:
            last = n if is_last else min(n, length(borders[number + 1]))
            yield place_of(shot.setting), first, last
            first = last


def placed(bus: Samples, dry: Samples, place: Place, first: int, dulled: float, answer: float) -> None:
    """Adds `dry`, stereo and longer than the stay by its ringing, to the bus from `first`, in this place's room."""
    near = lowpass(dry, dulled) if dulled < 16_000 else dry
    if near.any():
        near = near + heard_in(place.room, near) * np.float32(answer * 2.0)
    add(bus, near, first)


def near(storyboard: Storyboard, moments: tuple[Moment, ...], n: int, seed: int) -> Samples:
    """Stereo (2, n): all moments. Many at once are held together softly."""
    bus = np.zeros((2, n), np.float32)
    for place, first, last in stays(storyboard, n):
        here = [(index, moment) for index, moment in enumerate(moments) if first <= moment.time * RATE < last]
        if here:
            dry = np.zeros((2, last - first + length(_RINGING)), np.float32)
            for index, moment in here:
                heard = _slowed(sound(moment.kind, _ground(storyboard, moment.time), index, seed), moment.slowed)
                heard = heard * np.float32(max(0.0, min(2.0, moment.strength)))
                add(dry, panned(heard, moment.pan * 0.8), round(moment.time * RATE) - first)
            placed(bus, dry, place, first, place.dulled, place.answer)
    return driven(_held(bus), 1.0)


def _ground(storyboard: Storyboard, time: float) -> str:
    """What is underfoot at this time of the film."""
    start = 0.0
    for shot in storyboard.shots:
        start += shot.seconds
        if time < start:
            return ground_of(shot.setting, shot.weather)
    return ground_of(storyboard.shots[-1].setting, storyboard.shots[-1].weather)


def _slowed(heard: Samples, by: float) -> Samples:
    """As a tape that runs slower or faster: longer and deeper, or shorter and higher, within what can be told."""
    by = min(_SLOWEST, max(_FASTEST, by))
    if abs(by - 1) < 0.05:
        return heard
    n = round(heard.shape[-1] * by)
    return np.interp(np.arange(n) / by, np.arange(heard.shape[-1]), heard).astype(np.float32)


def _held(bus: Samples) -> Samples:
    """Turns down what stays loud for long (engines, crowds), and lets every blow through."""
    block = length(0.02)
    n = bus.shape[-1]
    power = np.square(np.pad(bus, ((0, 0), (0, -n % block)))).mean(axis=0).reshape(-1, block).mean(axis=1)
    slow = np.sqrt(np.convolve(np.pad(power, (12, 12), mode="edge"), np.full(25, 1 / 25), "valid"))
    turned = np.minimum(1.0, (_SUSTAINED / np.maximum(slow, 1e-6)) ** 0.65)
    return bus * np.interp(np.arange(n), np.arange(len(turned)) * block, turned).astype(np.float32)
