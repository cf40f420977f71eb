"""Words as a page shows them: everything escaped, what stands out as links."""

from __future__ import annotations

from collections.abc import Collection

from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from feed.words.reading import Facet, Kind, read

#: Signs shown of a long address.
SHOWN_OF_ADDRESS = 48


def html(words: str, known: Collection[str] = (), *, has_lines: bool = False) -> SafeString:
    """The words with links to those of `known` handles, to topics and to other sites. `has_lines` keeps line ends."""
    parts: list[str] = []
    at = 0
    for facet in read(words):
        parts += [escape(words[at : facet.start]), _shown(facet, words[facet.start : facet.end], known)]
        at = facet.end
    parts.append(escape(words[at:]))
    whole = "".join(parts)
    # Every part was escaped or built by format_html; links hold no line ends.
    return mark_safe(whole.replace("\r\n", "\n").replace("\n", "<br>") if has_lines else whole)  # noqa: S308


def _shown(facet: Facet, text: str, known: Collection[str]) -> str:
    if facet.kind is Kind.TOPIC:
        return format_html('<a class="word" href="{}">{}</a>', reverse("feed:topic", args=[facet.value]), text)
    if facet.kind is Kind.LINK:
        shown = text if len(text) <= SHOWN_OF_ADDRESS else f"{text[:SHOWN_OF_ADDRESS]}…"
        return format_html(
            '<a class="word word--away" href="{}" rel="nofollow ugc noopener">{}</a>', facet.value, shown
        )
    if facet.value not in known:
        return escape(text)
    return format_html('<a class="word" href="{}">{}</a>', reverse("feed:profile", args=[facet.value]), text)
