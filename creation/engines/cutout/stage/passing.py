"""Time that passes within a film of a place: the sun sinks or rises, the light follows, stars come out."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.noise import clamp
from creation.engines.cutout.stage.colour import RGB, blend
from creation.engines.cutout.stage.light import Light

#: What an hour turns into while one looks on.
NEXT = {"sunset": "dusk", "golden": "sunset", "dusk": "night", "dawn": "morning"}
#: And within a time lapse, where the hours fly.
_SOON = {"day": "sunset", "morning": "sunset"}
#: How many times faster than usual clouds go in a time lapse.
DRIFT = 16.0
#: How far it gets by the end of the film.
_FAR = {"sunset": 0.85, "golden": 0.75, "dusk": 0.8, "dawn": 0.8, "day": 0.9, "morning": 0.9}


@dataclass(frozen=True)
class Passing:
    """How much of the film is over: `share` when the shot begins, `pace` of it a second."""

    share: float = 0.0
    pace: float = 0.0
    drift: float = 0.0  # in a time lapse: how many times faster the clouds go; 0: time only passes

    def next(self, hour: str) -> str:
        """The hour that follows; empty where it does not turn into another."""
        return NEXT.get(hour, "") or (_SOON.get(hour, "") if self.drift else "")

    def at(self, t: float) -> float:
        """0…1 at `t` seconds into the shot."""
        return clamp(self.share + self.pace * t)


class Change:
    """From the light of one hour to the next one's."""

    def __init__(self, hour: str, light: Light, later: Light, passing: Passing) -> None:
        self.light, self.later = light, later
        self._passing = passing
        self._far = _FAR.get(hour, 0.0)
        ratio = tuple(b / max(0.05, a) for a, b in zip(light.key, later.key, strict=True))
        # Nothing gets brighter than it was painted: a place that brightens begins darker.
        most = max(ratio) if sum(later.key) > sum(light.key) else 1.0
        ratio = tuple(min(most, part) for part in ratio)
        self._from: RGB = (1 / most, 1 / most, 1 / most)
        self._to: RGB = (ratio[0] / most, ratio[1] / most, ratio[2] / most)
        rises = later.sun_height > light.sun_height and later.sun_size > 0
        self._climb = 0.12 if rises else -(light.sun_height + 0.09)

    def share(self, t: float) -> float:
        """How much of the later light there is."""
        return self._far * self._passing.at(t)

    def climb(self, t: float) -> float:
        """Shares of the frame's height the sun has risen; negative: sunk."""
        return float(self._climb * self._passing.at(t) ** 1.15)

    def tint(self, t: float) -> RGB:
        """What everything is multiplied with."""
        return blend(self._from, self._to, self.share(t))
