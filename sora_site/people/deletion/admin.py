"""Deleting accounts from the administration: shown once more, then done as their people would."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.admin import helpers
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sora_site.people.deletion import asking, registry
from sora_site.people.models import User

#: People of one action: each is a page of what goes.
MOST = 20


def delete_accounts(admin: Any, request: HttpRequest, people: QuerySet[User]) -> HttpResponse | None:
    """The page that asks, and what is done once it was answered. Nobody deletes themselves here."""
    chosen = list(people.filter(deleted_at=None)[: MOST + 1])
    chosen = [person for person in chosen if person != request.user]
    if not chosen or len(chosen) > MOST:
        words = _("Choose between one and %(most)d accounts, none of them deleted or your own.") % {"most": MOST}
        admin.message_user(request, words, messages.WARNING)
        return None
    if "sure" in request.POST:
        _delete(admin, request, chosen)
        return None
    context = {
        **admin.admin_site.each_context(request),
        "title": _("Delete accounts"),
        "people": [(person, registry.what_goes(person)) for person in chosen],
        "days": asking.GRACE.days,
        "checkbox": helpers.ACTION_CHECKBOX_NAME,
        "opts": admin.model._meta,
    }
    return TemplateResponse(request, "admin/people/delete_accounts.html", context)


def _delete(admin: Any, request: HttpRequest, people: list[User]) -> None:
    count = 0
    for person in people:
        try:
            asking.leave(person, at_once="at_once" in request.POST, by_operator=True)
            admin.log_change(request, person, _("Asked for the account to be deleted."))
            count += 1
        except asking.LastOperatorError:
            words = _("%(person)s is the last one who runs the site and stays.") % {"person": person}
            admin.message_user(request, words, messages.ERROR)
    if count:
        words = ngettext("%(count)d account will be deleted.", "%(count)d accounts will be deleted.", count)
        admin.message_user(request, words % {"count": count}, messages.SUCCESS)
