"""The operator's view of who comes in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from sora_site.people.coming import forms as words
from sora_site.people.coming import invites, letting_in
from sora_site.people.models import Invite, WaitingPlace

#: Invites made in one go.
MOST = 200


class InviteForm(forms.ModelForm):  # type: ignore[type-arg]
    """As many as wanted, for whom."""

    number = forms.IntegerField(label=gettext_lazy("How many"), min_value=1, max_value=MOST, initial=1)

    class Meta:
        model = Invite
        fields = ["note"]
        labels = {"note": gettext_lazy("For whom, for yourself to remember")}


@admin.register(Invite)
class InviteAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Made here without number; taken back, never changed."""

    form = InviteForm
    list_display = ["shown", "state", "giver", "taker", "note", "created_at", "link"]
    list_filter = [("taken_at", admin.EmptyFieldListFilter), ("revoked_at", admin.EmptyFieldListFilter), "created_at"]
    list_select_related = ["giver", "taker"]
    search_fields = ["code", "note", "giver__username", "taker__username"]
    ordering = ["-pk"]
    actions = ["revoke"]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: who brought whom is kept. Taking back shuts the door."""
        return False

    def save_model(self, request: HttpRequest, obj: Invite, form: Any, change: bool) -> None:
        obj.giver_id = request.user.pk
        obj.save()
        for _more in range(form.cleaned_data["number"] - 1):
            Invite.objects.create(giver_id=request.user.pk, note=obj.note)

    @admin.display(description=gettext_lazy("State"))
    def state(self, invite: Invite) -> str:
        return words.words_of(invites.state_of(invite)) or _("Waits to be used")

    @admin.display(description=gettext_lazy("Link"))
    def link(self, invite: Invite) -> str:
        if invites.state_of(invite) != invites.State.OPEN:
            return ""
        return format_html('<a href="{0}">{0}</a>', invite.get_absolute_url())

    @admin.action(description=gettext_lazy("Take back"), permissions=["add"])
    def revoke(self, request: HttpRequest, rows: QuerySet[Invite]) -> None:
        number = sum(invites.revoke(invite) for invite in rows)
        messages.success(request, ngettext("%d invite taken back.", "%d invites taken back.", number) % number)


@admin.register(WaitingPlace)
class WaitingPlaceAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Who waits, first come first. Deleting forgets somebody."""

    list_display = ["id", "email", "language", "created_at", "let_in_at", "let_in_by", "letter_sent_at"]
    list_filter = [("let_in_at", admin.EmptyFieldListFilter)]
    list_select_related = ["let_in_by"]
    search_fields = ["email"]
    ordering = ["pk"]
    actions = ["let_in"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.action(description=gettext_lazy("Let in now"), permissions=["delete"])
    def let_in(self, request: HttpRequest, rows: QuerySet[WaitingPlace]) -> None:
        number = sum(letting_in.let_in(place, by_id=request.user.pk) for place in rows.order_by("pk"))
        messages.success(
            request,
            ngettext("%d person let in. Letters follow.", "%d people let in. Letters follow.", number) % number,
        )
