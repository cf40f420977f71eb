"""The schema knows everything a storyboard holds: a field it forgot would be lost on the way through a card."""

from __future__ import annotations

import dataclasses

import pytest

from creation.cards import schema
from creation.storyboard import types


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        (types.Member, schema.MemberSchema),
        (types.Action, schema.ActionSchema),
        (types.Line, schema.LineSchema),
        (types.Place, schema.PlaceSchema),
        (types.Camera, schema.CameraSchema),
        (types.Shot, schema.ShotSchema),
        (types.Unread, schema.UnreadSchema),
        (types.Aside, schema.AsideSchema),
        (types.Storyboard, schema.BoardSchema),
    ],
)
def test_no_field_is_forgotten(kind: type, known: type) -> None:
    fields = {field.name for field in dataclasses.fields(kind)} - {"version"}
    assert set(known().fields) == fields
