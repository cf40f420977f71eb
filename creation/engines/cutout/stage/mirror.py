"""What a wet or polished floor gives back of the place: its lights, upside down, soft and fading towards the viewer."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.moved import shrunk
from creation.engines.cutout.stage.surface import pixels_of
from creation.engines.cutout.stage.view import View

_HIGH = 0.34  # of the frame's height
_PART = 6  # made at a sixth of the size


class Mirror:
    """`strength` 0…1: how much of the light comes back at the foot of what is mirrored, which stands at `distance`."""

    def __init__(self, view: View, distance: float, strength: float) -> None:
        self._distance = distance
        rows = max(2, round(_HIGH * view.height / _PART))
        fade = strength * (1 - np.linspace(0, 1, rows, dtype=np.float32)) ** 1.4
        fade *= np.minimum(1, np.linspace(0.25, 6, rows, dtype=np.float32))  # no line where it begins
        self._fade = np.repeat(fade[:, None], 4, axis=1)[:, None, :]
        self._fade[..., 3] = 0

    def draw(self, canvas: skia.Canvas, view: View) -> None:
        """Adds it to what is painted already."""
        frame = pixels_of(canvas)
        foot = round(view.ground(self._distance)) if view.reaches(self._distance) else 0
        rows = min(foot, view.height - foot, round(_HIGH * view.height)) // _PART * _PART
        if rows < 2 * _PART:
            return
        small = cv2.blur(cv2.flip(shrunk(frame[foot - rows : foot], _PART), 0), (3, 9))
        light = (small * self._fade[: len(small)]).astype(np.uint8)
        part = frame[foot : foot + rows]
        cv2.add(part, cv2.resize(light, (view.width, rows), interpolation=cv2.INTER_LINEAR), dst=part)
