"""Slow motion and time lapse: a shot is directed in its own time, and shown through a clock that runs otherwise.

Everyone in it lives in that time: figures, effects, weather and camera alike. Only the cut, and the sound's place in
the film, are told by the film's seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from creation.engines.cutout.sampling import RATE, Curve
from creation.sound.moments import Moment
from creation.storyboard.types import Shot

#: Seconds of its own time that a second of film shows, on average.
_OWN = {"slow": 0.55, "fast": 1.9, "lapse": 3.0}
#: A slowed shot keeps so many seconds of its own where it has them: a fall takes its time to begin.
_LEAST = 2.6
#: Around a blow slow motion stretches time: seconds before and after it, and how many times at most.
_BEFORE, _AFTER, _STRETCH = 0.2, 0.6, 3.4
_RAMP = 0.12
#: What is loudest where it happens: where no picture jumps, one of these is the blow.
_BLOWS = frozenset(
    ("strike", "shatter", "splash_big", "crash", "boom", "explosion", "thump", "land", "hit", "pop", "bounce")
)


@dataclass(frozen=True, eq=False)
class Clock:
    """The own time of a shot, in seconds, at every sample of its film time; grows all the while."""

    own: Curve

    def at(self, t: float) -> float:
        """Own seconds at `t` seconds of film into the shot."""
        return float(np.interp(t * RATE, np.arange(len(self.own)), self.own))

    def shown(self, own: float) -> float:
        """Seconds of film into the shot at which `own` is shown."""
        return float(np.interp(own, self.own, np.arange(len(self.own)))) / RATE

    def slowed(self, own: float) -> float:
        """How many times longer than it is something lasts at `own`."""
        return (self.shown(own + 0.05) - self.shown(own - 0.05)) / 0.1


def own_time(shot: Shot) -> Shot:
    """The shot in its own time, which is directed: as long as what happens in it takes."""
    if not shot.paced:
        return shot
    seconds = _OWN[shot.paced] * shot.seconds
    if shot.paced == "slow":
        seconds = max(seconds, min(_LEAST, 0.9 * shot.seconds))
    by = seconds / shot.seconds
    actions = tuple(replace(action, start=action.start * by, end=action.end * by) for action in shot.actions)
    return replace(shot, seconds=seconds, actions=actions)


def clock_for(shot: Shot, own: Shot, flashes: Sequence[float], moments: Iterable[Moment], start: float) -> Clock | None:
    """The clock of `shot`, directed as `own` from `start` on with these blows; None where time goes as it goes."""
    if not shot.paced:
        return None
    # Film seconds that each sample of its own time takes, as a density.
    each = np.ones(round(own.seconds * RATE) + 1)
    t = np.arange(len(each)) / RATE
    blow = _blow(flashes, moments, start, own.seconds) if shot.paced == "slow" else None
    if blow is not None:
        window = np.clip((t - blow + _BEFORE) / _RAMP, 0, 1) * np.clip((blow + _AFTER - t) / _RAMP, 0, 1)
        spare = shot.seconds - own.seconds
        each += min(_STRETCH - 1, spare * RATE / max(1.0, float(window.sum()))) * window
    shown = np.concatenate([[0.0], np.cumsum((each[1:] + each[:-1]) / 2) / RATE])
    shown *= shot.seconds / shown[-1]
    samples = np.arange(round(shot.seconds * RATE) + 3) / RATE
    return Clock(np.interp(samples, shown, t).astype(np.float32))


def told(moments: Iterable[Moment], clock: Clock | None, start: float) -> list[Moment]:
    """Moments of a shot's own time where the film has them: slowed down, or quickened, with the picture."""
    if clock is None:
        return list(moments)
    return [
        replace(
            moment, time=start + clock.shown(moment.time - start), slowed=round(clock.slowed(moment.time - start), 2)
        )
        for moment in moments
    ]


def _blow(flashes: Sequence[float], moments: Iterable[Moment], start: float, seconds: float) -> float | None:
    """When, in its own seconds, the shot's heaviest blow falls."""
    if flashes:
        return min(flashes)
    blows = [moment for moment in moments if moment.kind in _BLOWS and 0.2 < moment.time - start < seconds - 0.1]
    return max(blows, key=lambda moment: moment.strength).time - start if blows else None
