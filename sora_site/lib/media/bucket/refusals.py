"""What S3 says when it refuses, in words for whoever runs the site. No key is repeated in them."""

from __future__ import annotations

from django.conf import settings

from sora_site.lib.media.bucket.errors import AwayError

_RIGHTS = "Allow this key GetObject, PutObject, DeleteObject and, on the bucket, ListBucket."
_REGION = "Set S3_REGION to the bucket's region, and S3_ENDPOINT to its address."


def away(problem: BaseException) -> AwayError:
    """What an exception of botocore's means."""
    code, status = code_of(problem), status_of(problem)
    bucket = settings.S3_BUCKET
    match code:
        case "InvalidAccessKeyId" | "InvalidClientTokenId" | "InvalidToken":
            return AwayError("S3_ACCESS_KEY is not known there", "Correct S3_ACCESS_KEY and S3_SECRET_KEY.")
        case "SignatureDoesNotMatch":
            return AwayError("S3_SECRET_KEY is not the one of S3_ACCESS_KEY", "Correct S3_SECRET_KEY.")
        case "NoSuchBucket":
            return AwayError(f"there is no bucket {bucket}", "Make it, kept private, or correct S3_BUCKET.")
        case "PermanentRedirect" | "AuthorizationHeaderMalformed" | "301":
            return AwayError(f"the bucket {bucket} is in another region", _REGION)
        case "RequestTimeTooSkewed":
            return AwayError("this machine's clock is wrong", "Set the time: timedatectl set-ntp true")
        case _ if status == 403:
            return AwayError(f"this key may not do that in {bucket} ({code})", _RIGHTS)
        case _ if status:
            return AwayError(f"it refuses: {code}, {status}", "Look at what the storage itself says of it.")
    kind = type(problem).__name__
    if kind in ("NoCredentialsError", "PartialCredentialsError"):
        return AwayError("there are no keys for it", "Set S3_ACCESS_KEY and S3_SECRET_KEY.")
    return AwayError(
        f"{settings.S3_ENDPOINT or 'it'} does not answer ({kind})", "Is it up? Look at S3_ENDPOINT and the network."
    )


def code_of(problem: BaseException) -> str:
    """The code S3 gave; "" where nobody answered."""
    error = getattr(problem, "response", None) or {}
    return str(error.get("Error", {}).get("Code", ""))


def status_of(problem: BaseException) -> int:
    """The HTTP status; 0 where nobody answered."""
    answer = getattr(problem, "response", None) or {}
    return int(answer.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))


def is_missing(problem: BaseException) -> bool:
    """Whether only this one file is not there. A bucket that is not there is another matter."""
    return code_of(problem) in ("NoSuchKey", "404", "NotFound")
