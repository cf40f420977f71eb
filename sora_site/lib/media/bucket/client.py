"""The bucket's few verbs. boto3 is imported with the first of them, and no object's address leaves this file."""

from __future__ import annotations

import base64
import hashlib
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

from sora_site.lib.media.bucket import breath, refusals
from sora_site.lib.media.bucket.errors import AwayError

log = logging.getLogger(__name__)

_CHUNK = 1 << 20
#: Seconds after which what was heard of the bucket is no news.
_LONG_AGO = 20
#: Larger files (exports) go in parts; S3 takes 5 GB in one.
_ONE_PIECE = 1 << 30


@dataclass(frozen=True)
class About:
    """What is kept of a file beside its bytes. `sha256` is "" for files that others put there."""

    size: int
    sha256: str
    mtime_ns: int


@dataclass(frozen=True)
class Listed:
    """A file as a list names it."""

    name: str
    size: int
    changed_at: datetime


def is_on() -> bool:
    """Whether films stand in a bucket at all."""
    return bool(settings.S3_BUCKET)


def about(path: Path) -> About:
    """What is to be kept of the file at `path`; reads it whole."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    status = path.stat()
    return About(status.st_size, digest.hexdigest(), status.st_mtime_ns)


def put(path: Path, name: str, about: About) -> None:
    """Writes the file; the bucket refuses bytes that changed on the way. Raises AwayError, FileNotFoundError."""
    extra: dict[str, Any] = {"Metadata": {"sha256": about.sha256, "mtime-ns": str(about.mtime_ns)}}
    if settings.S3_ENCRYPTION:
        extra["ServerSideEncryption"] = settings.S3_ENCRYPTION
    with _asked() as (client, place):
        if about.size > _ONE_PIECE:
            client.upload_file(str(path), ExtraArgs=extra, **place(name))
            return
        with path.open("rb") as file:
            digest = hashlib.md5(usedforsecurity=False)
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
            file.seek(0)
            check = base64.b64encode(digest.digest()).decode()
            client.put_object(Body=file, ContentLength=about.size, ContentMD5=check, **extra, **place(name))


def head(name: str) -> About | None:
    """What the bucket holds under this name; None where it holds nothing. Raises AwayError."""
    with _asked() as (client, place):
        try:
            return _about(client.head_object(**place(name)))
        except client.exceptions.ClientError as problem:
            if refusals.is_missing(problem):
                return None
            raise


def get(name: str, begin: Callable[[About], None], take: Callable[[bytes], object]) -> About:
    """Hands what is kept of the file to `begin`, then its bytes to `take`, piece by piece.

    Raises FileNotFoundError, AwayError, also when it breaks off in the middle, and what the two raise.
    """
    with _asked() as (client, place):
        try:
            answer = client.get_object(**place(name))
        except client.exceptions.ClientError as problem:
            if refusals.is_missing(problem):
                raise FileNotFoundError(name) from None
            raise
        found = _about(answer)
        with answer["Body"] as body:
            begin(found)
            while chunk := body.read(_CHUNK):
                take(chunk)
        return found


def listed(below: str, after: str = "", most: int = 1000) -> list[Listed]:
    """At most `most` (1000) files whose names begin with `below`, in order, those after the name `after`."""
    with _asked() as (client, place):
        ask = {"Prefix": place(below)["Key"], "MaxKeys": most}
        if after:
            ask["StartAfter"] = place(after)["Key"]
        answer = client.list_objects_v2(Bucket=settings.S3_BUCKET, **ask)
        skip = len(settings.S3_PREFIX)
        return [
            Listed(each["Key"][skip:], int(each["Size"]), each["LastModified"]) for each in answer.get("Contents", ())
        ]


def all_listed(below: str) -> Iterator[Listed]:
    """All of them, a thousand at a time. Raises AwayError."""
    after = ""
    while found := listed(below, after):
        yield from found
        after = found[-1].name


def remove(below: str) -> int:
    """Takes out every file whose name begins with `below`, its older versions too. Returns how many. Repeatable."""
    count = 0
    with _asked() as (client, place):
        keep_versions = _keeps_versions(client)
        while True:
            where = {"Bucket": settings.S3_BUCKET, "Prefix": place(below)["Key"]}
            if keep_versions:
                answer = client.list_object_versions(**where)
                rows = [*answer.get("Versions", ()), *answer.get("DeleteMarkers", ())]
                found = [{"Key": row["Key"], "VersionId": row["VersionId"]} for row in rows]
            else:
                found = [{"Key": row["Key"]} for row in client.list_objects_v2(**where).get("Contents", ())]
            if not found:
                return count
            # One by one: what deletes many at once is asked for differently from store to store.
            for each in found:
                client.delete_object(Bucket=settings.S3_BUCKET, **each)
                count += 1


def trouble() -> str:
    """What was wrong with the bucket when it was last asked, "" for nothing. Never waits: where that is long ago, it
    is asked in the background, for the next who wants to know.
    """
    if breath.silence() > _LONG_AGO and breath.begin_look():
        threading.Thread(target=_look, name="bucket", daemon=True).start()
    return breath.trouble()


def _look() -> None:
    try:
        listed("", most=1)
    except AwayError:
        pass  # noted where it was raised
    finally:
        breath.end_look()


def keeps_versions() -> bool:
    """Whether the bucket keeps what is overwritten and deleted. Raises AwayError."""
    with _asked() as (client, _place):
        return _keeps_versions(client)


def is_open_to_all(name: str) -> bool:
    """Whether a file can be read without any key, as no bucket of films may allow. Raises AwayError."""
    from botocore import UNSIGNED

    with _asked() as (client, place):
        stranger = _client(*_settings(), signature=UNSIGNED)
        try:
            stranger.get_object(**place(name))["Body"].close()
        except client.exceptions.ClientError:
            return False
        return True


def _keeps_versions(client: Any) -> bool:
    try:
        return bool(client.get_bucket_versioning(Bucket=settings.S3_BUCKET).get("Status"))
    except client.exceptions.ClientError as problem:
        if refusals.code_of(problem) == "NoSuchBucket":
            raise
        return False  # stores that know no versions, or keys that may not ask


Place = Callable[[str], dict[str, str]]


@contextmanager
def _asked() -> Iterator[tuple[Any, Place]]:
    """The client, and how it is told a name. Turns what botocore raises into AwayError."""
    from boto3.exceptions import Boto3Error
    from botocore.exceptions import BotoCoreError, ClientError

    if reason := breath.is_held():
        raise AwayError(reason)
    try:
        yield _client(*_settings()), _place
    except (ClientError, BotoCoreError, Boto3Error) as problem:
        said = refusals.away(problem)
        status = refusals.status_of(problem)
        if 0 < status < 500:
            breath.refused(said.reason)
            log.warning("The bucket refused: %s.", said.reason)
        elif breath.failed(said.reason):
            log.warning("The bucket does not answer: %s.", said.reason)
        raise said from None
    breath.heard()


def _place(name: str) -> dict[str, str]:
    return {"Bucket": settings.S3_BUCKET, "Key": f"{settings.S3_PREFIX}{name}"}


def _about(answer: Any) -> About:
    kept = answer.get("Metadata", {})
    changed = int(answer["LastModified"].timestamp()) * 10**9
    mtime = kept.get("mtime-ns", "")
    return About(int(answer["ContentLength"]), kept.get("sha256", ""), int(mtime) if mtime.isdigit() else changed)


def _settings() -> tuple[str, str, str, str, bool]:
    return (
        settings.S3_ENDPOINT,
        settings.S3_REGION,
        settings.S3_ACCESS_KEY,
        settings.S3_SECRET_KEY,
        settings.S3_PATH_STYLE,
    )


@lru_cache(maxsize=8)
def _client(endpoint: str, region: str, access: str, secret: str, path_style: bool, signature: Any = "s3v4") -> Any:
    import boto3
    from botocore.config import Config

    config = Config(
        signature_version=signature,
        connect_timeout=3,
        read_timeout=10,
        retries={"total_max_attempts": 2, "mode": "standard"},
        max_pool_connections=32,
        s3={"addressing_style": "path" if path_style else "auto"},
        # Checksums of newer kinds are unknown to many a store that speaks S3; ours is kept beside the file.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    # A session of its own: the shared one is not safe to make clients from in several threads.
    return boto3.session.Session().client(
        "s3",
        endpoint_url=endpoint or None,
        region_name=region or None,
        aws_access_key_id=access or None,
        aws_secret_access_key=secret or None,
        config=config,
    )
