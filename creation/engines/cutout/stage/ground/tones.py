"""The colours of a ground in its light."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.stage.colour import RGB


@dataclass(frozen=True)
class Tones:
    """The colours of a ground in its light."""

    base: RGB
    accent: RGB
    second: RGB
    sky: RGB
    far: float  # where it ends at a wall, else infinite
