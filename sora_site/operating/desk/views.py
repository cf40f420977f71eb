"""The page, and what can be done on it. Works as links and forms; with JavaScript it renews itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from creation import actions
from creation.models import Generation
from sora_site.operating import films, machine
from sora_site.operating.desk import queries, stores

View = Callable[..., HttpResponse]


def operators(permission: str) -> Callable[[View], View]:
    """Staff with this permission; others of the staff are refused, everyone else is sent to the admin's sign-in."""

    def around(view: View) -> View:
        @wraps(view)
        def allowed(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if not request.user.has_perm(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        entered: View = admin.site.admin_view(allowed)
        return entered

    return around


@operators("creation.view_generation")
@require_safe
@never_cache
def desk(request: HttpRequest) -> HttpResponse:
    """The whole page, or for htmx only what changes on it."""
    waiting = films.queue_length()
    context = {
        "workers": queries.workers(),
        "lanes": films.lanes(),
        "waiting": queries.waiting(),
        "queue": waiting,
        "more_waiting": max(waiting.films - queries.SHOWN, 0),
        "failed": queries.failed(),
        "today": queries.today(),
        "engines": queries.engines(),
        "disk": machine.disk(),
        "stores": stores.stores(),
        "backed_up_at": stores.last_backup(),
        "now": timezone.now(),
        "versions": {**machine.versions(), "Database": _database()},
        "cache": "Redis" if settings.REDIS_URL else _("in the database"),
        "may_act": request.user.has_perm("creation.change_generation"),
    }
    if request.headers.get("HX-Request") == "true":
        return render(request, "admin/operating/_desk.html", context)
    context |= {**admin.site.each_context(request), "title": _("Workers and queue")}
    return render(request, "admin/operating/desk.html", context)


@operators("creation.change_generation")
@require_POST
def start_again(request: HttpRequest, public_id: str) -> HttpResponse:
    """Queues a failed film anew."""
    if actions.retry(_film(public_id)):
        messages.success(request, _("The film waits for a worker again."))
    else:
        messages.warning(request, _("It was no longer failed: nothing was changed."))
    return redirect("operating:desk")


@operators("creation.change_generation")
@require_POST
def cancel(request: HttpRequest, public_id: str) -> HttpResponse:
    """Stops a film that waits or is being made."""
    if actions.cancel(_film(public_id)):
        messages.success(request, _("The film was canceled."))
    else:
        messages.warning(request, _("It had ended already: nothing was changed."))
    return redirect("operating:desk")


def _film(public_id: str) -> Generation:
    generation = Generation.objects.filter(public_id=public_id, deleted_at=None).first()
    if generation is None:
        raise Http404
    return generation


def _database() -> str:
    if connection.vendor == "sqlite":
        import sqlite3

        return f"SQLite {sqlite3.sqlite_version}"
    major, minor = divmod(getattr(connection, "pg_version", 0), 10_000)
    return f"PostgreSQL {major}.{minor}"
