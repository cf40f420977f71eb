"""Content credentials (C2PA): who made a film, with which engine, from which films; signed, so that changes show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import c2pa

from creation.finish.about import About
from creation.finish.identity import Identity, own_identity

__all__ = ["Credentials", "Identity", "described", "own_identity", "read", "sign"]


@dataclass(frozen=True)
class Credentials:
    """What a film's credentials say, and whether it is still the film that was signed."""

    is_intact: bool  # nothing was changed since
    is_trusted: bool  # and the signer is vouched for by the root the reader gave
    title: str
    maker: str  # "@handle"
    site: str
    engine: str
    source_type: str
    sources: tuple[tuple[str, str], ...]  # (public id, title)
    signer: str  # whom the certificate names
    label: str  # the name of these credentials, "urn:c2pa:…"
    problems: tuple[str, ...]  # C2PA's codes of what does not hold, such as "assertion.bmffHash.mismatch"


def sign(film: Path, target: Path, about: About, notes: Mapping[str, str] | None = None) -> None:
    """Writes `film` (MP4) with its credentials to `target`. Raises c2pa.C2paError.

    `notes` is what the engine wants known of its work, such as the hash of its model.
    """
    identity = about.identity
    info = c2pa.C2paSignerInfo(
        alg=identity.algorithm.encode(), sign_cert=identity.certificates, private_key=identity.key, ta_url=None
    )
    with (
        c2pa.Signer.from_info(info) as signer,
        c2pa.Builder(json.dumps(_manifest(about, notes or {}))) as builder,
        film.open("rb") as source,
        target.open("w+b") as out,
    ):
        builder.sign(signer, "video/mp4", source, out)


def read(film: Path, root: bytes = b"") -> Credentials | None:
    """The credentials of `film` (MP4), None where it has none. `root` is the certificate (PEM) the reader trusts."""
    trust = {"trust_anchors": root.decode()} if root else {}
    context = c2pa.Context.from_dict(
        {"trust": trust, "verify": {"verify_trust": bool(root), "remote_manifest_fetch": False}}
    )
    with film.open("rb") as file:
        reader = c2pa.Reader.try_create("video/mp4", file, context=context)
        if reader is None:
            return None
        with reader:
            return described(json.loads(reader.json()))


def _manifest(about: About, notes: Mapping[str, str]) -> dict[str, Any]:
    created = {
        "action": "c2pa.created",
        "when": about.created_at.isoformat(),
        "softwareAgent": {"name": about.engine},
        "digitalSourceType": about.source_type,
    }
    used = [_placed(place) for place in range(len(about.sources))]
    return {
        "title": about.title,
        "format": "video/mp4",
        "claim_generator_info": [{"name": about.site_name, "org.contentauth.site": about.site_url}],
        "ingredients": [_ingredient(place, *source) for place, source in enumerate(about.sources)],
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": [created, *used]}},
            {
                "label": "cawg.metadata",
                "data": {
                    "@context": {"dc": "http://purl.org/dc/elements/1.1/"},
                    **({"dc:creator": [f"@{about.maker_handle}"]} if about.maker_handle else {}),
                    "dc:publisher": [about.site_url],
                },
            },
            *([{"label": "org.sora-site.rendering", "data": dict(notes)}] if notes else []),
        ],
    }


def _ingredient(place: int, public_id: str, title: str) -> dict[str, Any]:
    return {
        "title": title or public_id,
        "format": "video/mp4",
        "relationship": "componentOf",
        "label": f"source_{place}",
        "instance_id": f"clip:{public_id}",
    }


def _placed(place: int) -> dict[str, Any]:
    return {"action": "c2pa.placed", "parameters": {"ingredientIds": [f"source_{place}"]}}


def described(data: dict[str, Any]) -> Credentials:
    """What the reader's JSON says in our words."""
    manifest = data["manifests"][data["active_manifest"]]
    said = {assertion["label"]: assertion["data"] for assertion in manifest.get("assertions", ())}
    actions: list[dict[str, Any]] = next(
        (data["actions"] for label, data in said.items() if label.startswith("c2pa.actions")), [{}]
    )
    words: dict[str, Any] = next((data for label, data in said.items() if label.startswith("cawg.metadata")), {})
    generator = (manifest.get("claim_generator_info") or [{}])[0]
    state = data.get("validation_state", "Invalid")
    return Credentials(
        is_intact=state in ("Valid", "Trusted"),
        is_trusted=state == "Trusted",
        title=manifest.get("title", ""),
        maker="".join(words.get("dc:creator", [])[:1]),
        site=generator.get("name", ""),
        engine=(actions[0].get("softwareAgent") or {}).get("name", ""),
        source_type=actions[0].get("digitalSourceType", ""),
        sources=tuple(
            (each.get("instance_id", "").removeprefix("clip:"), each.get("title", ""))
            for each in manifest.get("ingredients", ())
        ),
        signer=(manifest.get("signature_info") or {}).get("issuer", ""),
        label=data["active_manifest"],
        problems=tuple(each["code"] for each in data.get("validation_status", ())),
    )
