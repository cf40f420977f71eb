"""What must be seen in a shot of some size: whole figures, or heads down to the chest."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.camera.extents import Extent, crown, extents
from creation.engines.cutout.direction.camera.framing import Framing
from creation.engines.cutout.direction.camera.lens import lag
from creation.engines.cutout.direction.marks import is_passing
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Track

#: Classes that have a face to come close to.
_FACED = ("person", "being", "animal", "bird", "sea")
#: What those do who only stand by.
_IDLE = frozenset({"stand", "look", "sit", "cheer", "clap", "wave"})
#: Deeds that begin out of the frame.
_COMES = ("arrive", "land", "park")
#: Deeds that end out of it.
_RUNS_OFF = ("flee", "leave")
#: Deeds in which a head may be anywhere.
_DOWN = ("fall", "slip", "trip", "faint", "sleep", "roll", "swim", "somersault", "breakdance", "crawl", "dive")
#: The share of a long figure that may be out of an upright frame behind it.
_TAIL = 0.28
#: The share of a long vehicle that a near shot shows.
_FRONT = 0.55
#: Seconds between two looks at where a head is.
_EVERY = 0.1


class Subjects:
    """Everyone of a shot with their boxes; `seen` picks what its framing must show, the main figure's first."""

    def __init__(self, scene: Scene, tracks: tuple[Track, ...]) -> None:
        self._scene = scene
        self._tracks = tracks
        self._boxes = extents(scene, tracks)

    def main(self) -> Acting:
        main = self._scene.parts[0]
        return self._scene.parts[main.mount] if main.mount >= 0 else main

    def seen(self, framing: Framing) -> list[Extent]:
        if not framing.size.cut:
            return self._whole(None if framing.name == "wide" else self._acting())
        parts = self._near(framing.name)
        if parts[0].sort not in _FACED:
            return [self._front(part) for part in parts]
        return [self.head(part, framing.size.cut) for part in parts]

    def _acting(self) -> set[str] | None:
        """Those who do something, where the main figure does: whoever only looks on may stand at the edge."""
        scene = self._scene
        idle = {
            member: all(
                action.verb in _IDLE and not action.whom for action in scene.shot.actions if action.who == member
            )
            for member in scene.shot.cast
        }
        main = scene.parts[0].member.id
        met = {action.whom for action in scene.shot.actions} | {line.who for line in scene.shot.lines}
        met |= {name for spot in scene.shot.places for name in (spot.who, spot.whom)}
        told = {member for member, still in idle.items() if not still or member in met}
        told |= {part.member.id for part in scene.parts if part.extent}  # what it falls from or lies on
        return told if main in told and len(scene.parts) > 2 else None

    def crowd(self, framing: Framing) -> list[Extent]:
        """Those without whom the shot would still tell its story: left out where they would make it tiny."""
        scene = self._scene
        if any(part.extent for part in scene.parts):
            return []  # what falls or topples is nothing without what it stands on
        told = {scene.parts[0].member.id}
        told |= {a.whom for a in scene.shot.actions if a.who in told and a.whom}
        told |= {a.who for a in scene.shot.actions if a.whom in told}
        # Everyone who plays a part stays, but for who only flies by.
        told |= {
            part.member.id
            for part in scene.parts
            if not is_passing(scene.shot, part, scene.parts[0])
            and any(a.verb not in _IDLE for a in scene.shot.actions if a.who == part.member.id)
        }
        return [] if framing.size.cut else self._whole(told)

    def head(self, part: Acting, cut: float) -> Extent:
        """The box of a head, down to `cut` heads below its middle, as it moves."""
        scene = self._scene
        track = self._tracks[scene.parts.index(part)]
        if np.isin(track.verb, _DOWN).any():
            # Who falls or lies is not to be cut anywhere.
            return self._boxes[scene.parts.index(part)]
        up, front, back = (length * part.size for length in crown(part.figure))
        head = part.figure.head_size * part.size
        looks = np.linspace(0, scene.samples - 1, max(4, round(scene.samples / RATE / _EVERY)))
        places = [part.figure.face_at(track.at(i / RATE).pose) for i in looks]
        ahead, over = (
            np.interp(np.arange(scene.samples), looks, [place[k] for place in places]) * part.size for k in (0, 1)
        )
        foot, ground, facing = part.x, part.up, track.facing
        if part.mount >= 0:
            mount = scene.parts[part.mount]
            facing = self._tracks[part.mount].facing
            foot = mount.x + mount.figure.seat[0] * mount.size * facing
            ground = mount.up - mount.figure.seat[1] * mount.size
        # A head that bobs is not chased up and down.
        x, y = foot + lag(ahead * facing, 0.15), lag(ground - over, 0.2)
        right = facing >= 0
        low = y - cut * head
        return Extent(
            x - np.where(right, back, front), x + np.where(right, front, back), low, y + up, part.depth.astype(float)
        )

    def face(self) -> Extent:
        """The head of the main figure, or all of it where it has none."""
        main = self._near("close")[0]
        if main.sort not in _FACED:
            return self._boxes[self._scene.parts.index(main)]
        return self.head(main, 0.9)

    def _near(self, name: str) -> list[Acting]:
        """Whom a near shot shows: who speaks, else the main figure; two for a two-shot or who embrace."""
        scene = self._scene
        speaker = next((line.who for line in scene.shot.lines if scene.of(line.who)), "")
        main = scene.of(speaker)[0] if speaker else scene.parts[0]
        if main.sort not in _FACED:
            main = next((part for part in scene.parts if part.sort in _FACED and part.mount >= 0), main)
        if name == "two_shot":
            others = [part for part in scene.parts if part is not main and part.sort in _FACED]
        else:
            whom = [a.whom for a in scene.shot.actions if a.who == main.member.id and a.verb in ("hug", "kiss")]
            others = [part for identity in whom for part in scene.of(identity) if part is not main]
        return [main, *others[:1]]

    def _front(self, part: Acting) -> Extent:
        """The fore part of a long vehicle: what comes near of it."""
        box = self._boxes[self._scene.parts.index(part)]
        if part.sort != "vehicle" or part.length < part.height:
            return box
        track = self._tracks[self._scene.parts.index(part)]
        off = (box.right - box.left) * (1 - _FRONT)
        ahead = track.facing >= 0
        return Extent(
            box.left + np.where(ahead, off, 0.0), box.right - np.where(ahead, 0.0, off), box.low, box.high, box.depth
        )

    def _trimmed(self, part: Acting, box: Extent) -> Extent:
        """In an upright frame the tail of what runs may leave it."""
        if not self._scene.is_narrow or not part.is_travelling or part.extent or self._is_whole(part):
            return box
        off = min(_TAIL, 0.05 + 0.08 * part.length / max(part.height, part.laden)) * (box.right - box.left)
        ahead = part.facing >= 0
        return Extent(
            box.left + np.where(ahead, off, 0.0), box.right - np.where(ahead, 0.0, off), box.low, box.high, box.depth
        )

    def _is_whole(self, part: Acting) -> bool:
        """Whether no part of it may be out of the frame: people, who carries somebody, what is pulled."""
        carries = any(other.mount == self._scene.parts.index(part) for other in self._scene.parts)
        alone = sum(not (other.is_extra or other.looks_on) for other in self._scene.parts) == 1
        return alone or part.sort in ("person", "being") or carries or any(part in link for link in self._scene.links)

    def _whole(self, told: set[str] | None = None) -> list[Extent]:
        scene = self._scene
        main = self.main()
        first = self._trimmed(main, self._boxes[scene.parts.index(main)])
        found = [first]
        deepest = 1.2 + 1.4 * max(1.0, scene.tall / 4)
        for part, box in zip(scene.parts, self._boxes, strict=True):
            box = self._trimmed(part, box)
            if (
                part is main
                or part.mount >= 0
                or part.is_extra
                or part.looks_on
                or (told is not None and part.member.id not in told)
            ):
                continue
            # Whoever has run far off is let go.
            far = max(0.62 * scene.room, 0.7 * (part.length + main.length))
            apart = np.abs(part.x - main.x)
            if any(a.who == part.member.id and a.verb in _COMES for a in scene.shot.actions):
                far *= 0.35  # it is seen once it is nearly there
            elif main.about is not None and any(
                a.who == part.member.id and a.verb in _RUNS_OFF for a in scene.shot.actions
            ):
                far *= 0.5  # what falls is looked at, not who runs away from it
            else:
                # Not for where it stood from the beginning.
                apart = apart - max(0.0, float(apart[0]) - far)
            near = np.clip(2.2 - apart / far, 0, 1) * np.clip((deepest - part.depth) / 0.3, 0, 1)
            if part.about is not None:
                near = np.ones_like(near)  # a group stays where it is set up
            found.append(
                Extent(
                    np.where(near > 0, main.x + (box.left - main.x) * near, first.left),
                    np.where(near > 0, main.x + (box.right - main.x) * near, first.right),
                    first.low + (box.low - first.low) * near,
                    first.high + (box.high - first.high) * near,
                    first.depth + (box.depth - first.depth) * near,
                )
            )
        return found
