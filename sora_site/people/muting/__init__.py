"""Muting people and words: one's own peace, and nobody learns of it."""

from __future__ import annotations

from sora_site.people.muting.verbs import clean, mute, mute_word, pattern, unmute, unmute_word

__all__ = ["clean", "mute", "mute_word", "pattern", "unmute", "unmute_word"]
