"""Who speaks, by the key in `Authorization: Bearer sk-…`."""

from __future__ import annotations

from django.utils.translation import gettext as _
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from sora_site.people import keys
from sora_site.people.models import ApiKey, User


class ApiKeyAuthentication(BaseAuthentication):  # type: ignore[misc]
    """`request.user` is the key's person, `request.auth` the key. Sessions do not count: no form can forge a call."""

    def authenticate(self, request: Request) -> tuple[User, ApiKey] | None:
        kind, _space, secret = get_authorization_header(request).decode("latin-1").partition(" ")
        if kind.lower() != "bearer":
            return None
        key = keys.find(secret.strip())
        if key is None:
            raise AuthenticationFailed(
                _("This API key is wrong, revoked, or its person is suspended. Keys are made at /me/keys/."),
                code="invalid_api_key",
            )
        return key.person, key

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"
