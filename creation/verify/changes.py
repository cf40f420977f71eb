"""What was done to a film, told from how it was found: in numbers first, then in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from django.utils.translation import gettext as _

from creation.fingerprints.compare import Match, corners_of
from creation.models import Clip
from creation.verify.answer import Change, Span
from creation.verify.bring import Brought

#: What rounding and compression alone may look like: shares, degrees, seconds, pictures a second, grey levels.
_EDGE, _SIZE, _STRETCH, _TURN = 0.015, 0.02, 0.03, 2.0
_SECONDS, _SPEED, _RATE = 0.6, 0.015, 0.6
_GAIN, _LIFT = 0.13, 14.0


@dataclass(frozen=True)
class Geometry:
    """How the film lies in what was asked about."""

    cropped: dict[str, float]  # share lost at "left", "top", "right", "bottom"; negative: something stands beside it
    across: float  # pixels of what was asked about for each pixel of the film
    down: float
    degrees: float

    @property
    def scale(self) -> float:
        return math.sqrt(self.across * self.down)


def geometry(match: Match, brought: Brought, clip: Clip, kept_size: tuple[int, int]) -> Geometry:
    """Crop, scale and turn as numbers."""
    width, height = kept_size
    corners = corners_of(match, brought.strip.size)
    low, high = corners.min(axis=0), corners.max(axis=0)
    cropped = {
        "left": low[0] / width,
        "top": low[1] / height,
        "right": 1 - high[0] / width,
        "bottom": 1 - high[1] / height,
    }
    turn = match.placing[:, :2]
    bars = brought.bars
    real = (brought.width * (1 - bars.left - bars.right), brought.height * (1 - bars.top - bars.bottom))
    steps = [np.linalg.norm(turn[:, side]) * brought.strip.size[side] / real[side] for side in (0, 1)]
    kept = width / clip.width, height / clip.height
    return Geometry(
        {side: float(share) for side, share in cropped.items()},
        float(kept[0] / steps[0]),
        float(kept[1] / steps[1]),
        math.degrees(math.atan2(turn[1, 0], turn[0, 0])),
    )


def of_pictures(match: Match, brought: Brought, clip: Clip, kept_size: tuple[int, int]) -> list[Change]:
    """What was done to the pictures."""
    lies = geometry(match, brought, clip, kept_size)
    found = []
    if match.is_mirrored:
        found.append(Change("mirrored", _("Left and right are exchanged.")))
    if abs(lies.degrees) > _TURN:
        words = _("Turned by about %(degrees)d degrees.") % {"degrees": round(abs(lies.degrees))}
        found.append(Change("turned", words))
    found += _cut_away(lies.cropped)
    if brought.bars or min(lies.cropped.values()) < -2 * _EDGE:
        found.append(Change("framed", _("Something stands around the film, such as bars or a screen.")))
    if match.covered:
        words = _("Something was put over about %(percent)d %% of it.") % {"percent": round(100 * match.covered)}
        found.append(Change("covered", words))
    if abs(lies.across / lies.down - 1) > _STRETCH:
        found.append(Change("stretched", _("Stretched: its shape is another.")))
    elif abs(lies.scale - 1) > _SIZE:
        size = {
            "percent": round(100 * lies.scale),
            **{"width": round(clip.width * lies.scale), "height": round(clip.height * lies.scale)},
        }
        found.append(Change("scaled", _("Scaled to %(percent)d %%, about %(width)d × %(height)d pixels.") % size))
    if abs(match.gain - 1) > _GAIN or abs(match.lift) > _LIFT:
        found.append(Change("brightness", _("Brightness or contrast was changed.")))
    return found


def of_time(match: Match, brought: Brought, clip: Clip, shown: Span) -> list[Change]:
    """What was done to the course of a film."""
    found = []
    if shown.begin > _SECONDS or shown.end < clip.seconds - _SECONDS:
        words = _("Cut to the seconds %(begin).1f to %(end).1f of %(whole).1f.") % {
            **{"begin": shown.begin, "end": shown.end, "whole": clip.seconds}
        }
        found.append(Change("cut", words))
    if abs(match.line.speed - 1) > _SPEED:
        words = _("Shown at %(percent)d %% of its speed.") % {"percent": round(100 * match.line.speed)}
        found.append(Change("speed", words))
    if brought.shape and brought.shape.fps and abs(brought.shape.fps - clip.fps) > _RATE:
        words = _("%(now).3g pictures a second instead of %(before).3g.") % {
            **{"now": brought.shape.fps, "before": clip.fps}
        }
        found.append(Change("frame_rate", words))
    if match.first > _SECONDS or match.last < brought.strip.seconds - _SECONDS:
        words = _("It is only a part: the film is shown from second %(begin).1f to %(end).1f of what you brought.") % {
            **{"begin": match.first, "end": match.last}
        }
        found.append(Change("part", words))
    return found


def spans(match: Match, brought: Brought, clip: Clip) -> tuple[Span, Span]:
    """Which seconds of the film were found, and in which seconds of what was brought."""
    begin, end = (min(max(match.line.at(second), 0.0), clip.seconds) for second in (match.first, match.last))
    return Span(begin, end, clip.seconds), Span(match.first, match.last, brought.strip.seconds)


def _cut_away(cropped: dict[str, float]) -> list[Change]:
    names = {"left": _("left"), "top": _("top"), "right": _("right"), "bottom": _("bottom")}
    lost = {side: share for side, share in cropped.items() if share > _EDGE}
    if not lost:
        return []
    sides = ", ".join(f"{names[side]} {round(100 * share)}\N{NO-BREAK SPACE}%" for side, share in lost.items())
    return [Change("cropped", _("Cropped; about this much is missing: %(sides)s.") % {"sides": sides})]
