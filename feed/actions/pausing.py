"""People whose strikes have come to a pause neither post nor comment meanwhile."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from feed.errors import PausedError
from sora_site.cases.standing import paused_until
from sora_site.people.models import User


def require_no_pause(person: User) -> None:
    """One query. Raises PausedError, saying until when and where it stands why."""
    until = paused_until(person.pk)
    if until is not None:
        when = date_format(localtime(until), "DATETIME_FORMAT")
        words = _("You can post and comment again from %(when)s. Why stands under “How you stand” in your settings.")
        raise PausedError(words % {"when": when})
