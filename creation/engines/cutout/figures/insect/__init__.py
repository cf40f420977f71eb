"""Insects, spiders and their like: three parts or many, legs by the pair, wings that whirr, feelers."""

from __future__ import annotations

from creation.engines.cutout.figures.insect.bugs import BUGS
from creation.engines.cutout.figures.insect.rig import Insect

__all__ = ["BUGS", "Insect"]
