"""What must stand before the site is served: rows, cache, translations, static files, pictures to draw from."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError, call_command

from sora_site.launch import art, bundles, translations, upgrading
from sora_site.operating.doctor import machine


def prepare(say: Callable[[str], None], *, backs_up: bool = True, backup: Path | None = None) -> None:
    """Quick when nothing changed; safe to repeat and to cut short.

    Where the database must change, it is backed up first if `backs_up`, or is in `backup` already.
    """
    require_libraries()
    upgrading.finish_restore(say)
    for folder in (settings.DATA_DIR, settings.MEDIA_DIR, settings.WORK_DIR, settings.QUEUE_DIR):
        folder.mkdir(parents=True, exist_ok=True)
    settings.DATA_DIR.chmod(0o700)
    translations.compile_all()
    upgrading.migrate(say, backs_up=backs_up, backup=backup)
    call_command("createcachetable", verbosity=0)
    bundles.build(say)
    # The extensions of htmx name modules that the package does not ship; no page uses them.
    call_command("collectstatic", verbosity=0, interactive=False, ignore_patterns=["ext"], stdout=io.StringIO())
    art.bring(say)


def require_libraries() -> None:
    """Raises CommandError, saying how to help, where films could not be drawn."""
    if sys.platform != "linux":
        return
    if missing := machine.missing_libraries():
        raise CommandError(f"{missing[0]} is missing: films cannot be drawn. On Debian: apt install libegl1 libgl1")
