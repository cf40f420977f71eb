from __future__ import annotations

from tests.lib.media.bucket.fixtures import line, storage, storage_process

__all__ = ["line", "storage", "storage_process"]
