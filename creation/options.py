"""What a person can choose for a film, and how a choice is checked against engine and plan."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from creation.engines import registry
from creation.engines.base import Capabilities, Engine
from creation.engines.cutout import art
from creation.errors import NotPossibleError
from sora_site.people.models import Plan


@dataclass(frozen=True)
class Format:
    """The outer measures of a film."""

    seconds: float
    width: int  # pixels
    height: int
    fps: int = 30


def engine_name(asked: str = "") -> str:
    """The engine that will work: the one asked for, or the site's own. Raises NotPossibleError."""
    name = asked or settings.ENGINE
    if name not in registry.names():
        raise NotPossibleError("engine", _("This site has no engine called “%(name)s”.") % {"name": name})
    return name


def engine_here(name: str = "") -> Engine:
    """That engine, set up as this site's settings say."""
    name = engine_name(name)
    if name == "cutout":
        art.use(settings.ART_DIR)
        reuse = settings.REUSE_MEGABYTES * 2**20
        return registry.engine(name, processes=settings.RENDER_PROCESSES, reuse_bytes=reuse)
    return registry.engine(name)


def capabilities(name: str = "") -> Capabilities:
    """What that engine can do."""
    return engine_here(name).capabilities()


def checked(film: Format, able: Capabilities, plan: Plan) -> Format:
    """`film` as it will be made. Raises NotPossibleError naming the value that is out of reach, and what is not."""
    longest = min(able.longest_seconds, plan.longest_seconds)
    if not able.shortest_seconds <= film.seconds <= longest:
        raise NotPossibleError(
            "seconds",
            _("A film can be %(shortest)g to %(longest)g seconds long here; you asked for %(asked)g.")
            % {"shortest": able.shortest_seconds, "longest": longest, "asked": film.seconds},
        )
    if (film.width, film.height) not in able.sizes:
        sizes = ", ".join(f"{width}x{height}" for width, height in able.sizes)
        raise NotPossibleError(
            "size",
            _("This engine makes films of %(sizes)s; you asked for %(asked)s.")
            % {"sizes": sizes, "asked": f"{film.width}x{film.height}"},
        )
    if film.width * film.height > plan.largest_pixels:
        raise NotPossibleError("size", _("Your plan does not include films of this size."))
    if film.fps not in able.frame_rates:
        rates = ", ".join(map(str, able.frame_rates))
        raise NotPossibleError("fps", _("This engine makes %(rates)s frames a second.") % {"rates": rates})
    # A whole number of frames: the length people are told is the length they get.
    return Format(round(film.seconds * film.fps) / film.fps, film.width, film.height, film.fps)
