"""The API as OpenAI's clients speak it: keys, limits, errors and the mounting of each room's own endpoints."""

from __future__ import annotations
