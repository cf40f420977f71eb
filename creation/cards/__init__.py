"""Storyboards changed by their makers: as cards, by a sentence, or as JSON."""

from __future__ import annotations

from creation.cards.posted import do, posted
from creation.cards.schema import CardsError, checked

__all__ = ["CardsError", "checked", "do", "posted"]
