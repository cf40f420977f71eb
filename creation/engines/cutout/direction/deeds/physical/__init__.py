"""Deeds that follow from weight: what falls, topples, crashes, rains down and breaks."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import (
    bursting,
    crashing,
    falling,
    kicking,
    raining,
    toppling,
)

EVENTS: dict[str, Callable[[Event], None]] = {
    "topple": toppling.topple,
    "fall": falling.fall,
    "drop": falling.drop,
    "break": bursting.break_apart,
    "explode": bursting.explode,
    "pop": bursting.pop,
    "rain_down": raining.rain_down,
    "crash": crashing.crash,
    "kick": kicking.kick,
}
