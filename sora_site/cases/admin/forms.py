from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sora_site.cases.reasons import REASONS, RULES


class DecisionForm(forms.Form):
    """What every decision needs: the reason, the rule, and words to the person it is about."""

    words = forms.CharField(
        label=_("To the person, in your own words"),
        help_text=_("What was decided and why. They read this."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    reason = forms.ChoiceField(label=_("Reason"))
    rule = forms.ChoiceField(label=_("Rule"))
    strike = forms.TypedChoiceField(
        label=_("Strike"),
        coerce=int,
        choices=[(0, _("none")), (1, _("weight 1")), (2, _("weight 2")), (3, _("weight 3"))],
        help_text=_("Only for “hide” and “remove”."),
        required=False,
    )
    #: The last decision this page showed: another one since then, and this form is too late.
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    outcome = forms.CharField(widget=forms.HiddenInput, max_length=20)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].choices = [(code, reason.label) for code, reason in REASONS.items()]  # type: ignore[attr-defined]
        self.fields["rule"].choices = list(RULES.items())  # type: ignore[attr-defined]

    def clean_strike(self) -> int:
        return int(self.cleaned_data["strike"] or 0)


class MessageForm(forms.Form):
    """A message to a party, or a note."""

    words = forms.CharField(label=_("Words"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    #: "" to the person it is about, the id of a report to its reporter, "note" to nobody but moderators.
    to = forms.CharField(max_length=20, required=False, widget=forms.HiddenInput)
