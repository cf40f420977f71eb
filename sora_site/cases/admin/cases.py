"""The desk: the list of what waits, and a page for each case with its acts."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sora_site.cases import actions, appeals, desk, subjects
from sora_site.cases.access import is_moderator, readable
from sora_site.cases.admin.filters import MineFilter, ReasonFilter, StateFilter
from sora_site.cases.admin.forms import DecisionForm, MessageForm
from sora_site.cases.errors import CaseError
from sora_site.cases.models import Case
from sora_site.people.models import User


@admin.register(Case)
class CaseAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["thing", "state", "reports", "weight", "due", "moderator"]
    list_filter = [StateFilter, "kind", ReasonFilter, MineFilter]
    list_select_related = ["about", "assigned_to"]
    list_per_page = 50
    search_fields = ["public_id", "about__username"]
    ordering = ["-priority", "pk"]
    show_full_result_count = False

    def has_module_permission(self, request: HttpRequest) -> bool:
        return is_moderator(cast(User, request.user))

    def has_view_permission(self, request: HttpRequest, obj: Case | None = None) -> bool:
        return is_moderator(cast(User, request.user))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Case | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Case | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("What"))
    def thing(self, case: Case) -> str:
        label = case.snapshot.get("label", "") or case.public_id
        poster = subjects.snapshot(case.subject_kind, case.subject_ref).poster_url
        picture = format_html('<img src="{}" alt="" loading="lazy">', poster) if poster else ""
        return format_html(
            '<span class="desk-thing">{}<span>{}<br><small>{} · {} @{}</small></span></span>',
            *(picture, label[:60], case.get_kind_display(), subjects.noun(case.subject_kind)),
            case.snapshot.get("handle", ""),
        )

    @admin.display(description=gettext_lazy("Priority"), ordering="priority")
    def weight(self, case: Case) -> str:
        return format_html('<span class="desk-weight desk-weight--{}">{}</span>', case.severity, round(case.priority))

    @admin.display(description=gettext_lazy("Due"), ordering="due_at")
    def due(self, case: Case) -> str:
        age = _("%(time)s old") % {"time": timesince(case.opened_at, depth=1)}
        if not case.is_waiting:
            return age
        if case.due_at < timezone.now():
            return format_html('<strong class="desk-late">{}</strong><br><small>{}</small>', _("late"), age)
        left = _("in %(time)s") % {"time": timesince(timezone.now(), case.due_at, depth=1)}
        return format_html("{}<br><small>{}</small>", left, age)

    @admin.display(description=gettext_lazy("Reports"), ordering="reports_count")
    def reports(self, case: Case) -> int:
        return case.reports_count

    @admin.display(description=gettext_lazy("Moderator"), ordering="assigned_to")
    def moderator(self, case: Case) -> str:
        return str(case.assigned_to or "–")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Case]:
        return readable(cast(User, request.user))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Cases"), **(extra_context or {})})

    def get_urls(self) -> list[URLPattern]:
        def guarded(view: Any) -> Any:
            return self.admin_site.admin_view(view)

        own = [
            path("<int:pk>/decision/", guarded(self.decide), name="cases_case_decide"),
            path("<int:pk>/messages/", guarded(self.write), name="cases_case_write"),
            path("<int:pk>/taking/", guarded(self.take), name="cases_case_take"),
            path("<int:pk>/next/", guarded(self.next), name="cases_case_next"),
        ]
        return own + super().get_urls()

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The case with everything that belongs to it; opening it is written down."""
        self._require(request)
        if not object_id.isdecimal():
            raise Http404
        cases = self.get_queryset(request).select_related("about", "assigned_to", "notice")
        case = get_object_or_404(cases, pk=int(object_id))
        desk.note_reading(case, cast(User, request.user))
        return self._page(request, case)

    def decide(self, request: HttpRequest, pk: int) -> HttpResponse:
        """One of the registered acts, with its reason; then the next case."""
        case, by = self._case(request, pk)
        form = DecisionForm(request.POST)
        if form.is_valid():
            try:
                actions.decide(case, by=by, **form.cleaned_data)
            except CaseError as problem:
                form.add_error(None, str(problem))
            else:
                messages.success(request, _("Decided. Here is the next one."))
                return self._to_next(case, by)
        case.refresh_from_db()
        return self._page(request, case, {"form": form}, status=422)

    def write(self, request: HttpRequest, pk: int) -> HttpResponse:
        """To a party, or a note."""
        case, by = self._case(request, pk)
        form = MessageForm(request.POST)
        if not form.is_valid():
            return self._page(request, case, {"message_form": form}, status=422)
        to = form.cleaned_data["to"]
        report = case.reports.filter(pk=int(to)).first() if to.isdecimal() else None
        actions.say(
            case,
            form.cleaned_data["words"],
            author=by,
            report=report,
            is_from_moderators=True,
            is_note=to == "note" or (report is None and to != ""),
        )
        return redirect("admin:cases_case_change", pk)

    def take(self, request: HttpRequest, pk: int) -> HttpResponse:
        case, by = self._case(request, pk)
        if not actions.assign(case, by):
            messages.warning(request, _("Somebody else has just taken it."))
        return redirect("admin:cases_case_change", pk)

    def next(self, request: HttpRequest, pk: int) -> HttpResponse:
        self._require(request)
        return self._to_next(get_object_or_404(Case, pk=pk), cast(User, request.user))

    def _to_next(self, case: Case, by: User) -> HttpResponse:
        following = desk.next_case(case, by)
        if following is None:
            return redirect("admin:cases_case_changelist")
        return redirect("admin:cases_case_change", following.pk)

    def _case(self, request: HttpRequest, pk: int) -> tuple[Case, User]:
        """For an act: only by POST."""
        self._require(request)
        if request.method != "POST":
            raise PermissionDenied
        cases = self.get_queryset(request).select_related("about", "notice")
        return get_object_or_404(cases, pk=pk), cast(User, request.user)

    def _require(self, request: HttpRequest) -> None:
        if not self.has_view_permission(request):
            raise PermissionDenied

    def _page(
        self, request: HttpRequest, case: Case, changed: dict[str, Any] | None = None, status: int = 200
    ) -> HttpResponse:
        last = appeals.last_decision(case)
        seen = {**desk.usual(case), "seen": last.pk if last else None}
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("Case %(id)s") % {"id": case.public_id},
            "desk": desk.desk_case(case),
            "form": DecisionForm(initial=seen),
            "seen": seen["seen"],
            "message_form": MessageForm(),
            "list_url": reverse("admin:cases_case_changelist"),
            **(changed or {}),
        }
        return TemplateResponse(request, "admin/cases/case/desk.html", context, status=status)
