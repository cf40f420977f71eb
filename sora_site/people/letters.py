"""The site's mail: words from a template, in the receiver's language, as text and as simple HTML of the same words."""

from __future__ import annotations

import logging
import smtplib
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Block:
    """A paragraph of a letter, or the address of a button."""

    words: str
    is_link: bool


def letter(prefix: str, to: str, context: dict[str, Any], language: str = "") -> EmailMultiAlternatives:
    """The letter of `prefix` (`…_subject.txt`, `…_message.txt`) to one address. Raises TemplateDoesNotExist."""
    with translation.override(language or translation.get_language() or settings.LANGUAGE_CODE):
        known = {**context, "site_name": settings.SITE_NAME, "site_url": settings.SITE_URL}
        subject = " ".join(render_to_string(f"{prefix}_subject.txt", known).split())
        text = render_to_string(f"{prefix}_message.txt", known).strip() + "\n"
        page = {"subject": subject, "blocks": blocks(text), "language": translation.get_language()}
        html = render_to_string("account/email/letter.html", page)
    message = EmailMultiAlternatives(subject, text, settings.DEFAULT_FROM_EMAIL, [to])
    message.attach_alternative(html, "text/html")
    return message


def blocks(text: str) -> list[Block]:
    """The paragraphs of a text; one that is nothing but an address becomes a button."""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    return [
        Block(words, words.startswith(("http://", "https://")) and " " not in words) for words in paragraphs if words
    ]


def send(message: EmailMultiAlternatives) -> bool:
    """Whether the mail server took it. Why not is logged without saying to whom."""
    try:
        return bool(message.send())
    except (OSError, smtplib.SMTPException) as problem:
        log.error("A mail could not be sent: %s", type(problem).__name__)
        return False
