"""What a film says of its origin: the visible mark, and what goes into its credentials."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone

from creation.engines.base import Capabilities
from creation.finish import credentials
from creation.finish.about import About


def mark(handle: str, able: Capabilities) -> str:
    """The words that move through the picture; the operator may leave them away unless the engine's licence forbids."""
    words = settings.FILM_MARK or ("" if able.mark_may_be_removed else "@{maker} · AI")
    return words.replace("{maker}", handle).replace("{site}", settings.SITE_NAME)


def about(handle: str, able: Capabilities) -> About:
    """Who made a film, where, when and by what; `handle` is empty for a film made at a shell.

    Nothing of the prompt: the file is signed before its maker says whether others may read it.
    """
    return About(
        title=f"A film by @{handle}" if handle else "A film",
        maker_handle=handle,
        site_name=settings.SITE_NAME,
        site_url=settings.SITE_URL,
        engine=f"{able.label} {able.version}",
        source_type=able.source_type,
        created_at=timezone.now(),
        identity=credentials.own_identity(settings.DATA_DIR / "credentials", settings.C2PA_CERT, settings.C2PA_KEY),
    )
