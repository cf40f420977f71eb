"""What figures stand on: the gradient, and the patterns laid on it in perspective."""

from __future__ import annotations

from creation.engines.cutout.stage.ground.floor import Floor

__all__ = ["Floor"]
