"""Vehicles, whose wheels turn as far as they have rolled."""

from __future__ import annotations

from creation.engines.cutout.figures.vehicle.models import MODELS
from creation.engines.cutout.figures.vehicle.rig import Vehicle

__all__ = ["MODELS", "Vehicle"]
