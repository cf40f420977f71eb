"""The rows of creation, one idea a file."""

from __future__ import annotations

from creation.models.clip import Audience, Clip, RemixPolicy
from creation.models.draft import Draft
from creation.models.generation import Generation
from creation.models.rendition import Rendition
from creation.models.trace import Trace
from creation.models.upload import Upload
from creation.models.worker import Worker

__all__ = ["Audience", "Clip", "Draft", "Generation", "RemixPolicy", "Rendition", "Trace", "Upload", "Worker"]
