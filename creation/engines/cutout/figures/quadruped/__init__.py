"""Animals on four legs, one rig for all of them."""

from __future__ import annotations

from creation.engines.cutout.figures.quadruped.rig import Quadruped
from creation.engines.cutout.figures.quadruped.species import SPECIES

__all__ = ["SPECIES", "Quadruped"]
