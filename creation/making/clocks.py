"""Whether the wall clock jumped: a laptop slept, or the time was set."""

from __future__ import annotations

import time

from django.conf import settings

#: Seconds by which the wall clock may drift from one look to the next.
TOLERANCE = 5.0


class Clocks:
    """Right after a jump every lease looks as if it had run out, although its worker lives and was only asleep too."""

    def __init__(self) -> None:
        self._between = time.time() - time.monotonic()
        self._quiet_until = 0.0

    def jumped(self) -> bool:
        """Whether the clock jumped within the last LEASE_SECONDS: time for the living to renew."""
        between, now = time.time() - time.monotonic(), time.monotonic()
        if abs(between - self._between) > TOLERANCE:
            self._quiet_until = now + settings.LEASE_SECONDS
        self._between = between
        return now < self._quiet_until
