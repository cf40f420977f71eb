"""Who sees a clip, what keeps it from being shown, who hears of that, and where it says it is from.

Everyone asks `visible_to`; nobody decides for themselves.
"""

from __future__ import annotations

from creation.showing.visible import Viewer, visible_to

__all__ = ["Viewer", "visible_to"]
