"""The choices on a card, named in the reader's language."""

from __future__ import annotations

from functools import lru_cache

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from creation.cards import choices
from creation.storyboard.types import Member, Shot, Storyboard
from creation.templatetags.camera import camera_words
from creation.templatetags.storyboard import named

register = template.Library()
_OPTION = '<option value="{}"{}>{}</option>'


@register.simple_tag
def options(role: str, chosen: str) -> SafeString:
    """The `<option>`s of one of the vocabulary's roles, or of "framings", "moves", "transitions", "paces", "sizes"."""
    found = _labels(str(role), get_language() or "en")
    if chosen not in dict(found):
        found = ((chosen, camera_words(chosen) if role == "moves" else chosen.replace("_", " ")), *found)
    return format_html_join("", _OPTION, ((name, _chosen(name == chosen), label) for name, label in found))


@register.simple_tag
def people(storyboard: Storyboard, chosen: str, nobody: str = "") -> SafeString:
    """The cast as `<option>`s; `nobody` names the choice of none."""
    none = format_html(_OPTION, "", _chosen(not chosen), nobody) if nobody else mark_safe("")
    members = ((member.id, _chosen(member.id == chosen), member_words(member)) for member in storyboard.cast)
    return none + format_html_join("", _OPTION, members)


@register.filter
def members(storyboard: Storyboard, shot: Shot) -> list[Member]:
    """Who is in a shot."""
    return [storyboard.member(identity) for identity in shot.cast]


@register.filter
def member_words(member: Member) -> str:
    """One of the cast as the prompt called it."""
    return member.words or named(member.kind, "subjects")


@register.filter
def point(shot: Shot, identity: str) -> dict[str, str]:
    """Where somebody was put on the stage of a shot: "x" and "depth", empty where nobody said."""
    place = next((place for place in shot.places if place.who == identity), None)
    values = {"x": place and place.x, "depth": place and place.depth}
    return {name: "" if value is None else f"{value:g}" for name, value in values.items()}


@register.filter
def path_words(shot: Shot) -> str:
    """The way of the camera as its field holds it."""
    return "; ".join(" ".join(f"{number:g}" for number in point) for point in shot.camera.path)


def _chosen(is_chosen: bool) -> SafeString:
    return mark_safe(" selected") if is_chosen else mark_safe("")


@lru_cache(256)
def _labels(role: str, language: str) -> tuple[tuple[str, str], ...]:
    match role:
        case "framings":
            return tuple((name, named(name, "camera")) for name in choices.framings())
        case "moves":
            return tuple((name, named(name, "camera")) for name in choices.moves())
        case "transitions":
            return (("cut", _("cut")), ("fade", _("cross fade")), ("black", _("through black")), ("whip", _("whip")))
        case "paces":
            return (("", _("as it is")), *((name, named(name, "pace")) for name in choices.names("pace")))
        case "sizes":
            usual = ("", _("as it is"))
            words = (_("tiny"), _("small"), _("big"), _("huge"))
            return (usual, *zip(choices.SIZES, words, strict=True))
        case "colours":
            return (("", _("as it is")), *((value, named(name, "looks")) for name, value in choices.colours()))
    return tuple(sorted(((name, named(name, role)) for name in choices.names(role)), key=lambda pair: pair[1].lower()))
