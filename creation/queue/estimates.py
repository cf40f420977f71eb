"""How long a film will take, learned from the films this site has made."""

from __future__ import annotations

from statistics import median

from django.db.models import F

from creation import options
from creation.models import Generation
from creation.storyboard.types import Storyboard
from sora_site.lib.work import State

#: So many past films say how quick this machine is; older ones may be from another machine or version.
REMEMBERED = 20


def seconds_of_work(generation: Generation) -> float:
    """Expected seconds from start to finish of one generation, waiting not counted."""
    rate = _learned_rate(generation.engine)
    size = generation.seconds * generation.width * generation.height * generation.fps
    if rate is not None:
        return rate * size
    return options.engine_here(generation.engine).estimate(
        Storyboard.from_data(generation.storyboard), generation.width, generation.height, generation.fps
    )


def seconds_for(engine: str, seconds: float, width: int, height: int, fps: int = 30) -> float | None:
    """Expected seconds of work for a film nobody has asked for yet; None before anything was learned."""
    rate = _learned_rate(engine)
    return None if rate is None else rate * seconds * width * height * fps


def _learned_rate(engine: str) -> float | None:
    """Seconds of work for each pixel and frame: the median of the last films, so that one hiccup teaches nothing."""
    rows = (
        Generation.objects.filter(engine=engine, state=State.COMPLETED, started_at__isnull=False)
        .order_by("-finished_at")
        .values_list(F("finished_at") - F("started_at"), "seconds", "width", "height", "fps")[:REMEMBERED]
    )
    rates = [took.total_seconds() / (length * width * height * fps) for took, length, width, height, fps in rows]
    return median(rates) if rates else None
