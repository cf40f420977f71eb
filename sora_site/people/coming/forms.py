"""Forms at the door."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sora_site.people import ages
from sora_site.people.coming.invites import State

#: A code is short; a pasted link is longer.
LONGEST_CODE = 300


def words_of(state: State) -> str:
    """Why an invite does not open the door."""
    return {
        State.TAKEN: _("This invite has been used. Each one lets one person in."),
        State.REVOKED: _("This invite was taken back by whoever gave it."),
        State.GIVER_AWAY: _("Whoever gave this invite is not here at the moment, so it does not open the door."),
        State.UNKNOWN: _("There is no invite with this code. Please look at it once more."),
    }.get(state, "")


def code_field(**kwargs: Any) -> forms.CharField:
    """A code, typed or pasted."""
    attributes = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false", "class": "input--code"}
    return forms.CharField(
        label=gettext_lazy("Invite code"),
        max_length=LONGEST_CODE,
        widget=forms.TextInput(attrs=attributes),
        **kwargs,
    )


class CodeForm(forms.Form):
    """The code of an invite."""

    code = code_field()


class WaitingForm(forms.Form):
    """A place in the line. The year is asked and not kept; an address only where the site sends mail."""

    birth_year = ages.year_field(gettext_lazy("So that nobody waits in vain. It is not kept."))
    email = forms.EmailField(
        label=gettext_lazy("Email"),
        required=False,
        help_text=gettext_lazy("To be told when it is your turn. Without it you get a private link to look back at."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not settings.MAIL_GOES_TO:
            del self.fields["email"]

    def clean_birth_year(self) -> int:
        return ages.old_enough(self.cleaned_data["birth_year"])
