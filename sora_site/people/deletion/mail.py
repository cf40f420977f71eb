"""Tells a person by mail that their account will be deleted: were it somebody else's doing, they can still stop it."""

from __future__ import annotations

import logging
import smtplib
from datetime import datetime

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sora_site.people.models import User

log = logging.getLogger(__name__)


def tell_of_leaving(person: User, due: datetime) -> None:
    """Sends it where an address is known. A mail that cannot be sent stops nothing."""
    if not person.email:
        return
    # An operator may have asked for it: the words are for its person.
    with translation.override(person.language or translation.get_language()):
        subject, words = _words(person, due)
    try:
        send_mail(subject, f"{words}\n", None, [person.email])
    except (smtplib.SMTPException, OSError) as problem:
        log.warning("A mail about a deletion could not be sent: %s", type(problem).__name__)


def _words(person: User, due: datetime) -> tuple[str, str]:
    subject = _("Your account at %(site)s will be deleted") % {"site": settings.SITE_NAME}
    words = _(
        "The account @%(handle)s is hidden now and will be deleted for good on %(day)s.\n\n"
        "If you want to keep it, or did not ask for this, sign in before then and choose to keep it:\n%(address)s"
    ) % {
        "handle": person.username,
        "day": date_format(timezone.localtime(due), "DATETIME_FORMAT"),
        "address": settings.SITE_URL + reverse("people:deletion"),
    }
    return subject, words
