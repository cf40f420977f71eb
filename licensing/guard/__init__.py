"""The guard: the one place that says whether names, looks and words of a passage may be used, and why not."""

from __future__ import annotations

from licensing.guard.check import check
from licensing.guard.types import Outcome, Passage, Reason, Verdict

__all__ = ["Outcome", "Passage", "Reason", "Verdict", "check"]
