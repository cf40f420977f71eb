"""Forms of people."""

from __future__ import annotations

import unicodedata
from typing import Any

from allauth.account.forms import LoginForm, SignupForm
from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from sora_site.lib import ids
from sora_site.people.models import User

OLDEST_BIRTH_YEAR = 1900


class SignUpForm(SignupForm):  # type: ignore[misc]
    """Handle, birth year, password; mail address by choice."""

    birth_year = forms.IntegerField(
        label=gettext_lazy("Year of birth"),
        help_text=gettext_lazy("Only the year, and only you can see it. It keeps younger people safe."),
        widget=forms.NumberInput(attrs={"autocomplete": "bday-year", "inputmode": "numeric"}),
    )
    field_order = ["username", "birth_year", "password1", "email"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        handle = self.fields["username"]
        handle.label = _("Handle")
        handle.help_text = _("2 to 30 letters, digits or _. It is your address here: @handle")
        handle.widget.attrs.update(autocapitalize="none", spellcheck="false")
        _without_placeholders(self)

    def clean_birth_year(self) -> int:
        year: int = self.cleaned_data["birth_year"]
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


class SignInForm(LoginForm):  # type: ignore[misc]
    """Handle or mail address, and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("Handle or email")
        self.fields["login"].widget.attrs.update(autocapitalize="none", spellcheck="false")
        if not settings.EMAIL_HOST:
            # In place of the link to a new password by mail.
            self.fields["password"].help_text = _("Forgot it? Whoever runs this site can set a new one for you.")
        _without_placeholders(self)


def _without_placeholders(form: forms.Form) -> None:
    """The label says it already, and stays when somebody types."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]
    """How a person is shown to others, and the language they read."""

    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=settings.LANGUAGES)

    class Meta:
        model = User
        fields = ["display_name", "bio"]
        labels = {"display_name": gettext_lazy("Name"), "bio": gettext_lazy("About you")}
        widgets = {"bio": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("language", get_language())

    def clean_display_name(self) -> str:
        return _visible(self.cleaned_data["display_name"])


class KeyForm(forms.Form):
    """A name to tell an API key by."""

    name = forms.CharField(label=gettext_lazy("What is the key for?"), max_length=60)
    #: The page's own name for this pressing of the button: the same form sent twice makes one key.
    request_key = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput, initial=ids.token)


def _visible(text: str) -> str:
    """`text` without signs that cannot be seen or turn its direction: they serve to pass for someone else."""
    shown = "".join(
        sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cf", "Co", "Cn"} or sign == "\u200d"
    )
    return " ".join(shown.split())
