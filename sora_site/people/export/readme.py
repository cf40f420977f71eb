"""The README of an export: what each file is, for people and for programs."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sora_site.people.export import registry
from sora_site.people.models import User


def words(person: User, missing: list[str]) -> str:
    """The whole file."""
    at = date_format(timezone.localtime(), "DATETIME_FORMAT")
    head = _(
        "Everything of @%(handle)s at %(site)s (%(address)s), as it was on %(at)s.\n\n"
        "All text is UTF-8. Files named .json are JSON (RFC 8259), files named .csv are tables whose first line names "
        "the columns (RFC 4180). Times are ISO 8601 with their offset. In tables a text that begins with =, +, - or @ "
        "has an apostrophe before it, so that no spreadsheet takes it for a formula; JSON has it as it is."
    ) % {"handle": person.username, "site": settings.SITE_NAME, "address": settings.SITE_URL, "at": at}
    sections = [f"{str(part.label).upper()}\n\n{part.about.strip()}\n" for part in registry.parts()]
    if missing:
        listed = "\n".join(f"  {name}" for name in missing)
        sections.append(_("These files could not be found and are not here:") + f"\n\n{listed}\n")
    return "\n\n".join([f"{head}\n", *sections])
