"""How a film's progress is put in words."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from creation import turns
from creation.engines.base import Stage
from creation.models import Generation
from sora_site.lib.work import State

STAGES = {
    Stage.PREPARE: gettext_lazy("Setting the stage"),
    Stage.RENDER: gettext_lazy("Drawing the pictures"),
    Stage.SOUND: gettext_lazy("Mixing the sound"),
    Stage.FINISH: gettext_lazy("Finishing touches"),
}


def progress_words(generation: Generation) -> str:
    """One short line: where the film is, and how long still."""
    if generation.state == State.QUEUED:
        return waiting_words(turns.position(generation))
    if generation.state == State.IN_PROGRESS:
        stage = str(STAGES.get(Stage(generation.stage), "")) if generation.stage else ""
        left = seconds_words(generation.seconds_left)
        return f"{stage} · {left}" if left else stage
    return ""


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
