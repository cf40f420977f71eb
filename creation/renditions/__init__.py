"""The small file beside a shown film, for narrow connections: a tenth of the bytes, made once, by the light lane."""

from __future__ import annotations

from creation.renditions.asking import ask, ask_for_older

__all__ = ["ask", "ask_for_older"]
