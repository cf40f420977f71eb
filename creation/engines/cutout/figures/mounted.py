"""Someone never seen without what they ride: a motorcyclist on a motorbike, a cyclist on a bicycle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from creation.engines.cutout.figures.figure import Figure
from creation.engines.cutout.figures.motion import Point
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import Vehicle
from creation.storyboard.types import Member

#: What they sit on, by looks["job"].
MOUNTS = {"motorcyclist": "motorbike", "biker": "motorbike", "cyclist": "bicycle"}
#: What they get off for.
_ON_FOOT = ("dance", "sleep", "hug", "fight", "eat", "cook", "swim", "climb", "sit", "faint", "bow", "kiss")


def held_by(mount: Figure, mounted: Pose, by: float, pose: Pose) -> Pose:
    """The pose of a rider, drawn `by` times as large as its mount, with hands and feet where the mount has them.

    Both figures' metres; the rider's origin is the mount's seat.
    """
    hands, soles = mount.holds(mounted)
    x, y = mount.seat

    def own(point: Point) -> Point:
        return (point[0] - x) / by, (point[1] - y) / by

    return replace(pose, hands=hands and own(hands), soles=soles and (own(soles[0]), own(soles[1])))


class Mounted(Figure):
    equips = True

    def __init__(self, member: Member, seed: int) -> None:
        self.rider = Person(member, seed)
        mount = MOUNTS[member.looks["job"]]
        self.mount = Vehicle(Member(member.id, mount, mount, looks=_size(member)), seed)
        x, y = self.mount.seat
        head = self.rider.face_at(Pose(verb="ride"))
        self.head_at = self.mouth_at = (x + head[0], y + head[1])
        self.head_size = self.rider.head_size
        self.height = -self.head_at[1] + 0.6 * self.head_size
        self.length, self.stride, self.seat = self.mount.length, self.mount.stride, self.mount.seat

    def face_at(self, pose: Pose) -> tuple[float, float]:
        return self.rider.face_at(pose) if pose.verb in _ON_FOOT else self.head_at

    def draw(self, canvas: Any, pose: Pose) -> None:
        if pose.verb in _ON_FOOT:
            self.rider.draw(canvas, pose)
            return
        self.mount.draw(canvas, replace(pose, mouth=0.0, verb="drive"))
        canvas.save()
        canvas.translate(*self.mount.seat)
        self.rider.draw(canvas, held_by(self.mount, pose, 1.0, replace(pose, verb="ride")))
        canvas.restore()


def _size(member: Member) -> dict[str, str]:
    return {"size": member.looks["size"]} if "size" in member.looks else {}
