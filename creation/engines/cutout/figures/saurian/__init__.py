"""Crocodiles, dinosaurs and dragons: a long chain from the tail's tip to the snout."""

from __future__ import annotations

from creation.engines.cutout.figures.saurian.dinosaurs import SHAPES
from creation.engines.cutout.figures.saurian.rig import Saurian

__all__ = ["SHAPES", "Saurian"]
