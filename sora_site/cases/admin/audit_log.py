"""The audit log: looked at and exported, never changed."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from typing import Any, cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sora_site.cases import audit
from sora_site.cases.models import AuditEvent
from sora_site.people.models import User


class ActFilter(admin.SimpleListFilter):
    title = gettext_lazy("what was done")
    parameter_name = "act"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(audit.ACTS.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEvent]) -> QuerySet[AuditEvent]:
        return queryset.filter(act=self.value()) if self.value() else queryset


@admin.register(AuditEvent)
class AuditEventAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["at", "actor", "done", "to", "said"]
    list_filter = [ActFilter]
    list_select_related = ["actor"]
    search_fields = ["subject", "actor__username"]
    date_hierarchy = "at"
    ordering = ["-at", "-pk"]
    show_full_result_count = False
    actions = None
    change_list_template = "admin/cases/auditevent/list.html"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: AuditEvent | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: AuditEvent | None = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        audit.catch_up()
        may = {"title": _("Audit log"), "may_export": request.user.has_perm("cases.export_auditevent")}
        return super().changelist_view(request, {**(extra_context or {}), **may})

    @admin.display(description=gettext_lazy("what was done"), ordering="act")
    def done(self, event: AuditEvent) -> str:
        return str(audit.ACTS.get(event.act, event.act))

    @admin.display(description=gettext_lazy("to what"), ordering="subject")
    def to(self, event: AuditEvent) -> str:
        """A case by its page, where it is one."""
        kind, _space, name = event.subject.partition(" ")
        if kind != "case":
            return event.subject
        where = f"{reverse('admin:cases_case_changelist')}?{urlencode({'q': name, 'state': 'all'})}"
        return format_html('<a href="{}">{}</a>', where, event.subject)

    @admin.display(description=gettext_lazy("details"))
    def said(self, event: AuditEvent) -> str:
        return " · ".join(f"{name}: {value}" for name, value in event.details.items() if value not in {"", 0})

    def get_urls(self) -> list[URLPattern]:
        export = self.admin_site.admin_view(require_POST(self.export))
        return [path("export/", export, name="cases_auditevent_export"), *super().get_urls()]

    def export(self, request: HttpRequest) -> HttpResponseBase:
        """The whole log as CSV; that it was exported is the last line of it."""
        if not request.user.has_perm("cases.export_auditevent"):
            raise PermissionDenied
        audit.catch_up()
        audit.record(cast(User, request.user), "audit.exported", "audit log")
        response = StreamingHttpResponse(_lines(), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="audit.csv"'
        return response


class _Echo:
    """What csv writes to, when every line is to leave at once."""

    def write(self, line: str) -> str:
        return line


def _lines() -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield cast(Any, writer.writerow(["id", "at", "actor", "act", "subject", "details"]))
    for event in AuditEvent.objects.order_by("pk").iterator(chunk_size=2000):
        details = json.dumps(event.details, ensure_ascii=False)
        row = [event.pk, event.at.isoformat(), event.actor_id or "", event.act, event.subject, details]
        yield cast(Any, writer.writerow([_plain(value) for value in row]))


def _plain(value: object) -> str:
    """A spreadsheet takes a cell that begins so for a formula."""
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t"} else text
