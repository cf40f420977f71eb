"""How often a key may ask."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.cache import cache
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

if TYPE_CHECKING:
    # The framework reads its settings, and so this file, while its views are being imported.
    from rest_framework.views import APIView


class KeyThrottle(BaseThrottle):  # type: ignore[misc]
    """A count for each key and minute, reads and writes apart: watching one film must not keep anyone from the next.

    The cache's counting is not atomic: under many requests at one instant a few more may pass. It protects the machine,
    nothing is paid by it.
    """

    MINUTE = 60

    def allow_request(self, request: Request, view: APIView) -> bool:
        if request.auth is None:
            return True
        is_read = request.method in SAFE_METHODS
        most = settings.API_READS_A_MINUTE if is_read else settings.API_WRITES_A_MINUTE
        now = time.time()
        self._wait = self.MINUTE - now % self.MINUTE
        name = f"api:{'reads' if is_read else 'writes'}:{request.auth.pk}:{int(now // self.MINUTE)}"
        cache.add(name, 0, timeout=2 * self.MINUTE)
        try:
            return bool(cache.incr(name) <= most)
        except ValueError:  # the cache was emptied in between
            return True

    def wait(self) -> float:
        """Seconds until the key may ask again."""
        return self._wait
