"""What lives in water, and the snake, which moves like a wave on land."""

from __future__ import annotations

from creation.engines.cutout.figures.swimmer.fish import Fish
from creation.engines.cutout.figures.swimmer.fishes import FISHES
from creation.engines.cutout.figures.swimmer.octopus import Octopus
from creation.engines.cutout.figures.swimmer.snake import Snake

__all__ = ["FISHES", "Fish", "Octopus", "Snake"]
