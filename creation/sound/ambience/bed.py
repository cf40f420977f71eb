"""The air of the whole film: one bed for each run of shots in the same place, crossing at the cuts."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from creation.sound.ambience.layers import Layers
from creation.sound.ambience.places import layers_of
from creation.sound.foley.named import asked_for
from creation.sound.signal.basics import RATE, Samples, add, faded, gain, length, level, seeded
from creation.storyboard.types import Storyboard

_CROSSING = 0.09
#: The root mean square that the levels of layers are told against: the top of a near voice.
_REFERENCE = 0.5
#: No weather is louder than this (root mean square): a storm leaves room for voices and music.
_LOUDEST = _REFERENCE * gain(-22)
#: Layers repeat after this many seconds; nobody hears a wave come back after that long.
_LONGEST = 24.0


@dataclass(frozen=True)
class _Stay:
    """Some time in one place."""

    setting: str
    time_of_day: str
    weather: str
    sounds: tuple[str, ...]
    start: float
    end: float


def bed(storyboard: Storyboard, n: int, seed: int) -> Samples:
    """Stereo (2, n): the ambience of every shot at its time."""
    bus = np.zeros((2, n), np.float32)
    for stay in _stays(storyboard, n / RATE):
        first = length(stay.start - (_CROSSING / 2 if stay.start > 0 else 0))
        size = min(n, length(stay.end + _CROSSING / 2)) - first
        if size > 0:
            air = sum((_layer(stay, number, size, seed) for number in range(len(_layers(stay)))), _silence(size))
            air = air * np.float32(min(1.0, _LOUDEST / max(level(air), 1e-9)))
            rise = _CROSSING if stay.start > 0 else 0.02
            add(bus, faded(air, rise, _CROSSING if first + size < n else 0.0), first)
    return bus


def _layer(stay: _Stay, number: int, size: int, seed: int) -> Samples:
    layer, decibels = _layers(stay)[number]
    rng = seeded("air", seed, stay.setting, stay.start, layer.__name__)
    loop = layer(rng, min(size, length(_LONGEST)))
    return np.float32(_REFERENCE * gain(decibels)) * _looped(loop, size)


def _looped(sound: Samples, size: int) -> Samples:
    while sound.shape[-1] < size:
        cross = length(0.5)
        longer = np.zeros((2, min(size, 2 * sound.shape[-1] - cross)), np.float32)
        add(longer, faded(sound, 0.0, 0.5), 0)
        add(longer, faded(sound, 0.5, 0.0), sound.shape[-1] - cross)
        sound = longer
    return sound[:, :size]


def _layers(stay: _Stay) -> Layers:
    return layers_of(stay.setting, stay.time_of_day, stay.weather) + tuple(asked_for(stay.sounds))


def _silence(size: int) -> Samples:
    return np.zeros((2, size), np.float32)


def _stays(storyboard: Storyboard, seconds: float) -> list[_Stay]:
    stays: list[_Stay] = []
    at = 0.0
    for shot in storyboard.shots:
        here = (shot.setting, shot.time_of_day, shot.weather, shot.sounds)
        last = stays[-1] if stays else None
        if last and (last.setting, last.time_of_day, last.weather, last.sounds) == here:
            stays[-1] = replace(last, end=at + shot.seconds)
        else:
            stays.append(_Stay(*here, at, at + shot.seconds))
        at += shot.seconds
    if stays and stays[-1].end < seconds:
        stays[-1] = replace(stays[-1], end=seconds)
    return stays
