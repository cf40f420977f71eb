"""A person: looks, stance and skeleton brought together on the canvas."""

from __future__ import annotations

from dataclasses import replace
from math import cos, degrees, sin
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, Foot
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.nearest import bare
from creation.engines.cutout.figures.person import aboard, head, hems, limbs, strange, trunk
from creation.engines.cutout.figures.person.build import MOUTH_Y
from creation.engines.cutout.figures.person.carried import TOOLS
from creation.engines.cutout.figures.person.extras import EXTRAS
from creation.engines.cutout.figures.person.gripping import anchor, gripping
from creation.engines.cutout.figures.person.looks import STRANGE, looks_of
from creation.engines.cutout.figures.person.props import ALONG, PAN, PROPS
from creation.engines.cutout.figures.person.skeleton import Reach, Skeleton, skeleton
from creation.engines.cutout.figures.person.stance import Arm, Stance
from creation.engines.cutout.figures.person.travel import WALK_STRIDE
from creation.engines.cutout.figures.person.verbs import KNOWN, stance_for
from creation.engines.cutout.figures.pose import Pose
from creation.storyboard.types import Member

#: Verbs that need both hands or leave no room for what a job holds or a cane.
EMPTY_HANDED = {"ride", "drive", "board", "ski", "sleep", "swim", "roll", "hug", "fall", "jump"}


#: Verbs during which the thing of the job is carried; in all others the arm swings with it.
CARRIED = {"stand", "walk", "talk", "look", "cheer", "laugh", "cry", "wave", "sing", "run", "chase"}

#: How things that verbs use as well are carried.
KEPT = {"sword": "raised", "wand": "raised"}

#: How a thing is carried: the near arm and the far one; None leaves an arm to the deed.
WAYS: dict[str, tuple[Arm | None, Arm | None]] = {
    "side": (None, None),
    "raised": ((0.85, 0.75), None),
    "planted": ((1.0, 0.45), None),
    "mouth": ((0.25, 1.6), None),
    "chin": ((0.5, 2.2), (0.9, 1.5)),
    "front": ((0.1, 1.15), (0.75, 0.95)),
    "over": ((0.5, 2.4), None),
}


#: What is played with where nothing else is.
_BALLS = ("ball", "football")
#: The near arm of who holds something of the stage.
HOLDING: dict[str, Arm] = {"hand": (0.6, 0.95), "over": (0.5, 1.75)}


class Person(Figure):
    verbs = KNOWN
    equips = True
    has_hands = True

    def __init__(self, member: Member, seed: int) -> None:
        self.looks = looks_of(member, seed)
        build = self.looks.build
        self.height = build.height
        self.length = build.height * 0.5
        self.stride = WALK_STRIDE * build.legs / 0.4 * build.height
        rest = skeleton(build, Stance())
        self.reach = (build.legs + 0.5 * build.hips) * build.height
        self.seat = (0.0, (rest.neck[1] + 0.02) * build.height)  # on the shoulders
        self.head_at = (rest.head[0] * build.height, rest.head[1] * build.height)
        self.head_size = build.head * 2 * build.height
        self.mouth_at = (
            self.head_at[0] + 0.4 * build.head * build.height,
            self.head_at[1] + MOUTH_Y * build.head * build.height,
        )

    def face_at(self, pose: Pose) -> tuple[float, float]:
        build = self.looks.build
        stance = stance_for(pose, build.legs)
        x, y = skeleton(build, stance).head
        down = stance.lift + (max(0.0, build.head - 0.145) if stance.lying else 0.0)
        return x * self.height * stance.wide, (y - down) * self.height * stance.tall

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        build, stance = self.looks.build, self._stance(pose)
        bones = skeleton(build, stance)
        x, y = _pan_of(bones.far_arm) if pose.carries == "pan" else bones.near_arm.end
        down = stance.lift + (max(0.0, build.head - 0.145) if stance.lying else 0.0)
        return x * self.height * stance.wide, (y - down) * self.height * stance.tall

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        stance = stance_for(pose, self.looks.build.legs)
        size = self.height
        return tuple(
            Foot(x * size, -(high + stance.lift) * size, high + stance.lift < 0.004)
            for x, high, _ in (stance.near_foot, stance.far_foot)
        )

    def draw(self, canvas: Any, pose: Pose) -> None:
        looks = self.looks
        stance = self._stance(pose)
        stance = aboard.leaning(stance, looks.build, pose)
        bones = aboard.holding_on(skeleton(looks.build, stance), looks.build, stance, pose)
        bones = gripping(bones, looks.build, stance)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not stance.mood else stance.mood, pose.lips)
        drop = -0.35 * stance.crouch / looks.build.head + 0.5 * stance.lift / looks.build.head
        canvas.save()
        canvas.scale(self.height * stance.wide, self.height * stance.tall)
        canvas.translate(0, -stance.lift - (max(0.0, looks.build.head - 0.145) if stance.lying else 0.0))
        if stance.spin:
            canvas.translate(*bones.hips)
            canvas.rotate(degrees(stance.spin))
            canvas.translate(-bones.hips[0], -bones.hips[1])
        self._body(canvas, pose, stance, bones)
        self._head(canvas, pose, stance, bones, mood, drop)
        fist = stance.grip or bool(stance.near_prop)
        held = stance.near_prop or ("" if pose.carries else self._holds(pose.verb))
        self._held(canvas, held, bones.near_arm, pose.t)
        limbs.arm(canvas, looks, bones.near_arm, False, fist or bool(held or pose.carries))
        canvas.restore()
        if stance.scene_prop:
            self._scene(canvas, stance, bones, pose.t)

    def _stance(self, pose: Pose) -> Stance:
        stance = stance_for(pose, self.looks.build.legs)
        if not pose.carries:
            return self._carrying(stance, pose.verb)
        if pose.carries == "pan":
            return _at_the_pan(stance, pose)
        if pose.carries == "ball":
            return replace(stance, scene_prop="") if stance.scene_prop in _BALLS else stance
        if pose.verb in EMPTY_HANDED - {"jump"} or stance.near_prop:
            return stance
        scene = "" if stance.scene_prop in _BALLS else stance.scene_prop
        near = HOLDING.get(pose.carries, HOLDING["hand"])
        if pose.verb == "play":  # a racket is swung
            near = (near[0] + 0.7 * wave(pose.t * 1.05), near[1] - 0.2)
        return replace(stance, near=near, scene_prop=scene, grip=True)

    def _carrying(self, stance: Stance, verb: str) -> Stance:
        """With the arms where the thing of the job wants them, unless the deed needs the hands."""
        verb = bare(verb)
        near, far = self._holds(verb).removeprefix("job:"), self.looks.outfit.other
        if verb not in CARRIED or not (near or far):
            return stance
        way = "mouth" if near == "microphone" else TOOLS[near][1] if near in TOOLS else KEPT.get(near, "side")
        arms = WAYS[way]
        if far and not stance.far_prop:
            stance = replace(stance, far=(0.62, 1.0), far_prop=f"job:{far}")
        if near and not stance.near_prop:
            stance = replace(stance, near=arms[0] or stance.near, far=arms[1] or stance.far)
        return stance

    def _holds(self, verb: str) -> str:
        if bare(verb) in EMPTY_HANDED:
            return ""
        held = "cane" if "cane" in self.looks.extras else self.looks.outfit.holds
        return f"job:{held}" if held in TOOLS else held

    def _body(self, canvas: Any, pose: Pose, stance: Stance, bones: Skeleton) -> None:
        looks = self.looks
        trunk.cape(canvas, looks, bones, stance)
        if looks.species == "person":
            self._in_head(canvas, bones, lambda: head.draw_behind(canvas, looks, stance, 0.0))
        self._held(canvas, stance.far_prop, bones.far_arm, pose.t)
        limbs.arm(canvas, looks, bones.far_arm, True, stance.grip or bool(stance.far_prop))
        if looks.outfit.legs in hems.LEGLESS:
            hems.draw(canvas, looks, bones, stance)
        else:
            shod = looks
            if pose.verb == "skate" and not {"blades", "wheels"} & set(looks.extras):
                shod = replace(looks, extras=(*looks.extras, "blades"))
            limbs.leg(canvas, shod, bones.far_leg, True)
            limbs.leg(canvas, shod, bones.near_leg, False)
        trunk.trunk(canvas, looks, bones, stance)
        trunk.skirt(canvas, looks, bones, stance)
        canvas.save()
        canvas.translate(*bones.chest)
        canvas.rotate(degrees(stance.lean))
        down = bones.waist[1] - bones.chest[1]
        wide = looks.build.chest * (0.86 + 0.14 * stance.front)
        if looks.species in STRANGE:
            strange.belly(canvas, looks)
        for name, put_on in EXTRAS.items():
            if name in looks.extras:
                put_on(canvas, looks, wide, abs(down), wide * stance.turn * 0.6)
        canvas.restore()

    def _head(
        self, canvas: Any, pose: Pose, stance: Stance, bones: Skeleton, mood: face.Expression, drop: float
    ) -> None:
        draw = strange.draw if self.looks.species in STRANGE else head.draw
        self._in_head(canvas, bones, lambda: draw(canvas, self.looks, pose, stance, mood, drop))

    def _in_head(self, canvas: Any, bones: Skeleton, draw: Any) -> None:
        canvas.save()
        canvas.translate(*bones.head)
        canvas.rotate(degrees(bones.head_angle))
        canvas.scale(self.looks.build.head, self.looks.build.head)
        draw()
        canvas.restore()

    def _held(self, canvas: Any, name: str, arm: Reach, t: float) -> None:
        if not name:
            return
        canvas.save()
        canvas.translate(*arm.end)
        if name in ALONG:
            follow = ALONG[name]
            canvas.rotate(-degrees(arm.angle) * (1 if follow else 0) + (90 if follow < 0 else 100 if follow > 0 else 0))
        PROPS[name](canvas, t)
        canvas.restore()

    def _scene(self, canvas: Any, stance: Stance, bones: Skeleton, t: float) -> None:
        x, y = anchor(stance, bones, self.looks.build)
        if stance.scene_prop == "pancake":
            (x, pan), rise = _pan_of(bones.far_arm), y
            y = pan - 0.02 - rise
        canvas.save()
        canvas.scale(self.height, self.height)
        canvas.translate(x, y)
        PROPS[stance.scene_prop](canvas, t)
        canvas.restore()


def _at_the_pan(stance: Stance, pose: Pose) -> Stance:
    """Cooking goes on in the hands of who sings or talks over it."""
    at_work = stance_for(replace(pose, verb="cook"), 0.39)
    if pose.verb != "cook" and pose.verb not in CARRIED:
        return stance
    near, far = at_work.near, at_work.far
    return replace(stance, near=near, far=far, near_prop="spatula", far_prop="pan", scene_prop="", grip=True)


def _pan_of(arm: Reach) -> tuple[float, float]:
    """The middle of the pan that this arm holds."""
    away = 0.17 * PAN
    return arm.end[0] + sin(arm.angle) * away, arm.end[1] + cos(arm.angle) * away
