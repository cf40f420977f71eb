"""The figures of the cut-out engine: rigs drawn in code, and pictures of the art pack where no rig draws."""

from __future__ import annotations

from creation.engines.cutout.figures.figure import Figure, Foot
from creation.engines.cutout.figures.pose import EMOTIONS, Pose
from creation.engines.cutout.figures.registry import RIGS, figure_for

__all__ = ["EMOTIONS", "RIGS", "Figure", "Foot", "Pose", "figure_for"]
