"""What the camera does, in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

register = template.Library()

WORDS: dict[str, _StrPromise] = {
    "breathe": _("still"),
    "push": _("moves in"),
    "pull": _("moves out"),
    "zoom": _("zooms in"),
    "zoom_out": _("zooms out"),
    "crash_zoom": _("zooms in fast"),
    "pan_left": _("pans left"),
    "pan_right": _("pans right"),
    "tilt_up": _("looks up"),
    "tilt_down": _("looks down"),
    "crane": _("rises"),
    "crane_down": _("comes down"),
    "orbit": _("circles around"),
    "bullet_time": _("circles around frozen time"),
    "spiral": _("turns in a spiral"),
    "dutch": _("tilted"),
    "follow": _("follows"),
    "handheld": _("in the hand"),
    "whip": _("whips around"),
    "dolly_zoom": _("moves in and zooms out"),
    "top": _("from above"),
    "aerial": _("from the air"),
    "drone": _("flies like a drone"),
    "low": _("from below"),
    "pov": _("with their eyes"),
    "rack_focus": _("shifts the focus"),
    "slide": _("glides sideways"),
    "reveal": _("uncovers the picture"),
}


@register.filter
def camera_words(move: str) -> str:
    """What a move is called; one that is not known, as it is."""
    return str(WORDS.get(move, move.replace("_", " ")))
