"""The operator's view of films: what waits, what failed and why, and a way to start it again."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from creation import actions
from creation.models import Clip, Generation, Worker
from sora_site.lib.work import State


class ReadOnly(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that only the site itself writes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Generation)
class GenerationAdmin(ReadOnly):
    """Prompts are private and are not shown here. Whoever may change films may start and cancel them; nobody edits."""

    list_display = ("public_id", "maker", "state", "stage", "progress", "attempts", "error_code", "created_at")
    list_filter = ("state", "engine", "error_code", "is_demo")
    search_fields = ("public_id", "maker__username")
    exclude = ("prompt", "storyboard", "folder", "request_key", "lease")
    actions = ("start_again", "cancel")
    date_hierarchy = "created_at"

    def has_operate_permission(self, request: HttpRequest) -> bool:
        """What the actions ask for."""
        return request.user.has_perm("creation.change_generation")

    @admin.action(description=_("Start failed films again"), permissions=["operate"])
    def start_again(self, request: HttpRequest, queryset: QuerySet[Generation]) -> None:
        count = sum(actions.retry(generation) for generation in queryset.filter(state=State.FAILED))
        self.message_user(request, _("%(count)d films wait for a worker again.") % {"count": count}, messages.SUCCESS)

    @admin.action(description=_("Cancel films under way"), permissions=["operate"])
    def cancel(self, request: HttpRequest, queryset: QuerySet[Generation]) -> None:
        count = sum(actions.cancel(generation) for generation in queryset)
        self.message_user(request, _("%(count)d films were canceled.") % {"count": count}, messages.SUCCESS)


@admin.register(Clip)
class ClipAdmin(ReadOnly):
    list_display = ("public_id", "maker", "audience", "seconds", "engine", "created_at", "withheld_at", "erased_at")
    list_filter = ("audience", "engine")
    search_fields = ("public_id", "maker__username")
    #: The title is the beginning of the prompt.
    exclude = ("key", "fingerprint", "blur", "sprites", "title")


@admin.register(Worker)
class WorkerAdmin(ReadOnly):
    list_display = ("name", "lane", "seen_at")
