"""How a film begins: the prompt is read, the guard asked, and the row written that is the queue."""

from __future__ import annotations

from creation.beginning.verbs import begin, begin_several, begun
from creation.beginning.wish import LONGEST_PROMPT, MOST_TAKES

__all__ = ["LONGEST_PROMPT", "MOST_TAKES", "begin", "begin_several", "begun"]
