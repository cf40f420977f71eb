"""Safety before rendering: prompts and pictures, each answered with reasons in plain words."""

from __future__ import annotations

from creation.safety.check import check_picture, check_prompt, everything_said, reason_key

__all__ = ["check_picture", "check_prompt", "everything_said", "reason_key"]
