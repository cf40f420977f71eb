"""Taking everything along: a ZIP of all that is a person's, written by the light lane."""

from __future__ import annotations

from sora_site.people.export.archive import Archive
from sora_site.people.export.registry import Part, leave_out, register

__all__ = ["Archive", "Part", "leave_out", "register"]
