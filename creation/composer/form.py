"""The composer's form. Sentences of the guard and the engine are added to it by the view."""

from __future__ import annotations

import secrets
from functools import lru_cache
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _

from creation import options
from creation.beginning import LONGEST_PROMPT, MOST_TAKES
from creation.cards import choices
from creation.templatetags.storyboard import named
from sora_site.lib import ids
from sora_site.people.models import User
from sora_site.people.quota import plan_of

SHAPES = {
    (720, 1280): _("Portrait"),
    (1280, 720): _("Landscape"),
    (1080, 1080): _("Square"),
    (1080, 1920): _("Portrait, Full HD"),
    (1920, 1080): _("Landscape, Full HD"),
    (2160, 3840): _("Portrait, 4K"),
    (3840, 2160): _("Landscape, 4K"),
}
LENGTHS = (5, 8, 10, 15, 20, 25)
#: The largest number `Generation.seed` is drawn from.
LARGEST_SEED = 2**31 - 1


def style_choices() -> list[tuple[str, str]]:
    """Every style of the vocabulary, by its name in the page's language."""
    return list(_styles(get_language() or "en"))


@lru_cache(16)
def _styles(_language: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, named(name, "styles").capitalize()) for name in choices.names("styles"))


class PromptField(forms.CharField):
    """Text whose lines end in one character, as the browser counted them; it sends two."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n")


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files, each within the site's limit."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        for file in files:
            super().clean(file, initial)
            require_small(file)
        return list(files)


def require_small(file: Any) -> None:
    """Refuses what is too large before anything reads it."""
    if file.size > settings.UPLOAD_MAX_BYTES:
        most = settings.UPLOAD_MAX_BYTES // 1_000_000
        raise forms.ValidationError(_("This file is larger than %(most)d MB.") % {"most": most})


class ComposerForm(forms.Form):
    """One sentence, and the few choices around it."""

    #: The film cannot begin before room is made; the page shows the way.
    is_storage_full = False

    prompt = PromptField(
        label=_("What should happen?"), max_length=LONGEST_PROMPT, widget=forms.Textarea(attrs={"rows": 3})
    )
    seconds = forms.TypedChoiceField(label=_("Length"), coerce=float)
    size = forms.ChoiceField(label=_("Shape"))
    style = forms.ChoiceField(label=_("Style"), required=False)
    takes = forms.TypedChoiceField(label=_("Takes"), coerce=int, empty_value="1", required=False)
    picture = forms.FileField(label=_("Begin with a picture"), required=False)
    things = FilesField(label=_("Things of yours"), required=False)
    #: The page's own name for this film: the same form sent twice makes one.
    request_key = forms.CharField(max_length=64, widget=forms.HiddenInput)
    #: The earlier film whose cards these are: its seed and picture go on.
    again = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)
    #: Decides what the words leave open: what is read while one types is what will be filmed.
    seed = forms.IntegerField(min_value=0, max_value=LARGEST_SEED, required=False, widget=forms.HiddenInput)
    #: The film whose prompt this one began with.
    after = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        able = options.capabilities()
        plan = plan_of(person)
        longest = min(able.longest_seconds, plan.longest_seconds)
        lengths = [length for length in LENGTHS if able.shortest_seconds <= length <= longest] or [int(longest)]
        self.fields["seconds"].choices = [(f"{length}", _("%(count)d s") % {"count": length}) for length in lengths]  # type: ignore[attr-defined]
        self.fields["size"].choices = [  # type: ignore[attr-defined]
            (f"{width}x{height}", SHAPES.get((width, height), f"{width} x {height}"))
            for width, height in able.sizes
            if width * height <= plan.largest_pixels
        ]
        self.fields["style"].choices = [("", _("Style")), *style_choices()]  # type: ignore[attr-defined]
        most = max(1, min(MOST_TAKES, plan.films_at_once))
        self.fields["takes"].choices = [  # type: ignore[attr-defined]
            (f"{count}", ngettext("%(count)d take", "%(count)d takes", count) % {"count": count})
            for count in range(1, most + 1)
        ]
        self.fields["takes"].initial = "1"
        self.fields["seed"].initial = secrets.randbits(31)
        self.fields["seconds"].initial = 10 if 10 in lengths else lengths[0]
        self.fields["request_key"].initial = ids.token()
        if not able.takes_picture:
            del self.fields["picture"]
        if not able.takes_things:
            del self.fields["things"]
        self.most_things = able.takes_things

    def clean_takes(self) -> int:
        """One where nothing was chosen."""
        return int(self.cleaned_data.get("takes") or 1)

    def clean_picture(self) -> Any:
        if file := self.cleaned_data.get("picture"):
            require_small(file)
        return file

    def clean_things(self) -> list[Any]:
        """No more than the engine can cut out."""
        files: list[Any] = self.cleaned_data.get("things") or []
        if len(files) > self.most_things:
            raise forms.ValidationError(_("Bring at most %(most)d things.") % {"most": self.most_things})
        return files

    @property
    def dimensions(self) -> tuple[int, int]:
        """Width and height in pixels, of a form that is valid."""
        width, _x, height = self.cleaned_data["size"].partition("x")
        return int(width), int(height)
