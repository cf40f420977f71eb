"""Cut paper: white edges, shadows between the layers, fibres; and the shadow theatre, black before a lit screen."""

from __future__ import annotations

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import (
    emboss,
    exposed,
    flat,
    grey_of,
    grown,
    over,
    padded,
    paper,
    ramp,
    relief,
    show,
    shrunk,
    times,
    tone,
    whole,
)


def _dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """A white rim as of a pair of scissors, and a shadow on the layer behind."""
    rim, far = max(1, round(4.5 * unit)), max(2, round(9 * unit))
    margin = rim + far + 2
    inside = padded(pixels, margin)
    alpha = np.asarray(cv2.extractChannel(inside, 3))
    card = grown(alpha, rim)
    shadow = np.roll(card, (far // 2 + 1, far // 2 + 1), axis=(0, 1))
    small = cv2.resize(shadow, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.resize(cv2.blur(small, (3, 3)), (shadow.shape[1], shadow.shape[0]), interpolation=cv2.INTER_LINEAR)
    below = over(flat(np.asarray(soft), (40, 24, 24), 0.5), flat(card, (236, 242, 246)))
    return over(below, inside), margin


def _treat(frame: Frame, tick: int) -> None:
    tone(frame, 0.94, 0.98, 4)
    # Every edge of the place is the edge of a sheet.
    grey = cv2.medianBlur(grey_of(frame, 0.5), 5)
    lit, dark = relief(grey, 2, 0.55)
    emboss(frame, whole(lit, frame), whole(np.asarray(cv2.blur(dark, (5, 5))), frame))
    times(frame, paper(*frame.shape[:2], 5.0, 5.0, fibres=900))


def _shadow_dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """Black card; a little of the screen's light shines through where it is pierced for eyes and seams."""
    alpha = np.asarray(cv2.extractChannel(pixels, 3))
    black = flat(alpha, (10, 7, 12))
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    pierced = cv2.LUT(edges, _PIERCED)
    pierced = cv2.min(pierced, shrunk(alpha, max(1, round(2 * unit))))
    glow = cv2.merge([cv2.convertScaleAbs(pierced, alpha=by) for by in (0.3, 0.62, 0.95, 0.0)])
    return np.asarray(cv2.add(black, glow)), 0


_PIERCED = np.clip((np.arange(256) - 46) * 2.2, 0, 190).astype(np.uint8)
_SCREEN = ((0.0, "#120a10"), (0.25, "#5a2412"), (0.5, "#c2691c"), (0.75, "#f3b750"), (1.0, "#fff1c4"))


def _shadow_treat(frame: Frame, tick: int) -> None:
    grey = grey_of(frame)
    # Behind the cards a lamp always burns.
    lamp = exposed(grey, 0.5)
    lamp[:20] = np.arange(20)
    grey = cv2.LUT(grey, lamp)
    show(frame, np.asarray(cv2.applyColorMap(grey, ramp(*_SCREEN))))
    times(frame, paper(*frame.shape[:2], 4.0, 7.0, fibres=300, seed=5))


PAPER = Style(holds=12, bloom=0.3, grain=0.0, vignette=0.6, treat=_treat, dress=_dress)
SILHOUETTE = Style(holds=12, bloom=1.2, grain=0.0, vignette=2.2, treat=_shadow_treat, dress=_shadow_dress)
