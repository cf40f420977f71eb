"""What falls, drifts and shines between the sky and the viewer."""

from __future__ import annotations

from creation.engines.cutout.stage.weather.weather import SHOWS, Weather

__all__ = ["SHOWS", "Weather"]
