"""Places on a film's page that floors above fill: they register what they show, and creation never knows of them."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.utils.safestring import SafeString

from creation.models import Generation

Panel = Callable[[HttpRequest, Generation], SafeString]

_panels: list[Panel] = []


def register(panel: Panel) -> None:
    """Adds a panel to every finished film's page, for its maker."""
    if panel not in _panels:
        _panels.append(panel)


def panels(request: HttpRequest, generation: Generation) -> list[SafeString]:
    """What the floors above show beside a finished film."""
    return [panel(request, generation) for panel in _panels]
