"""The operator's view of people."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from sora_site.people import actions, keys
from sora_site.people.coming import admin as coming_admin
from sora_site.people.deletion.admin import delete_accounts
from sora_site.people.models import ApiKey, Block, Departure, Export, Follow, Notification, Plan, User
from sora_site.people.second_step import admin as second_step_admin

__all__ = ["coming_admin", "second_step_admin"]


class ReadOnlyAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that only people themselves write."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(User)
class PersonAdmin(UserAdmin):  # type: ignore[type-arg]
    list_display = ["username", "display_name", "age_band", "plan", "verified", "suspended_at", "date_joined"]
    list_filter = ["verified", "plan", "is_staff", "is_demo", ("suspended_at", admin.EmptyFieldListFilter)]
    list_select_related = ["plan"]
    search_fields = ["username", "display_name", "email"]
    ordering = ["-date_joined"]
    # Suspended and active go together: they change by the actions only.
    readonly_fields = ["suspended_at", "leaving_at", "deleted_at", "is_active", "is_demo", "date_joined", "last_login"]
    fieldsets = (
        (None, {"fields": ["username", "password"]}),
        (_("Profile"), {"fields": ["display_name", "bio", "email", "birth_year", "verified"]}),
        (_("Permissions"), {"fields": ["plan", "is_staff", "is_superuser", "groups", "user_permissions"]}),
        (
            _("Record"),
            {
                "fields": [
                    "date_joined",
                    "last_login",
                    "is_active",
                    "suspended_at",
                    "leaving_at",
                    "deleted_at",
                    "is_demo",
                ]
            },
        ),
    )
    actions = ["suspend", "reinstate", "delete_accounts"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: films, counts and lines of others hang on a person. The action deletes an account as its person would."""
        return False

    @admin.action(description=_("Suspend: shut out at once"), permissions=["change"])
    def suspend(self, request: HttpRequest, people: QuerySet[User]) -> None:
        for person in people:
            # Whoever suspends themselves could not undo it.
            if person != request.user:
                actions.suspend(person)
                self.log_change(request, person, [{"changed": {"fields": ["suspended"]}}])

    @admin.action(description=_("End the suspension"), permissions=["change"])
    def reinstate(self, request: HttpRequest, people: QuerySet[User]) -> None:
        for person in people:
            actions.reinstate(person)
            self.log_change(request, person, [{"changed": {"fields": ["reinstated"]}}])

    @admin.action(description=_("Delete the account…"), permissions=["change"])
    def delete_accounts(self, request: HttpRequest, people: QuerySet[User]) -> HttpResponse | None:
        return delete_accounts(self, request, people)


@admin.register(Plan)
class PlanAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = [
        *("name", "is_default", "longest_seconds", "largest_pixels", "films_at_once", "films_a_day"),
        "storage_megabytes",
    ]
    search_fields = ["name"]


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnlyAdmin):
    list_display = ["name", "hint", "person", "created_at", "last_used_at", "revoked_at"]
    list_select_related = ["person"]
    search_fields = ["name", "hint", "person__username"]
    exclude = ["digest"]
    actions = ["revoke"]

    @admin.action(description=_("Revoke"), permissions=["delete"])
    def revoke(self, request: HttpRequest, rows: QuerySet[ApiKey]) -> None:
        for key in rows:
            keys.revoke(key)


@admin.register(Follow)
class FollowAdmin(ReadOnlyAdmin):
    list_display = ["follower", "followed", "created_at"]
    list_select_related = ["follower", "followed"]
    search_fields = ["follower__username", "followed__username"]


@admin.register(Block)
class BlockAdmin(ReadOnlyAdmin):
    list_display = ["blocker", "blocked", "created_at"]
    list_select_related = ["blocker", "blocked"]
    search_fields = ["blocker__username", "blocked__username"]


@admin.register(Notification)
class NotificationAdmin(ReadOnlyAdmin):
    list_display = ["person", "kind", "actor", "count", "updated_at", "read_at"]
    list_filter = ["kind"]
    list_select_related = ["person", "actor"]
    search_fields = ["person__username", "actor__username"]
    #: Words out of private films and comments.
    exclude = ["details"]


@admin.register(Departure)
class DepartureAdmin(ReadOnlyAdmin):
    """Who asked to be deleted, how far it is, and what kept it."""

    list_display = ["person", "state", "asked_at", "run_after", "by_operator", "step", "last_error", "finished_at"]
    list_filter = ["state", "by_operator"]
    list_select_related = ["person"]
    exclude = ["lease", "place"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Export)
class ExportAdmin(ReadOnlyAdmin):
    list_display = ["person", "state", "asked_at", "finished_at", "bytes", "progress", "problem", "expires_at"]
    list_filter = ["state"]
    list_select_related = ["person"]
    #: Whoever knows it knows a part of the file's address.
    exclude = ["lease", "key"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
