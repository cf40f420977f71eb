"""The operator's view of second steps: that there is one, never its secret; and taking it away from who lost it."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import admin
from django.http import HttpRequest

admin.site.unregister(Authenticator)
# Where people are signed in is theirs; suspending ends it.
admin.site.unregister(UserSession)


@admin.register(Authenticator)
class SecondStepAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Deleting one lets its person in by password again."""

    list_display = ["user", "type", "created_at", "last_used_at"]
    list_filter = ["type"]
    list_select_related = ["user"]
    search_fields = ["user__username"]
    #: The seed of codes, or a key.
    exclude = ["data"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
