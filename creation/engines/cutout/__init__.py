"""Films from cut-out figures on painted stages: any CPU, no weights."""

from __future__ import annotations

from creation.engines.cutout.engine import CutoutEngine

__all__ = ["CutoutEngine"]
