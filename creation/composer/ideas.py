"""Sentences that show a newcomer what can be asked for."""

from __future__ import annotations

from django.utils.translation import gettext as _


def ideas() -> list[str]:
    """A few, in the language of the page."""
    return [
        _("Grandma chases a crocodile away from the beach at sunset"),
        _("Three penguins dance in the snow at night"),
        _("An astronaut on the moon waves and says “Hello Earth, send pizza!”"),
        _("A tiny mouse rides an elephant through the jungle in the rain"),
        _("A red tank drives through the city, follow camera"),
    ]
