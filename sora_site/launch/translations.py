"""Compiles the translations, so that nobody needs gettext's tools to run the site."""

from __future__ import annotations

import secrets

import polib
from django.conf import settings


def compile_all() -> None:
    """Writes each .mo that is absent or older than its .po."""
    for folder in settings.LOCALE_PATHS:
        for source in folder.glob("*/LC_MESSAGES/*.po"):
            compiled = source.with_suffix(".mo")
            if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
                # Not one name for all: two that begin at once each have their own.
                beside = compiled.with_name(f".{secrets.token_hex(4)}.part")
                polib.pofile(str(source)).save_as_mofile(str(beside))
                beside.replace(compiled)
