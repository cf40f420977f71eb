from __future__ import annotations

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from creation.models import Audience, RemixPolicy
from feed.models import CommentPolicy, Shown
from feed.models.collection import LONGEST_NAME
from feed.models.repost import LONGEST_WORDS
from sora_site.lib import ids


class PublishForm(forms.Form):
    """How a film is shown to others."""

    words = forms.CharField(label=_("Words"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    audience = forms.ChoiceField(label=_("Who can see it"), choices=Audience.choices, widget=forms.RadioSelect)
    remix_policy = forms.ChoiceField(label=_("Who may remix it"), choices=RemixPolicy.choices)
    shows_prompt = forms.BooleanField(label=_("Show the prompt"), required=False)
    #: Programs and older pages do not send it: then it stays as it is.
    comment_policy = forms.ChoiceField(label=_("Who may comment"), choices=CommentPolicy.choices, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].widget.attrs |= completing(reverse("feed:complete"))


class CommentForm(forms.Form):
    """Plain words, and the page's own name for this pressing of the button."""

    words = forms.CharField(max_length=1000, widget=forms.Textarea(attrs={"rows": 1}))
    reply_to = forms.IntegerField(required=False, widget=forms.HiddenInput)
    request_key = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput, initial=ids.token)


class CommentEditForm(forms.Form):
    """Other words for a comment."""

    words = forms.CharField(label=_("Your comment"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))


class RepostForm(forms.Form):
    """What somebody says to a film they show their followers."""

    words = forms.CharField(
        label=_("Your words"),
        max_length=LONGEST_WORDS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Your followers see them above the film."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].widget.attrs |= completing(reverse("feed:complete"))


class CollectionForm(forms.Form):
    """What a list of films is called, and who may see it."""

    name = forms.CharField(label=_("Name"), max_length=LONGEST_NAME)
    audience = forms.ChoiceField(label=_("Who can see it"), choices=Shown.choices, widget=forms.RadioSelect)


class NewCollectionForm(CollectionForm):
    """The same for a new list, where the name is all one has to say."""

    audience = forms.ChoiceField(label=_("Who can see it"), choices=Shown.choices, required=False)
    request_key = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput, initial=ids.token)

    def clean_audience(self) -> str:
        return self.cleaned_data["audience"] or Shown.PRIVATE


class SearchForm(forms.Form):
    """What somebody looks for."""

    q = forms.CharField(label=_("Search"), max_length=80, required=False)


class VerifyForm(forms.Form):
    """A file, or the address of one."""

    file = forms.FileField(label=_("A film or a picture"), required=False, allow_empty_file=True)
    address = forms.CharField(label=_("Or its address"), max_length=2000, required=False)

    def clean(self) -> dict[str, Any]:
        """One of the two; a file goes before an address."""
        data = super().clean() or {}
        if not data.get("file") and not data.get("address") and not self.errors:
            raise forms.ValidationError(_("Choose a file, or give an address."))
        return data


def completing(url: str) -> dict[str, str]:
    """Attributes of a field that offers handles after @ and topics after #. Without script it is a plain field."""
    return {"data-complete": url}
