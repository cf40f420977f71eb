"""What films are made with and by whom."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from creation import options
from creation.engines import registry
from creation.engines.cutout import art
from creation.models import Generation
from sora_site.lib.work import State
from sora_site.operating import films, lock
from sora_site.operating.doctor.findings import Findings, note, ok, problem


def engines() -> Findings:
    """Each is loaded as far as it takes to say what it can do."""
    if settings.ENGINE not in registry.names():
        known = ", ".join(registry.names())
        yield problem("engine", f"ENGINE is {settings.ENGINE!r}, which is none", f"Set it to one of: {known}.")
    for name in registry.names():
        able = options.capabilities(name)
        mine = ", the site's own" if name == settings.ENGINE else ""
        yield ok(
            "engine", f"{able.label} {able.version}{mine}: {able.shortest_seconds:g} to {able.longest_seconds:g} s"
        )


def art_pack() -> Findings:
    if art.available(settings.ART_DIR):
        yield ok("art pack", f"whole, at {settings.ART_DIR}")
    else:
        yield note(
            "art pack",
            "missing: rare subjects are drawn as marked stand-ins",
            "`manage.py up` fetches it once, where the network allows.",
        )


def workers() -> Findings:
    """Quiet lanes are only wrong while the site is up."""
    for lane, alive in films.lanes().items():
        if alive:
            yield ok("workers", f"{alive} at work in the lane {lane}")
        elif lock.is_up():
            yield problem(
                "workers",
                f"none in the lane {lane}, although the site is up",
                "Read what `manage.py up` says of it; start it by hand: manage.py worker " + lane,
            )
        else:
            yield note("workers", f"none in the lane {lane}: the site is not up here", "manage.py up")


def queue() -> Findings:
    waiting = films.queue_length()
    words = f"{waiting.films} films wait, {waiting.in_progress} are made"
    if waiting.oldest_seconds > 3600:
        yield note("queue", f"{words}; the oldest waits {waiting.oldest_seconds / 3600:.1f} h", "Start more workers.")
    else:
        yield ok("queue", words)
    lately = timezone.now() - timedelta(days=1)
    failed = Generation.objects.filter(state=State.FAILED, finished_at__gt=lately, deleted_at=None).count()
    if failed:
        yield note("queue", f"{failed} films failed within a day", "Why stands at /admin/operating/, with a button.")
