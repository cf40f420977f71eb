"""What tests with films in a bucket share; each folder of them names these in its conftest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from sora_site.lib.media.bucket import breath, removing
from tests.lib.media.bucket.storage import Line, Storage, running

BUCKET, PREFIX = "films", "site/"


@pytest.fixture(scope="session")
def storage_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    with running(tmp_path_factory.mktemp("storage")) as storage:
        yield storage


@pytest.fixture
def storage(storage_process: Storage) -> Storage:
    """With an empty bucket."""
    storage_process.fresh_bucket(BUCKET)
    return storage_process


@pytest.fixture
def line(storage: Storage, settings: Settings) -> Iterator[Line]:
    """The site's films stand in the bucket from now on, at the end of this line."""
    line = Line(storage.port)
    settings.S3_BUCKET, settings.S3_PREFIX, settings.S3_REGION = BUCKET, PREFIX, "us-east-1"
    settings.S3_ENDPOINT, settings.S3_PATH_STYLE = f"http://127.0.0.1:{line.port}", True
    settings.S3_ACCESS_KEY = settings.S3_SECRET_KEY = "any"
    settings.S3_ENCRYPTION = ""
    breath.forget()
    removing.stopping.clear()
    yield line
    line.close()
    breath.forget()
