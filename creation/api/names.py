"""Names of models, and the engines they mean here."""

from __future__ import annotations

from creation.api.errors import invalid
from creation.engines import registry

#: Names existing clients ask for. They get this site's engine, and their name back.
ALIASES = ("sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08")
DEFAULT = "sora-2"


def names() -> tuple[str, ...]:
    """Every name that can be asked for."""
    return *ALIASES, *registry.names()


def engine_of(model: str) -> str:
    """The engine for `model`, "" for the site's own choice. Raises ValidationError naming those there are."""
    if model in ALIASES:
        return ""
    if model in registry.names():
        return model
    known = ", ".join(f"'{name}'" for name in names())
    raise invalid("model", f"Invalid value: '{model[:60]}'. Supported values are: {known}.")
