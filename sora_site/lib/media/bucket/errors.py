"""The bucket does not do what it is asked."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sora_site.lib.media.errors import MediaError


class AwayError(MediaError):
    """The storage of films does not answer, or refuses. The message is for whoever wants a film: it comes back.

    `reason` says in English what it was, and `todo` what to do, both for whoever runs the site.
    """

    def __init__(self, reason: str, todo: str = "") -> None:
        super().__init__(
            "storage_away", _("The storage of films does not answer just now. Please try again in a moment.")
        )
        self.reason = reason
        self.todo = todo
