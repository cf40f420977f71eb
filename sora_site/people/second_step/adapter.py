"""The second step of signing in and passkeys, as allauth does them here."""

from __future__ import annotations

import base64
import hashlib

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sora_site.people.models import User


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Seeds of codes are kept sealed: who reads the database, or a backup of it, cannot sign in with them."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("This code is not right. Codes change every half minute: take the newest."),
    }

    def encrypt(self, text: str) -> str:
        return _seal().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _seal().decrypt(encrypted_text.encode()).decode()

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return _("Passkey") if number == 1 else _("Passkey %(number)d") % {"number": number}

    def _get_user_identifier(self, user: User) -> str:
        return f"@{user.username}"

    def _get_site_name(self) -> str:
        return str(settings.SITE_NAME)


def _seal() -> Fernet:
    """Of the site's secret: with another secret nobody's codes fit, and the operator takes the second step away."""
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(f"second step {settings.SECRET_KEY}".encode()).digest()))
