from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from creation.models import Audience, RemixPolicy
from sora_site.lib import ids


class PublishForm(forms.Form):
    """How a film is shown to others."""

    words = forms.CharField(label=_("Words"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    audience = forms.ChoiceField(label=_("Who can see it"), choices=Audience.choices, widget=forms.RadioSelect)
    remix_policy = forms.ChoiceField(label=_("Who may remix it"), choices=RemixPolicy.choices)
    shows_prompt = forms.BooleanField(label=_("Show the prompt"), required=False)


class CommentForm(forms.Form):
    """Plain words, and the page's own name for this pressing of the button."""

    words = forms.CharField(max_length=1000, widget=forms.Textarea(attrs={"rows": 1}))
    request_key = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput, initial=ids.token)
