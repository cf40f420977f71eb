"""Short letters with one link. They say what was decided and nobody's words; one that does not leave stops nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction
from django.utils import translation

from sora_site.cases import words
from sora_site.people import letters
from sora_site.people.models import User


def to_person(person: User, kind: str, details: Mapping[str, str], link: str) -> None:
    """To an address they have shown to be theirs, in the language they chose; to nobody else's."""
    address = EmailAddress.objects.filter(user=person, verified=True).order_by("-primary").first()
    if address is not None:
        _write(address.email, kind, details, link, person.language, user=person)


def to_address(address: str, kind: str, details: Mapping[str, str], link: str, language: str) -> None:
    """To whoever has no account, in the language they reported in; the site's where none is known."""
    _write(address, kind, details, link, language)


def _write(address: str, kind: str, details: Mapping[str, str], link: str, language: str, **context: Any) -> None:
    """Sends when the transaction is kept."""
    if settings.EMAIL_BACKEND.endswith("dummy.EmailBackend"):
        return
    # Not the language of the page: that one is the moderator's.
    language = language or settings.LANGUAGE_CODE
    with translation.override(language):
        told = {**context, "sentence": words.sentence(kind, details), "url": f"{settings.SITE_URL}{link}"}
    letter = letters.letter("cases/email/news", address, told, language)
    transaction.on_commit(lambda: letters.send(letter))
