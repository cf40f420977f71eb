"""What people write to the moderators. The law's fields are named as the law names them, in plain words."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sora_site.cases import subjects
from sora_site.cases.models import Notice
from sora_site.cases.subjects import Found
from sora_site.people.access import Viewer

#: Works one notice may name.
MOST = 20


class WordsForm(forms.Form):
    """A few words."""

    words = forms.CharField(label=gettext_lazy("Your words"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))


class MoreForm(forms.Form):
    """What a reporter adds, when they want to."""

    words = forms.CharField(
        label=gettext_lazy("Would you like to say more?"),
        help_text=gettext_lazy("Only moderators read it."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
    email = forms.EmailField(
        label=gettext_lazy("Your email"),
        help_text=gettext_lazy("We write once, when it is decided, and then forget the address."),
        required=False,
    )


class AppealForm(WordsForm):
    """Why a decision is wrong."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].label = _("Why is this decision wrong?")


class CounterNoticeForm(AppealForm):
    """What the law asks of someone who wants a work back that was taken down after a notice."""

    name = forms.CharField(label=gettext_lazy("Your full name"), max_length=120)
    address = forms.CharField(
        label=gettext_lazy("Your postal address and telephone number"),
        help_text=gettext_lazy("The law has us pass your counter-notice on to whoever sent the notice."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    mistake = forms.BooleanField(
        label=gettext_lazy(
            "I swear, under penalty of perjury, that I believe in good faith that it was taken down by mistake."
        )
    )
    jurisdiction = forms.BooleanField(
        label=gettext_lazy("I accept the court at my address, and papers from whoever sent the notice.")
    )
    signature = forms.CharField(label=gettext_lazy("Sign with your full name"), max_length=120)

    field_order = ["words", "name", "address", "mistake", "jurisdiction", "signature"]

    def clean(self) -> dict[str, Any]:
        return _signed(self, super().clean() or {})

    @property
    def said(self) -> dict[str, str]:
        """What is kept of a valid form beside the words."""
        return {name: str(self.cleaned_data[name]) for name in ("name", "address", "signature")}


class NoticeForm(forms.ModelForm):  # type: ignore[type-arg]
    """A takedown notice."""

    work_link = forms.URLField(
        label=gettext_lazy("Where can we see your work?"), max_length=500, required=False, assume_scheme="https"
    )

    class Meta:
        model = Notice
        fields = [
            *("where", "work", "work_link", "name", "on_behalf_of", "email", "address"),
            *("is_in_good_faith", "is_accurate", "signature"),
        ]
        labels = {
            "where": gettext_lazy("What should be taken down?"),
            "work": gettext_lazy("Which work or character of yours is it?"),
            "name": gettext_lazy("Your full name"),
            "on_behalf_of": gettext_lazy("Whom you act for"),
            "email": gettext_lazy("Your email"),
            "address": gettext_lazy("Your postal address and telephone number"),
            "is_in_good_faith": gettext_lazy(
                "I believe in good faith that this use is not allowed by its owner, by their agent or by the law."
            ),
            "is_accurate": gettext_lazy(
                "This notice is accurate, and under penalty of perjury: I am the owner, or may act for them."
            ),
            "signature": gettext_lazy("Sign with your full name"),
        }
        help_texts = {
            "where": gettext_lazy("The address of each film or profile on this site, one a line."),
            "on_behalf_of": gettext_lazy("Leave it empty when the work is yours."),
        }
        widgets = {
            "where": forms.Textarea(attrs={"rows": 3, "inputmode": "url", "spellcheck": "false"}),
            "work": forms.Textarea(attrs={"rows": 3}),
            "address": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args: Any, viewer: Viewer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.viewer = viewer
        self.things: list[tuple[str, Found]] = []
        self.fields["address"].required = True
        for name in ("is_in_good_faith", "is_accurate"):
            self.fields[name].required = True

    def clean_where(self) -> str:
        where: str = self.cleaned_data["where"]
        lines = list(dict.fromkeys(line.strip() for line in where.splitlines() if line.strip()))
        if len(lines) > MOST:
            raise forms.ValidationError(_("Name at most %(most)d addresses in one notice.") % {"most": MOST})
        self.things = [_thing(line, self.viewer) for line in lines]
        return "\n".join(lines)

    def clean(self) -> dict[str, Any]:
        return _signed(self, super().clean() or {})


class RemovalForm(NoticeForm):
    """Somebody is shown in a film and wants it gone."""

    work_link = None  # type: ignore[assignment]  # Django's way to leave a declared field out

    class Meta(NoticeForm.Meta):
        fields = [
            *("where", "work", "name", "on_behalf_of", "email"),
            *("is_in_good_faith", "is_accurate", "signature"),
        ]
        labels = {
            **NoticeForm.Meta.labels,
            "where": gettext_lazy("Where are you shown?"),
            "work": gettext_lazy("How do we recognise you there?"),
            "on_behalf_of": gettext_lazy("Whom you ask for"),
            "is_in_good_faith": gettext_lazy(
                "I, or whom I ask for, can be recognised there and have not agreed to it."
            ),
            "is_accurate": gettext_lazy("What I say here is true."),
        }
        help_texts = {
            "where": gettext_lazy("The address of each film on this site, one a line."),
            "work": gettext_lazy("For example: at second 4, the woman in the red coat; my name is said."),
            "on_behalf_of": gettext_lazy("Your child, for example. Leave it empty when it is you."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        forms.ModelForm.__init__(self, *args, **{key: value for key, value in kwargs.items() if key != "viewer"})
        self.viewer = kwargs["viewer"]
        self.things = []
        for name in ("is_in_good_faith", "is_accurate"):
            self.fields[name].required = True


def _thing(line: str, viewer: Viewer) -> tuple[str, Found]:
    """What stands at an address of this site, as far as whoever asks may know of it."""
    refused = forms.ValidationError(
        _("“%(address)s” is no film or profile here. Copy the address from your browser's address bar."),
        params={"address": line[:100]},
    )
    try:
        known = subjects.at("/" + urlsplit(line if "://" in line else f"//x/{line.lstrip('/')}").path.lstrip("/"))
    except ValueError:
        raise refused from None
    if known is None:
        raise refused
    kind, ref = known
    try:
        return kind, subjects.get(kind).find(viewer, ref)
    except Http404:
        raise refused from None


def _signed(form: forms.BaseForm, said: dict[str, Any]) -> dict[str, Any]:
    """A signature is the name, typed once more by hand."""
    name, signature = said.get("name", ""), said.get("signature", "")
    if name and signature and " ".join(name.casefold().split()) != " ".join(signature.casefold().split()):
        form.add_error("signature", _("Type your name just as you wrote it above."))
    return said
