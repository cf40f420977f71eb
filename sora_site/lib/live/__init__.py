"""Live state: a page says what it watches and is told what that is now, a few times a second at most.

Values are read, not sent as events: nothing can be lost, and a page that was away reads the present when it returns.
An app registers what may be watched (`register`, in its `AppConfig.ready`); a write may say "look now" (`nudge`).
"""

from __future__ import annotations

from sora_site.lib.live.nudges import nudge
from sora_site.lib.live.topics import Topic, register

__all__ = ["Topic", "nudge", "register"]
