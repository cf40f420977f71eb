"""People, and what walks like them: robots, aliens and monsters."""

from __future__ import annotations

from creation.engines.cutout.figures.person.rig import Person

__all__ = ["Person"]
