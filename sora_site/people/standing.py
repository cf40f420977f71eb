"""How an account stands, for the page of one's settings: each line says what is so before it is opened."""

from __future__ import annotations

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from sora_site.people.coming import invites
from sora_site.people.models import User


def standing(person: User) -> dict[str, Any]:
    """Four queries."""
    kinds = list(Authenticator.objects.filter(user=person).values_list("type", flat=True))
    address = EmailAddress.objects.filter(user=person).order_by("-primary", "-verified").first()
    return {
        "address": address.email if address else person.email,
        "is_address_verified": bool(address and address.verified),
        "has_app": Authenticator.Type.TOTP in kinds,
        "passkeys": kinds.count(Authenticator.Type.WEBAUTHN),
        "sessions": UserSession.objects.filter(user=person).count(),
        "invites_left": invites.left(person),
    }
