"""Bytes on pages."""

from __future__ import annotations

from django import template

from sora_site.lib import amounts

register = template.Library()


@register.filter
def space(count: int) -> str:
    """Bytes as people say them."""
    return amounts.words(count)
