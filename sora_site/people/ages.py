"""The one question about age, asked wherever somebody wants to come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

OLDEST_BIRTH_YEAR = 1900


def year_field(help_text: str | _StrPromise) -> forms.IntegerField:
    """The year of birth, as a field that says what for."""
    return forms.IntegerField(
        label=gettext_lazy("Year of birth"),
        help_text=help_text,
        widget=forms.NumberInput(attrs={"autocomplete": "bday-year", "inputmode": "numeric"}),
    )


def old_enough(year: int) -> int:
    """The year itself. Raises ValidationError in kind words for a year that is none, or too young."""
    this_year = timezone.now().year
    if not OLDEST_BIRTH_YEAR <= year <= this_year:
        raise forms.ValidationError(_("Please give the year as four digits, such as 1990."), code="not_a_year")
    # By the year alone a person may still be a year younger than the difference: the younger age counts.
    if this_year - year - 1 < settings.MINIMUM_AGE:
        raise forms.ValidationError(
            _("This site is for people of %(age)d and over. We would love to see you here in %(year)d!"),
            code="too_young",
            params={"age": settings.MINIMUM_AGE, "year": year + settings.MINIMUM_AGE + 1},
        )
    return year
