"""Brings the pictures the cut-out engine draws its long tail of subjects from."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings

from creation.engines.cutout import art


def bring(say: Callable[[str], None]) -> None:
    """Fetches the art pack once. Without it the engine still draws its own figures, and stand-ins for the rest."""
    if art.available(settings.ART_DIR):
        return
    say("Fetching the art pack (once, about 3 MB) …")
    try:
        art.fetch(settings.ART_DIR)
    except art.ArtError as problem:
        say(f"{problem} Rare subjects are drawn as marked stand-ins until the next start finds it.")
