from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models import Case, State
from sora_site.cases.reasons import REASONS


class StateFilter(admin.SimpleListFilter):
    """What waits is what is shown, until something else is asked for."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("late", _("Late")), *State.choices, ("all", _("All"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        value = self.value()
        if value == "all":
            return queryset
        if value in State.values:
            return queryset.filter(state=value)
        waiting = queryset.filter(state__in=[State.OPEN, State.APPEALED])
        return waiting.filter(due_at__lt=timezone.now()) if value == "late" else waiting

    def choices(self, changelist: Any) -> Any:
        """As Django's own, but the first one is called what it is."""
        for number, choice in enumerate(super().choices(changelist)):
            yield {**choice, "display": _("Waiting")} if number == 0 else choice


class ReasonFilter(admin.SimpleListFilter):
    title = _("reason")
    parameter_name = "reason"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(code, reason.label) for code, reason in REASONS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        return queryset.filter(reports__reason=self.value()).distinct() if self.value() else queryset


class MineFilter(admin.SimpleListFilter):
    title = _("moderator")
    parameter_name = "whose"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("mine", _("Mine")), ("free", _("Nobody's"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        if self.value() == "mine":
            return queryset.filter(assigned_to=request.user.pk)
        return queryset.filter(assigned_to=None) if self.value() == "free" else queryset
