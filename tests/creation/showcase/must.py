"""What the storyboard of a showcase prompt must hold, line by line as `prompts.toml` says it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from creation.storyboard import Member, Storyboard
from creation.storyboard.looks import colour_name


def _films(name: str) -> tuple[dict[str, Any], ...]:
    return tuple(tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))["film"])


FILMS = _films("prompts.toml")
#: Further prompts, of which only the reading is tested.
MORE = _films("more.toml")


#: Looks and answers that staging adds to any film.
_ALWAYS = {"stand", "look", "laugh", "cheer", "shake_head", "drive", "flee", "cry", "talk"}


def only(has: dict[str, Any]) -> dict[str, Any]:
    """The same with all the verbs it names as the only ones that may be done."""
    named = [act.split()[1] for act in has.get("acts", [])]
    return {**has, "also": [*named, *has.get("order", []), *has.get("also", [])]}


def misses(board: Storyboard, has: dict[str, Any]) -> list[str]:
    """The lines of `has` that the storyboard does not hold, as "setting = beach"."""
    return [line for name, wanted in has.items() for line in _misses(board, name, wanted)]


def _misses(board: Storyboard, name: str, wanted: Any) -> Iterator[str]:
    match name:
        case "setting" | "time" | "weather":
            field = "time_of_day" if name == "time" else name
            if wanted not in {getattr(shot, field) for shot in board.shots}:
                yield f"{name} = {wanted}"
        case "style" | "mood":
            if getattr(board, name) != wanted:
                yield f"{name} = {wanted}"
        case "cast":
            for kind, count in wanted.items():
                if count not in {member.count for member in board.cast if is_a(member, kind)}:
                    yield f"cast {kind} = {count}"
        case "acts":
            for act in wanted:
                who, verb, *whom = act.split()
                if not any(
                    is_a(doer, who) and did == verb and (not whom or (done_to is not None and is_a(done_to, whom[0])))
                    for doer, did, done_to in _acts(board)
                ):
                    yield f"acts {act}"
        case "looks":
            for kind, looks in wanted.items():
                for look, value in looks.items():
                    if not any(_looks(member, look, value) for member in board.cast if is_a(member, kind)):
                        yield f"looks {kind} {look} = {value}"
        case "order":
            yield from _out_of_order(board, wanted)
        case "camera":
            if wanted not in {seen for shot in board.shots for seen in (shot.camera.framing, shot.camera.move)}:
                yield f"camera = {wanted}"
        case "also":
            done = {action.verb for shot in board.shots for action in shot.actions}
            yield from (f"nobody should {verb}" for verb in sorted(done - set(wanted) - _ALWAYS))
        case "says":
            said = [line.words for shot in board.shots for line in shot.lines]
            if said != wanted:
                yield f"says {wanted}"
        case "sounds":
            heard = {sound for shot in board.shots for sound in shot.sounds}
            yield from (f"sounds {sound}" for sound in wanted if sound not in heard)
        case "near":
            for place in wanted:
                who, relation, whom = place.split()
                if not any(
                    is_a(board.member(found.who), who)
                    and found.relation == relation
                    and found.whom
                    and is_a(board.member(found.whom), whom)
                    for shot in board.shots
                    for found in shot.places
                ):
                    yield f"near {place}"
        case "shots":
            if len(board.shots) < wanted:
                yield f"shots = {wanted}"
        case _:
            raise ValueError(f"prompts.toml asks for {name}, which nobody checks")


def is_a(member: Member, name: str) -> bool:
    """Whether a member is that: by its kind, by the vocabulary's entry it was read from, or by the prompt's word."""
    return name in (member.kind, member.entry, member.words.lower())


def _acts(board: Storyboard) -> list[tuple[Member, str, Member | None]]:
    return [
        (board.member(action.who), action.verb, board.member(action.whom) if action.whom else None)
        for shot in board.shots
        for action in shot.actions
    ]


def _looks(member: Member, look: str, value: str) -> bool:
    found = member.looks.get(look, "")
    return value in found.split() or value == colour_name(found)


def _out_of_order(board: Storyboard, wanted: list[str]) -> Iterator[str]:
    seen = [
        name
        for shot in board.shots
        for name in (shot.setting, *(act.verb for act in sorted(shot.actions, key=lambda act: act.start)))
    ]
    if any(name not in seen for name in wanted) or [seen.index(name) for name in wanted] != sorted(
        seen.index(name) for name in wanted
    ):
        yield f"order {wanted}"
