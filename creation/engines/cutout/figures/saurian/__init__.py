"""Crocodiles, dinosaurs and dragons: a long chain from the tail's tip to the snout."""

from __future__ import annotations

from creation.engines.cutout.figures.saurian.rig import Saurian
from creation.engines.cutout.figures.saurian.shape import SHAPES

__all__ = ["SHAPES", "Saurian"]
