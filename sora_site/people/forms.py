"""Forms of people."""

from __future__ import annotations

import unicodedata
from typing import Any

from allauth.account.forms import LoginForm, SignupForm
from django import forms
from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from sora_site.lib import ids
from sora_site.people import ages
from sora_site.people.coming import invites
from sora_site.people.coming.forms import code_field, words_of
from sora_site.people.errors import HandleTakenError, InviteSpentError
from sora_site.people.models import User


class SignUpForm(SignupForm):  # type: ignore[misc]
    """Invite where one is needed, handle, birth year, password; mail address by choice."""

    invite = code_field(required=False)
    birth_year = ages.year_field(
        gettext_lazy("Only the year, and only you can see it. It keeps younger people safe."),
    )
    field_order = ["invite", "username", "birth_year", "password1", "email"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        handle = self.fields["username"]
        handle.label = _("Handle")
        handle.help_text = _("2 to 30 letters, digits or _. It is your address here: @handle")
        handle.widget.attrs.update(autocapitalize="none", spellcheck="false")
        self.fields["password1"].help_text = _("At least 8 characters, and none of the common ones.")
        if settings.MAIL_GOES_TO:
            self.fields["email"].help_text = _("For a forgotten password, and nothing else.")
        self._set_invite()
        _without_placeholders(self)

    def _set_invite(self) -> None:
        """The invite stays out of sight while it opens the door; what does not can be typed anew.

        Where the door is open anyway, an invite that is good still tells who brought whom.
        """
        self.invitation = invites.look_up(self["invite"].value() or "")
        self.fields["invite"].required = settings.SIGNUP == "invite"
        if self.invitation.is_open:
            self.fields["invite"].widget = forms.HiddenInput()
        elif settings.SIGNUP != "invite":
            del self.fields["invite"]

    def clean_invite(self) -> str:
        if not self.invitation.is_open:
            raise forms.ValidationError(words_of(self.invitation.state), code=self.invitation.state)
        return str(self.cleaned_data["invite"])

    def clean_birth_year(self) -> int:
        return ages.old_enough(self.cleaned_data["birth_year"])

    def save(self, request: HttpRequest) -> User:
        """The account, and its invite used up with it. Raises InviteSpentError, HandleTakenError."""
        try:
            with transaction.atomic():
                person: User = super().save(request)
                self._take_invite(person)
        except IntegrityError:
            raise HandleTakenError from None
        return person

    def _take_invite(self, person: User) -> None:
        if not self.invitation.is_open:
            return
        try:
            invites.take(self.cleaned_data["invite"], person)
        except InviteSpentError:
            if settings.SIGNUP == "invite":
                raise

    def refuse_invite(self) -> None:
        """Somebody else came in with the invite while this form was sent."""
        self.fields["invite"].widget = code_field().widget
        self.add_error("invite", words_of(invites.State.TAKEN))

    def refuse_handle(self) -> None:
        self.add_error("username", _("This handle is taken."))


class SignInForm(LoginForm):  # type: ignore[misc]
    """Handle or mail address, and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("Handle or email")
        self.fields["login"].widget.attrs.update(autocapitalize="none", spellcheck="false")
        if not settings.MAIL_GOES_TO:
            # In place of the link to a new password by mail.
            self.fields["password"].help_text = _("Forgot it? Whoever runs this site can set a new one for you.")
        _without_placeholders(self)


def _without_placeholders(form: forms.Form) -> None:
    """The label says it already, and stays when somebody types."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)


class _AccountForm(forms.ModelForm):  # type: ignore[type-arg]
    """Writes its own fields and no other: whoever was suspended while a page was sent stays so."""

    def save(self, commit: bool = True) -> User:
        person: User = super().save(commit=False)
        person.save(update_fields=list(self.cleaned_data))
        return person


class SettingsForm(_AccountForm):
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

    def save(self, commit: bool = True) -> User:
        self.instance.language = self.cleaned_data["language"]
        return super().save(commit)


class NameForm(_AccountForm):
    """What a newcomer is called."""

    class Meta:
        model = User
        fields = ["display_name"]
        labels = {"display_name": gettext_lazy("Name")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["display_name"].required = True
        self.fields["display_name"].widget.attrs["autocomplete"] = "nickname"

    def clean_display_name(self) -> str:
        if not (name := _visible(self.cleaned_data["display_name"])):
            raise forms.ValidationError(_("Of this name nothing can be seen. Please choose another one."))
        return name


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
