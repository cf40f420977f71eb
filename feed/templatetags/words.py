"""`{{ words|worded:handles }}`: what people wrote, with its mentions, topics and links."""

from __future__ import annotations

from collections.abc import Collection

from django import template
from django.utils.safestring import SafeString

from feed.words import html

register = template.Library()


@register.filter
def worded(words: str, known: Collection[str] = ()) -> SafeString:
    """On one line. `known` are the handles that exist."""
    return html(words, known)


@register.filter
def worded_lines(words: str, known: Collection[str] = ()) -> SafeString:
    """With the line ends people typed."""
    return html(words, known, has_lines=True)
