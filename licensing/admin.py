from __future__ import annotations

from django.contrib import admin

from licensing.models import ReservedName


@admin.register(ReservedName)
class ReservedNameAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """The operator's own list for the guard."""

    list_display = ("name", "instead", "created_at")
    search_fields = ("name", "aliases")
