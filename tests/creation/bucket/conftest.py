from __future__ import annotations

from tests.creation.making.conftest import toy_engine
from tests.lib.media.bucket.fixtures import line, storage, storage_process

__all__ = ["line", "storage", "storage_process", "toy_engine"]
