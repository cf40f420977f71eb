"""How often a key may ask."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from django.conf import settings
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from sora_site.lib import pace

if TYPE_CHECKING:
    # The framework reads its settings, and so this file, while its views are being imported.
    from rest_framework.views import APIView


class KeyThrottle(BaseThrottle):  # type: ignore[misc]
    """A count for each key and minute, reads and writes apart: watching one film must not keep anyone from the next."""

    MINUTE = 60

    def allow_request(self, request: Request, view: APIView) -> bool:
        if request.auth is None:
            return True
        is_read = request.method in SAFE_METHODS
        most = settings.API_READS_A_MINUTE if is_read else settings.API_WRITES_A_MINUTE
        self._wait = self.MINUTE - time.time() % self.MINUTE
        return pace.within(f"api:{'reads' if is_read else 'writes'}:{request.auth.pk}", most, self.MINUTE)

    def wait(self) -> float:
        """Seconds until the key may ask again."""
        return self._wait
