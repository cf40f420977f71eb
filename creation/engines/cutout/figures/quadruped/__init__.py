"""Animals on four legs, one rig for all of them."""

from __future__ import annotations

from creation.engines.cutout.figures.quadruped.kinds import SPECIES
from creation.engines.cutout.figures.quadruped.rig import Quadruped

__all__ = ["SPECIES", "Quadruped"]
