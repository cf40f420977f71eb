"""Mail in front of whoever runs the site: to whom, about what, and its words; not its whole transport."""

from __future__ import annotations

from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends import console


class EmailBackend(console.EmailBackend):
    """Prints a mail as somebody would read it."""

    def write_message(self, message: EmailMessage) -> Any:
        self.stream.write(f"\n--- Mail to {', '.join(message.recipients())}: {message.subject}\n{message.body}\n---\n")
