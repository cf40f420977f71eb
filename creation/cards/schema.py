"""What a storyboard may hold when it comes from outside: every name known, every number within reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import emoji
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework import serializers

from creation.cards import choices
from creation.storyboard.belongings import CUT_OUT, PICTURE
from creation.storyboard.types import VERSION, Storyboard
from creation.storyboard.vocabulary.kinds import classes

#: More of each is no film any more.
MOST_SHOTS, MOST_MEMBERS, MOST_ACTIONS, MOST_LINES, MOST_SOUNDS, MOST_POINTS = 40, 24, 32, 12, 12, 12
LONGEST_LINE, LONGEST_NAME = 500, 120


class CardsError(ValueError):
    """A storyboard that cannot be filmed; the message says where and why, for the person who wrote it."""


def checked(data: object) -> Storyboard:
    """The storyboard in plain data from a page or a program. Raises CardsError for anything that is none."""
    if not isinstance(data, Mapping):
        raise CardsError(_("A storyboard is a JSON object with “cast” and “shots”."))
    if data.get("version", VERSION) != VERSION:
        raise CardsError(
            _("This storyboard is of another version; this site reads version %(own)d.") % {"own": VERSION}
        )
    schema = BoardSchema(data=plain(data))
    if not schema.is_valid():
        raise CardsError(_first(schema.errors))
    return Storyboard.from_data({**plain(schema.validated_data), "version": VERSION})


class _Name(serializers.ChoiceField):  # type: ignore[misc]
    """One of the vocabulary's names."""

    default_error_messages = {"invalid_choice": gettext_lazy("“{input}” is not known here.")}

    def __init__(self, role: str, **options: Any) -> None:
        super().__init__(choices=choices.names(role), **options)


class MemberSchema(serializers.Serializer):  # type: ignore[misc]
    id = serializers.RegexField(r"^[a-z][a-z0-9]{0,11}$")
    kind = serializers.RegexField(r"^[\w’'. -]{1,60}$")
    words = serializers.CharField(max_length=LONGEST_NAME, allow_blank=True, default="")
    count = serializers.IntegerField(min_value=1, max_value=100, default=1)
    looks = serializers.DictField(child=serializers.CharField(max_length=60, allow_blank=True), default=dict)
    emoji = serializers.CharField(max_length=16, allow_blank=True, default="")
    entry = serializers.RegexField(r"^[\w’'. -]{0,60}$", allow_blank=True, default="")
    is_stand_in = serializers.BooleanField(default=False)

    def validate_looks(self, looks: dict[str, str]) -> dict[str, str]:
        if len(looks) > 16 or any(len(name) > 30 for name in looks):
            raise serializers.ValidationError(_("These are too many looks for one."))
        # The engine's own: the file of a picture, which nobody outside names.
        looks.pop(CUT_OUT, None)
        for name, value in looks.items():
            if name.endswith("colour") and not choices.is_colour(value):
                raise serializers.ValidationError(_("A colour looks like #c0392b."))
        return looks

    def validate_emoji(self, symbol: str) -> str:
        if symbol and not emoji.is_emoji(symbol):
            raise serializers.ValidationError(_("This is not an emoji."))
        return symbol

    def validate(self, member: dict[str, Any]) -> dict[str, Any]:
        is_drawn = member["kind"] in classes() or member["emoji"] or PICTURE in member["looks"]
        return {**member, "is_stand_in": member["is_stand_in"] or not is_drawn}


class ActionSchema(serializers.Serializer):  # type: ignore[misc]
    who = serializers.CharField(max_length=12)
    verb = _Name("actions")
    whom = serializers.CharField(max_length=12, allow_blank=True, default="")
    start = serializers.FloatField(min_value=0, max_value=600, default=0.0)
    end = serializers.FloatField(min_value=0, max_value=600, default=0.0)


class LineSchema(serializers.Serializer):  # type: ignore[misc]
    who = serializers.CharField(max_length=12, allow_blank=True)
    words = serializers.CharField(max_length=LONGEST_LINE)
    language = serializers.RegexField(r"^[a-z]{2}$", default="en")
    start = serializers.FloatField(min_value=0, max_value=600, default=0.0)
    end = serializers.FloatField(min_value=0, max_value=600, default=0.0)


class PlaceSchema(serializers.Serializer):  # type: ignore[misc]
    who = serializers.CharField(max_length=12)
    relation = serializers.ChoiceField(choices=choices.RELATIONS, allow_blank=True, default="")
    whom = serializers.CharField(max_length=12, allow_blank=True, default="")
    x = serializers.FloatField(min_value=0, max_value=1, allow_null=True, default=None)
    depth = serializers.FloatField(min_value=0, max_value=1, allow_null=True, default=None)


class CameraSchema(serializers.Serializer):  # type: ignore[misc]
    framing = serializers.ChoiceField(choices=choices.framings(), default="medium")
    move = serializers.ChoiceField(choices=choices.moves(), default="breathe")
    path = serializers.ListField(
        child=serializers.ListField(
            child=serializers.FloatField(min_value=-1, max_value=1), min_length=3, max_length=3
        ),
        max_length=MOST_POINTS,
        default=list,
    )


class ShotSchema(serializers.Serializer):  # type: ignore[misc]
    seconds = serializers.FloatField(min_value=0.5, max_value=600)
    setting = _Name("settings")
    time_of_day = _Name("time_of_day", default="day")
    weather = _Name("weather", default="clear")
    cast = serializers.ListField(child=serializers.CharField(max_length=12), max_length=MOST_MEMBERS, default=list)
    actions = ActionSchema(many=True, default=list, max_length=MOST_ACTIONS)
    camera = CameraSchema(default=dict)
    lines = LineSchema(many=True, default=list, max_length=MOST_LINES)
    sounds = serializers.ListField(child=_Name("sounds"), max_length=MOST_SOUNDS, default=list)
    places = PlaceSchema(many=True, default=list, max_length=MOST_MEMBERS)
    light = serializers.RegexField(r"^[a-z_]{0,24}$", allow_blank=True, default="")
    transition = serializers.ChoiceField(choices=choices.TRANSITIONS, default="cut")
    pace = serializers.ChoiceField(choices=choices.names("pace"), allow_blank=True, default="")


class UnreadSchema(serializers.Serializer):  # type: ignore[misc]
    words = serializers.CharField(max_length=LONGEST_NAME * 4)
    start = serializers.IntegerField(min_value=0)
    nearest = serializers.CharField(max_length=LONGEST_NAME, allow_blank=True, default="")


class AsideSchema(serializers.Serializer):  # type: ignore[misc]
    words = serializers.CharField(max_length=LONGEST_NAME * 4)
    start = serializers.IntegerField(min_value=0)
    why = serializers.ChoiceField(choices=choices.WHY)


class BoardSchema(serializers.Serializer):  # type: ignore[misc]
    title = serializers.CharField(max_length=120, allow_blank=True, default="")
    language = serializers.RegexField(r"^[a-z]{2}$", default="en")
    cast = MemberSchema(many=True, default=list, max_length=MOST_MEMBERS)
    shots = ShotSchema(many=True, allow_empty=False, max_length=MOST_SHOTS)
    style = _Name("styles", default="film")
    mood = _Name("moods", default="calm")
    unread = UnreadSchema(many=True, default=list, max_length=2000)
    asides = AsideSchema(many=True, default=list, max_length=2000)

    def validate(self, board: dict[str, Any]) -> dict[str, Any]:
        members = [member["id"] for member in board["cast"]]
        if len(set(members)) < len(members):
            raise serializers.ValidationError(_("Two of the cast have the same id."))
        for number, shot in enumerate(board["shots"], 1):
            _require_known(set(members), shot, number)
        return board


def _require_known(members: set[str], shot: dict[str, Any], number: int) -> None:
    named = [*shot["cast"]]
    for part in (*shot["actions"], *shot["places"]):
        named += [part["who"], *filter(None, [part["whom"]])]
    named += [line["who"] for line in shot["lines"] if line["who"]]
    for identity in named:
        if identity not in members:
            raise serializers.ValidationError(
                _("Shot %(number)d names “%(id)s”, who is not in the cast.") % {"number": number, "id": identity}
            )
    # Whoever does or says something is there.
    shot["cast"] = list(dict.fromkeys([*shot["cast"], *named]))


def plain(value: Any) -> Any:
    """`value` in dicts and lists alone, as JSON would bring it."""
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list | tuple) else value


def _first(errors: Any, place: tuple[str, ...] = ()) -> str:
    """The first thing wrong in a tree of errors, and where: "shots, 2, setting: “moo” is not known here."."""
    if isinstance(errors, Mapping):
        # Shots are counted from one by people.
        found: Iterable[tuple[Any, Any]] = ((key + 1 if isinstance(key, int) else key, errors[key]) for key in errors)
    elif isinstance(errors, list) and any(isinstance(part, Mapping) for part in errors):
        found = [(str(at), part) for at, part in enumerate(errors, 1)]
    else:
        where = ", ".join(step for step in place if step != "non_field_errors")
        words = str(errors[0] if isinstance(errors, list) else errors)
        return f"{where}: {words}" if where else words
    step, inner = next((str(key), part) for key, part in found if part)
    return _first(inner, (*place, step))
