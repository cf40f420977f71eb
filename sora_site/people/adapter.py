"""How allauth makes accounts here and lets people in."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.core.exceptions import ValidationError
from django.forms import BaseForm
from django.http import HttpRequest
from django.utils.translation import gettext as _

from sora_site.people import handles
from sora_site.people.models import User


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Handles are small letters whatever was typed, with or without the @."""

    def clean_username(self, username: str, shallow: bool = False) -> str:
        username = username.strip().lower().lstrip("@")
        if handles.is_reserved(username):
            raise ValidationError(_("This handle is kept for the site. Please choose another one."), code="reserved")
        return str(super().clean_username(username, shallow=shallow))

    def save_user(self, request: HttpRequest, user: User, form: BaseForm, commit: bool = True) -> User:
        user.birth_year = form.cleaned_data["birth_year"]
        saved: User = super().save_user(request, user, form, commit=commit)
        return saved

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        if username := credentials.get("username"):
            credentials["username"] = username.lstrip("@")
        person: User | None = super().authenticate(request, **credentials)
        return person
