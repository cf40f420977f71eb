"""The words of notifications, chosen when shown: in the reader's language of today, not of the day it happened."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sora_site.people.models import Notification

Words = Callable[[Notification], str]

_words: dict[str, Words] = {}


def register(kind: str, words: Words) -> None:
    """Says how lines of `kind` read. Called when an app is ready; the last one called counts."""
    _words[kind] = words


def words(line: Notification) -> str:
    """The line as one sentence. A kind nobody registered (its app was removed) reads as news without details."""
    return _words[line.kind](line) if line.kind in _words else _("Something new happened.")


def _actor(line: Notification) -> str:
    return line.actor.name if line.actor else _("Someone")


def people(line: Notification) -> str:
    """Who is behind a line: "Alice", "Alice and 1 other", "Alice and 9 others"."""
    others = line.count - 1
    if others < 1:
        return _actor(line)
    return ngettext("%(name)s and %(others)d other", "%(name)s and %(others)d others", others) % {
        "name": _actor(line),
        "others": others,
    }


def _like(line: Notification) -> str:
    return _("%(people)s liked your film.") % {"people": people(line)}


def _comment(line: Notification) -> str:
    if line.count == 1 and (said := line.details.get("words")):
        return _("%(people)s commented: “%(words)s”") % {"people": people(line), "words": said}
    return _("%(people)s commented on your film.") % {"people": people(line)}


def _follow(line: Notification) -> str:
    return ngettext("%(people)s follows you.", "%(people)s follow you.", line.count) % {"people": people(line)}


def _film_ready(line: Notification) -> str:
    if title := line.details.get("title"):
        return _("Your film “%(title)s” is ready.") % {"title": title}
    return _("Your film is ready.")


def _film_failed(line: Notification) -> str:
    if why := line.details.get("why"):
        return _("Your film could not be made: %(why)s") % {"why": why}
    return _("Your film could not be made.")


def _invite_taken(line: Notification) -> str:
    return _("%(people)s came in with your invite.") % {"people": people(line)}


def _export_ready(_line: Notification) -> str:
    return _("Everything of yours is gathered in one file. Fetch it within a week.")


register("like", _like)
register("comment", _comment)
register("follow", _follow)
register("film_ready", _film_ready)
register("film_failed", _film_failed)
register("invite_taken", _invite_taken)
register("export_ready", _export_ready)
