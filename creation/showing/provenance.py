"""Where a film of ours is from, as its row and its own signature say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import c2pa
from django.conf import settings

from creation import media
from creation.finish import credentials
from creation.models import Clip, Generation
from creation.showing import Viewer, visible_to


@dataclass(frozen=True)
class Source:
    """A film that a film is made from. Without an id where the viewer may not see it."""

    public_id: str
    maker_handle: str
    url: str = ""  # of its page; the floor that shows films fills it in


@dataclass(frozen=True)
class Signature:
    """The content credentials in a film's file, checked just now."""

    label: str
    signer: str
    is_self_made: bool  # the certificate is the site's own, which no authority knows
    is_whole: bool  # the file is as it was signed
    engine: str  # with its version, as it was when the film was made
    source_type: str


@dataclass(frozen=True)
class Provenance:
    """What anyone who may see a film may know of where it is from."""

    public_id: str
    maker_handle: str
    made_at: datetime
    engine: str
    seconds: float
    width: int
    height: int
    prompt: str  # "" unless its maker shows it, or asks
    brought: int  # pictures its maker brought for it
    sources: tuple[Source, ...]
    signature: Signature | None  # None where the file's credentials are gone or cannot be read

    def to_data(self) -> dict[str, Any]:
        """As JSON for programs."""
        sign = self.signature
        return {
            "made_here": True,
            "site": settings.SITE_URL,
            "film": self.public_id,
            "maker": f"@{self.maker_handle}",
            "made_at": self.made_at.isoformat(),
            "engine": sign.engine if sign and sign.engine else self.engine,
            "digital_source_type": sign.source_type if sign else None,
            "is_ai": True,
            "seconds": round(self.seconds, 3),
            "width": self.width,
            "height": self.height,
            "prompt": self.prompt or None,
            "pictures_brought": self.brought,
            "made_from": [
                {"film": one.public_id, "maker": f"@{one.maker_handle}"} for one in self.sources if one.public_id
            ],
            "made_from_films_not_shown": sum(not one.public_id for one in self.sources),
            "credentials": {
                "name": sign.label,
                "signed_by": sign.signer,
                "self_made": sign.is_self_made,
                "whole": sign.is_whole,
            }
            if sign
            else None,
        }


def provenance(clip: Clip, viewer: Viewer) -> Provenance:
    """Where `clip`, which `viewer` may see, is from. Three queries, and one reading of its file.

    Raises bucket.errors.AwayError: what the file says is not known while it cannot be fetched.
    """
    generation: Generation = clip.generation
    is_makers = viewer.is_authenticated and viewer.pk == clip.maker_id
    sign = _signature(clip)
    return Provenance(
        public_id=clip.public_id,
        maker_handle=clip.maker.username,
        made_at=clip.created_at,
        engine=clip.engine,
        seconds=clip.seconds,
        width=clip.width,
        height=clip.height,
        prompt=generation.prompt if clip.shows_prompt or is_makers else "",
        brought=int(generation.picture_id is not None) + generation.things.count(),
        sources=_sources(generation.sources, viewer),
        signature=sign,
    )


def _sources(public_ids: list[str], viewer: Viewer) -> tuple[Source, ...]:
    seen = visible_to(viewer).filter(public_id__in=public_ids).values_list("public_id", "maker__username")
    makers = dict(seen)
    return tuple(Source(one if one in makers else "", makers.get(one, "")) for one in public_ids)


def _signature(clip: Clip) -> Signature | None:
    identity = credentials.own_identity(settings.DATA_DIR / "credentials", settings.C2PA_CERT, settings.C2PA_KEY)
    try:
        said = credentials.read(media.clip_file(clip, "film.mp4"), identity.root)
    except (OSError, c2pa.C2paError, KeyError, ValueError):
        return None
    if said is None:
        return None
    return Signature(
        label=said.label,
        signer=said.signer,
        is_self_made=not settings.C2PA_CERT,
        is_whole=said.is_intact,
        engine=said.engine,
        source_type=said.source_type,
    )
