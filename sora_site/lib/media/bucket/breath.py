"""What this process knows of the bucket: after it failed to answer, nobody waits for it again for a moment."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

#: Seconds for which a bucket that did not answer is not asked again.
PAUSE = 5.0


@dataclass
class _State:
    failed_at: float | None = None
    reason: str = ""
    heard_at: float | None = None
    is_looked_after: bool = False


_state = _State()
_lock = threading.Lock()


def heard() -> None:
    """It answered, whatever it said."""
    with _lock:
        _state.heard_at, _state.failed_at, _state.reason = time.monotonic(), None, ""


def refused(reason: str) -> None:
    """It answered, and would not. That may be about one file: others may be asked for."""
    with _lock:
        _state.heard_at, _state.failed_at, _state.reason = time.monotonic(), None, reason


def failed(reason: str) -> bool:
    """It did not. Returns whether that is news."""
    with _lock:
        is_news = _state.failed_at is None
        _state.failed_at, _state.reason = time.monotonic(), reason
        return is_news


def is_held() -> str:
    """Why it is not asked just now; "" where it is."""
    with _lock:
        if _state.failed_at is not None and time.monotonic() - _state.failed_at < PAUSE:
            return _state.reason
        return ""


def trouble() -> str:
    """Why it did not do as asked the last time; "" where it did, or was not asked yet."""
    with _lock:
        return _state.reason


def silence() -> float:
    """Seconds since anybody here heard of it, well or not; infinite before the first time."""
    with _lock:
        known = [moment for moment in (_state.heard_at, _state.failed_at) if moment is not None]
        return time.monotonic() - max(known) if known else float("inf")


def begin_look() -> bool:
    """Whether nobody here is looking after it in the background; then whoever asks is."""
    with _lock:
        was, _state.is_looked_after = _state.is_looked_after, True
        return not was


def end_look() -> None:
    with _lock:
        _state.is_looked_after = False


def forget() -> None:
    """Knows nothing, as at the start."""
    with _lock:
        _state.heard_at, _state.failed_at, _state.reason = None, None, ""
