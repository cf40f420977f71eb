"""How a film's progress is put in words."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from creation.engines.base import Stage
from creation.models import Generation
from creation.queue import estimates
from sora_site.lib.work import State

STAGES = {
    Stage.PREPARE: gettext_lazy("Setting the stage"),
    Stage.RENDER: gettext_lazy("Drawing the pictures"),
    Stage.SOUND: gettext_lazy("Mixing the sound"),
    Stage.FINISH: gettext_lazy("Finishing touches"),
}


def progress_words(generation: Generation, position: int) -> str:
    """One short line: where the film is, and how long still. `position` films go first."""
    if generation.state == State.QUEUED:
        where = waiting_words(position)
        left = estimates.seconds_of_work(generation) * (position + 1) if generation.storyboard else None
    elif generation.state == State.IN_PROGRESS:
        where = str(STAGES.get(Stage(generation.stage), "")) if generation.stage else ""
        left = generation.seconds_left
    else:
        return ""
    return " · ".join(part for part in (where, seconds_words(left)) if part)


def waiting_words(ahead: int) -> str:
    """How many films go first."""
    if ahead == 0:
        return _("You are next")
    return ngettext("%(count)d film before yours", "%(count)d films before yours", ahead) % {"count": ahead}


def seconds_words(seconds: float | None) -> str:
    """A length of time as people say it; empty when it is not known."""
    if seconds is None:
        return ""
    if seconds < 90:
        count = max(round(seconds), 1)
        return ngettext("about %(count)d second left", "about %(count)d seconds left", count) % {"count": count}
    count = round(seconds / 60)
    return ngettext("about %(count)d minute left", "about %(count)d minutes left", count) % {"count": count}


def work_words(seconds: float) -> str:
    """How long a film would take that nobody has asked for yet."""
    if seconds < 90:
        return _("about %(count)d s") % {"count": max(round(seconds), 1)}
    return _("about %(count)d min") % {"count": round(seconds / 60)}


def failure_words(code: str, words: str) -> str:
    """Why a film could not be made, in the reader's language: the worker that gave it up spoke its own."""
    if code == "worker_died":
        return _(
            "The machine stopped three times while making this film. It is set aside; "
            "the site's operator can start it again."
        )
    if code == "engine_error":
        return _("The engine broke down while making this film. It was not your prompt's fault; try it once more.")
    return words or _("Something went wrong on our side. Please try again.")
