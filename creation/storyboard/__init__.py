"""The storyboard, and how it is read from a prompt.

Reading is loaded when it is first asked for: whoever only draws or plays a storyboard starts the sooner.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from creation.storyboard.types import Action, Aside, Camera, Line, Member, Place, Shot, Storyboard, Unread

if TYPE_CHECKING:
    from creation.storyboard.looks import attributes
    from creation.storyboard.reading import EmptyPromptError, read

__all__ = [
    "Action",
    "Aside",
    "Camera",
    "EmptyPromptError",
    "Line",
    "Member",
    "Place",
    "Shot",
    "Storyboard",
    "Unread",
    "attributes",
    "read",
]
_LATER = {"EmptyPromptError": "reading", "attributes": "looks", "read": "reading"}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
