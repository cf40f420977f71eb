"""Birds: they waddle, hop, peck, flap and glide."""

from __future__ import annotations

from creation.engines.cutout.figures.bird.flocks import PLUMAGES
from creation.engines.cutout.figures.bird.rig import Bird

__all__ = ["PLUMAGES", "Bird"]
