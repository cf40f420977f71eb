"""The storyboard, and how it is read from a prompt."""

from __future__ import annotations

from creation.storyboard.looks import attributes
from creation.storyboard.reading import EmptyPromptError, read
from creation.storyboard.types import Action, Aside, Camera, Line, Member, Place, Shot, Storyboard, Unread

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
