"""Bytes as people say them."""

from __future__ import annotations

from django.utils.formats import localize
from django.utils.translation import gettext as _

MEGABYTE = 1_000_000


def words(count: int) -> str:
    """ "4.1 MB", "340 MB", "5 GB"; in thousands, as disks are sold."""
    if 0 < count < MEGABYTE:
        return _("%(count)d kB") % {"count": -(-count // 1000)}
    if count < 1000 * MEGABYTE:
        return _("%(count)s MB") % {"count": _short(count / MEGABYTE)}
    return _("%(count)s GB") % {"count": _short(count / (1000 * MEGABYTE))}


def _short(number: float) -> str:
    """Below ten with one decimal, unless that is a zero."""
    rounded = round(number, 1) if number < 9.95 else round(number)
    return str(localize(int(rounded) if rounded == int(rounded) else rounded, use_l10n=True))
