"""One question, asked before anything is rendered or shown: may this be made?"""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from licensing.guard.index import Found, Name, index_of
from licensing.guard.types import Outcome, Passage, Reason, Verdict
from licensing.models import ReservedName


def check(passage: Passage) -> Verdict:
    """Every reason against a passage, and a proposal that would pass when the names can simply be replaced.

    One query, for the operator's list.
    """
    index = index_of(_operators_names())
    found: dict[str, Found] = {}
    for text in passage.texts:
        for hit in index.in_text(text):
            found.setdefault(hit.name.name, hit)
    for attributes in passage.attributes:
        for hit in index.in_attributes(attributes):
            found.setdefault(hit.name.name, hit)
    reasons = tuple(_reason(hit) for hit in found.values())
    return Verdict(reasons=reasons, proposal=_proposal(passage, list(found.values())))


def _operators_names() -> tuple[Name, ...]:
    rows = ReservedName.objects.order_by("pk").values_list("name", "aliases", "instead")
    return tuple(
        Name("operator", name, tuple(aliases.splitlines()), instead=instead) for name, aliases, instead in rows
    )


def _reason(hit: Found) -> Reason:
    words = {
        "character": _("%(name)s belongs to a rights holder who has not licensed it here."),
        "public_figure": _("%(name)s is a real person who has not agreed to appear in films here."),
        "operator": _("%(name)s may not be used on this site."),
    }[hit.name.kind]
    return Reason(code=hit.name.kind, words=words % {"name": hit.name.name}, found=hit.words, outcome=Outcome.REFUSE)


def _proposal(passage: Passage, found: list[Found]) -> str:
    """The first text with each name replaced by what could stand there instead; "" when that is not possible."""
    if not found or not passage.texts or not all(hit.name.instead for hit in found):
        return ""
    text = passage.texts[0]
    for hit in found:
        spaced = r"[\W_]*".join(re.escape(part) for part in hit.words.split())
        text, count = re.subn(spaced, hit.name.instead, text, flags=re.IGNORECASE)
        if count == 0:
            return ""
    return text
