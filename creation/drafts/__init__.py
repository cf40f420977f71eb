"""Drafts: what stands in the composer, kept while it is typed, on every device of its maker."""

from __future__ import annotations
