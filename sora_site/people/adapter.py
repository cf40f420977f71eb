"""How allauth makes accounts here, lets people in, and writes to them."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from sora_site.people import handles, letters, shut_out
from sora_site.people.models import User
from sora_site.people.sessions import clients


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Handles are small letters whatever was typed, with or without the @. Letters are the site's own."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": gettext_lazy("This handle and password do not belong together."),
        "email_password_mismatch": gettext_lazy("This address and password do not belong together."),
    }

    def clean_username(self, username: str, shallow: bool = False) -> str:
        username = username.strip().lower().lstrip("@")
        if handles.is_reserved(username):
            raise ValidationError(_("This handle is kept for the site. Please choose another one."), code="reserved")
        if handles.is_kept(username):
            raise ValidationError(_("This handle is taken."), code="unique")
        return str(super().clean_username(username, shallow=shallow))

    def save_user(self, request: HttpRequest, user: User, form: BaseForm, commit: bool = True) -> User:
        user.birth_year = form.cleaned_data["birth_year"]
        user.language = get_language() or ""
        saved: User = super().save_user(request, user, form, commit=commit)
        return saved

    def set_password(self, user: User, password: str) -> None:
        """The password alone: allauth would write the whole row, and undo a suspension of the same moment."""
        user.set_password(password)
        user.save(update_fields=["password"])

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        if username := credentials.get("username"):
            credentials["username"] = username.lstrip("@")
        person: User | None = super().authenticate(request, **credentials)
        return person

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """Somebody suspended goes on to their second step, and comes in as far as they may."""
        if shut_out.is_shut_out(user):
            return None
        response: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return response

    def login(self, request: HttpRequest, user: User) -> None:
        if shut_out.is_shut_out(user):
            shut_out.let_in(request, user)
        else:
            super().login(request, user)

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        if shut_out.is_shut_out(user):
            return redirect(shut_out.home())
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return response

    def render_mail(
        self, template_prefix: str, email: str, context: dict[str, Any], headers: dict[str, str] | None = None
    ) -> EmailMultiAlternatives:
        person = context.get("user")
        return letters.letter(template_prefix, email, context, person.language if isinstance(person, User) else "")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        if not letters.send(self.render_mail(template_prefix, email, context)) and self.request is not None:
            messages.error(self.request, _("The mail could not be sent just now. Please try again in a few minutes."))

    def send_notification_mail(
        self, template_prefix: str, user: User, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        if settings.MAIL_GOES_TO:
            from_where = clients.words(self.request.headers.get("User-Agent", ""))
            told = {**(context or {}), "user": user, "client": from_where}
            super().send_notification_mail(template_prefix, user, told, email)
