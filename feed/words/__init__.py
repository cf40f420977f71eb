"""The words people write, read in one place: who is meant (@handle), what about (#topic), and where to (links)."""

from __future__ import annotations

from feed.words.reading import Facet, Kind, mentions, read, topics
from feed.words.showing import html
from feed.words.tags import LONGEST_TAG, fold

__all__ = ["LONGEST_TAG", "Facet", "Kind", "fold", "html", "mentions", "read", "topics"]
