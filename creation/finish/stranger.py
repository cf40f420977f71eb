"""The content credentials of a file somebody brought, read by a process that may be killed."""

from __future__ import annotations

import json
import logging
import mmap
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography import x509

from creation.finish.credentials import Credentials, described
from creation.finish.identity import Identity
from sora_site.lib.media.process import Limits, ProcessError, child

log = logging.getLogger(__name__)

_CHILD = str(Path(__file__).with_name("_credentials_child.py"))
_LIMITS = Limits(seconds=20, memory=3 * 2**30, file_bytes=0)
_MOST = 4 * 2**20
#: What C2PA calls the kinds of `sora_site.lib.media.sniff`; others carry none.
_TYPES = {"mp4": "video/mp4", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
_SIGNED = {"claimSignature.validated", "signingCredential.trusted"}


@dataclass(frozen=True)
class Signed:
    """Credentials found in a file."""

    credentials: Credentials
    label: str  # "urn:c2pa:…"
    when: str  # ISO 8601, as the credentials say
    #: This site's own certificate signed them, and the signature holds; the file may be another all the same.
    is_ours: bool


def look(file: Path, kind: str, identity: Identity) -> Signed | None:
    """The credentials of `file`; None where it has none, or none that can be read."""
    if kind not in _TYPES or not _names_them(file):
        return None
    with tempfile.NamedTemporaryFile(prefix="root-", suffix=".pem") as root:
        root.write(identity.root)
        root.flush()
        try:
            command = [sys.executable, "-I", _CHILD, _TYPES[kind], str(file), root.name]
            with child(command, _LIMITS, pipe_out=True) as running:
                answer = running.stdout.read(_MOST)
                running.wait()
            return _signed(json.loads(answer), identity) if answer else None
        except (ProcessError, ValueError, KeyError, TypeError, AttributeError, IndexError) as problem:
            # What a stranger's file says may be of any shape.
            log.info("No credentials could be read: %s", type(problem).__name__)
            return None


def _names_them(file: Path) -> bool:
    """Whether the name of the standard stands anywhere in the file, as it does wherever there are credentials.

    Most files people ask about have none, and a look into the file costs far less than a process.
    """
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(b"c2pa") >= 0


def _signed(data: dict[str, Any], identity: Identity) -> Signed:
    label = str(data["active_manifest"])
    manifest = data["manifests"][label]
    signature = manifest.get("signature_info") or {}
    results = (data.get("validation_results") or {}).get("activeManifest") or {}
    holds = {one["code"] for one in results.get("success", ())} >= _SIGNED
    own = x509.load_pem_x509_certificate(identity.certificates).serial_number
    return Signed(
        credentials=described(data),
        label=label,
        when=_when(manifest),
        # Trusted by our root alone would do for a root of our own; an operator's may have signed for others too.
        is_ours=holds and str(signature.get("cert_serial_number")) == str(own),
    )


def _when(manifest: dict[str, Any]) -> str:
    for assertion in manifest.get("assertions", ()):
        if str(assertion.get("label", "")).startswith("c2pa.actions"):
            return str(assertion["data"]["actions"][0].get("when", ""))
    return ""
