"""A storyboard as a form sends it: the JSON it came from, and over it what was set on its cards."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from creation.cards import edits, grafts
from creation.cards.schema import MOST_MEMBERS, MOST_SHOTS, CardsError, checked, plain
from creation.storyboard import EmptyPromptError
from creation.storyboard.types import Storyboard

#: Characters of JSON anybody may send.
LONGEST = 200_000

Fields = Mapping[str, str]


def posted(fields: Fields) -> Storyboard | None:
    """The storyboard of a form; None when it has none. Raises CardsError, in words."""
    if not (text := fields.get("board", "")):
        return None
    kept = checked(_loaded(text))
    return checked(_set(plain(_stretched(kept, fields).to_data()), fields))


def do(board: Storyboard, fields: Fields, seed: int) -> Storyboard:
    """What the pressed button says ("up:2", "add", "into:1" …) done to it. Raises CardsError for what cannot be."""
    verb, *rest = fields.get("do", "").split(":")
    try:
        changed = _done(board, verb, rest, fields, seed)
    except EmptyPromptError:
        raise CardsError(_("Say what should be added.")) from None
    except (IndexError, ValueError) as problem:
        if isinstance(problem, CardsError):
            raise
        raise CardsError(_("That part of the storyboard is not there any more.")) from None
    if len(changed.shots) > MOST_SHOTS or len(changed.cast) > MOST_MEMBERS:
        raise CardsError(_("This storyboard has no room for more."))
    return changed


def _done(board: Storyboard, verb: str, rest: list[str], fields: Fields, seed: int) -> Storyboard:
    at = int(rest[0]) if rest else -1
    if rest and not 0 <= at < len(board.shots):
        raise IndexError(at)
    match verb:
        case "up":
            return edits.move(board, at, -1)
        case "down":
            return edits.move(board, at, 1)
        case "copy":
            return edits.copy(board, at)
        case "remove":
            return edits.remove(board, at)
        case "into":
            return grafts.worked_in(board, at, fields.get(f"shot-{at}-add", ""), seed)
        case "add":
            return grafts.appended(board, fields.get("add", ""), seed)
        case "unact":
            return edits.without_action(board, at, int(rest[1]))
        case "unsay":
            return edits.without_line(board, at, int(rest[1]))
        case "uncast":
            return edits.without_member(board, at, rest[1])
        case "json":
            return checked(_loaded(fields.get("json", "")))
    return board


def _loaded(text: str) -> Any:
    if len(text) > LONGEST:
        raise CardsError(_("This storyboard is too long."))
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise CardsError(_("This is no JSON: %(problem)s") % {"problem": problem}) from None


def _stretched(board: Storyboard, fields: Fields) -> Storyboard:
    """The shots at the lengths set on their cards; a length that is no number is left for the schema to tell."""
    shots = []
    for at, shot in enumerate(board.shots):
        try:
            seconds = float(fields.get(f"shot-{at}-seconds", "").replace(",", "."))
        except ValueError:
            seconds = shot.seconds
        shots.append(edits.lasting(shot, seconds) if 0 < seconds < 1000 and seconds != shot.seconds else shot)
    return replace(board, shots=tuple(shots))


def _set(data: dict[str, Any], fields: Fields) -> dict[str, Any]:
    """`data` with every field of the cards written over it."""
    for name in ("style", "mood", "title"):
        data[name] = fields.get(f"board-{name}", data[name])
    for member in data["cast"]:
        _set_member(member, fields, f"member-{member['id']}")
    for at, shot in enumerate(data["shots"]):
        _set_shot(shot, fields, f"shot-{at}")
    return data


def _set_member(member: dict[str, Any], fields: Fields, prefix: str) -> None:
    member["count"] = fields.get(f"{prefix}-count", member["count"])
    for look in ("colour", "size"):
        if (value := fields.get(f"{prefix}-{look}")) is not None:
            member["looks"].pop(look, None)
            if value:
                member["looks"][look] = value


def _set_shot(shot: dict[str, Any], fields: Fields, prefix: str) -> None:
    for name in ("setting", "time_of_day", "weather", "transition", "pace"):
        shot[name] = fields.get(f"{prefix}-{name}", shot[name])
    for name in ("framing", "move"):
        shot["camera"][name] = fields.get(f"{prefix}-{name}", shot["camera"][name])
    if (path := fields.get(f"{prefix}-path")) is not None:
        shot["camera"]["path"] = _points(path)
    for number, action in enumerate(shot["actions"]):
        for name in ("who", "verb", "whom"):
            action[name] = fields.get(f"{prefix}-act-{number}-{name}", action[name])
    for number, line in enumerate(shot["lines"]):
        for name in ("who", "words"):
            line[name] = fields.get(f"{prefix}-line-{number}-{name}", line[name])
    # An empty line is one that nobody says.
    shot["lines"] = [line for line in shot["lines"] if str(line["words"]).strip()]
    for identity in shot["cast"]:
        _set_place(shot, identity, fields, f"{prefix}-place-{identity}")


def _set_place(shot: dict[str, Any], identity: str, fields: Fields, prefix: str) -> None:
    if f"{prefix}-x" not in fields:
        return
    point = {name: fields.get(f"{prefix}-{name}", "").strip() or None for name in ("x", "depth")}
    known = next((place for place in shot["places"] if place["who"] == identity), None)
    if known is not None:
        known.update(point)
    elif any(point.values()):
        shot["places"].append({"who": identity, **point})
    shot["places"] = [
        place
        for place in shot["places"]
        if place.get("relation") or place["x"] is not None or place["depth"] is not None
    ]


def _points(text: str) -> list[list[str]]:
    """ "0 0.3 0; 1 0.7 0.5" as points; anything else is told by the schema."""
    return [point.replace(",", " ").split() for point in text.split(";") if point.strip()]
