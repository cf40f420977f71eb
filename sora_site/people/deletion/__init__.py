"""Deleting an account: asked for by its person, undone within some days, then carried out floor by floor."""

from __future__ import annotations

from sora_site.people.deletion.registry import MORE, Do, Step, keep, register

__all__ = ["MORE", "Do", "Step", "keep", "register"]
