"""The rows of creation, one idea a file."""

from __future__ import annotations

from creation.models.clip import Audience, Clip, RemixPolicy
from creation.models.generation import Generation
from creation.models.upload import Upload
from creation.models.worker import Worker

__all__ = ["Audience", "Clip", "Generation", "RemixPolicy", "Upload", "Worker"]
