"""How the feed's lines read in an inbox."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sora_site.people import notifications
from sora_site.people.models import Notification
from sora_site.people.notifications import people


def _reply(line: Notification) -> str:
    if line.count == 1 and (said := line.details.get("words")):
        return _("%(people)s answered you: “%(words)s”") % {"people": people(line), "words": said}
    return _("%(people)s answered your comment.") % {"people": people(line)}


def _mention(line: Notification) -> str:
    if said := line.details.get("words"):
        return _("%(people)s mentioned you: “%(words)s”") % {"people": people(line), "words": said}
    return _("%(people)s mentioned you.") % {"people": people(line)}


def _repost(line: Notification) -> str:
    if line.count == 1 and (said := line.details.get("words")):
        return _("%(people)s reposted your film: “%(words)s”") % {"people": people(line), "words": said}
    return _("%(people)s reposted your film.") % {"people": people(line)}


def _comment_like(line: Notification) -> str:
    return _("%(people)s liked your comment.") % {"people": people(line)}


def register() -> None:
    """Called once when the app is ready."""
    notifications.register("reply", _reply)
    notifications.register("mention", _mention)
    notifications.register("repost", _repost)
    notifications.register("comment_like", _comment_like)
