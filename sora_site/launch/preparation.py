"""What must stand before the site is served: rows, cache, translations, static files, pictures to draw from."""

from __future__ import annotations

import ctypes
import io
import sys
from collections.abc import Callable

from django.conf import settings
from django.core.management import CommandError, call_command

from sora_site.launch import art, translations

#: What Skia loads before it draws its first line, also where no screen is.
LIBRARIES = ("libEGL.so.1", "libGL.so.1")


def prepare(say: Callable[[str], None]) -> None:
    """Quick when nothing changed; safe to repeat and to cut short."""
    require_libraries()
    for folder in (settings.DATA_DIR, settings.MEDIA_DIR, settings.WORK_DIR, settings.QUEUE_DIR):
        folder.mkdir(parents=True, exist_ok=True)
    settings.DATA_DIR.chmod(0o700)
    translations.compile_all()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)
    # The extensions of htmx name modules that the package does not ship; no page uses them.
    call_command("collectstatic", verbosity=0, interactive=False, ignore_patterns=["ext"], stdout=io.StringIO())
    art.bring(say)


def require_libraries() -> None:
    """Raises CommandError, saying how to help, where films could not be drawn."""
    if sys.platform != "linux":
        return
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            raise CommandError(
                f"{name} is missing: films cannot be drawn. On Debian: apt install libegl1 libgl1"
            ) from None
