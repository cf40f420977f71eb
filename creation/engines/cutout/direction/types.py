"""A directed film: where everyone is at every moment, what the camera sees, what touches. Plain data."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from creation.engines.cutout.direction.pace import Clock
from creation.engines.cutout.figures import Pose
from creation.engines.cutout.sampling import RATE, Curve
from creation.engines.cutout.stage.passing import Passing
from creation.engines.cutout.stage.view import View
from creation.sound.moments import Moment
from creation.storyboard.types import Member

#: Kept here for those who read tracks.
__all__ = ["RATE", "CameraPath", "Curve", "Direction", "Effect", "ShotPlan", "State", "Track", "Words"]

Words = npt.NDArray[np.str_]


@dataclass(frozen=True)
class State:
    """One figure at one instant. Metres; `depth` is the distance from the viewer (the stage is 1)."""

    x: float
    depth: float
    up: float  # above the ground
    floor: float  # of this, what it stands on: a table, a slope
    facing: float  # 1 right, −1 left, between them while it turns
    turn: float  # degrees, clockwise as seen
    squash: float  # 1 as it is, less is flatter and wider
    scale: float  # times its size; 0 where it is not to be seen
    pose: Pose


@dataclass(frozen=True, eq=False)
class Track:
    """One figure through one shot: curves of `RATE` samples a second."""

    member: str  # Member.id
    copy: int  # 0 … count − 1
    seed: int
    size: float  # times the figure's own
    x: Curve
    depth: Curve
    up: Curve
    floor: Curve
    facing: Curve
    turn: Curve
    squash: Curve
    since: Curve  # seconds in the present verb
    phase: Curve
    speed: Curve
    mouth: Curve
    lips: Curve
    gaze_x: Curve
    gaze_y: Curve
    blink: Curve
    airborne: Curve
    verb: Words
    emotion: Words
    scale: Curve  # times its size: 0 is not there, what grows and shrinks goes between
    mount: int = -1  # the track it rides on, −1 its own feet
    prop: Member | None = None  # brought on by a deed, not one of the storyboard's cast
    shard: tuple[tuple[float, float], ...] = ()  # the piece of its picture that is left, in its own metres
    carries: str = ""  # how it holds what it has with it, see Pose

    def at(self, t: float) -> State:
        """The figure `t` seconds into the shot."""
        place = min(max(t * RATE, 0.0), len(self.x) - 1.0)
        i = int(place)
        j, share = min(i + 1, len(self.x) - 1), place - i

        def value(curve: Curve) -> float:
            return float(curve[i] + (curve[j] - curve[i]) * share)

        pose = Pose(
            verb=str(self.verb[i]),
            t=value(self.since) if self.since[j] >= self.since[i] else float(self.since[i]),
            phase=value(self.phase),
            speed=value(self.speed),
            mouth=value(self.mouth),
            lips=value(self.lips),
            emotion=str(self.emotion[i]),
            gaze=(value(self.gaze_x), value(self.gaze_y)),
            blink=value(self.blink),
            seed=self.seed,
            airborne=value(self.airborne),
            carries=self.carries,
        )
        return State(
            value(self.x),
            value(self.depth),
            value(self.up),
            value(self.floor),
            value(self.facing),
            value(self.turn),
            value(self.squash),
            value(self.scale),
            pose,
        )


@dataclass(frozen=True)
class Effect:
    """Something drawn for a short while at a place of the stage: dust, a splash, a star, a note, a Z."""

    time: float  # seconds into the shot
    kind: str
    x: float
    depth: float
    up: float = 0.0
    size: float = 1.0
    seed: int = 0
    to: tuple[float, float] = (0.0, 0.0)  # a thrown thing: metres along and up to where it ends
    seconds: float = 0.0  # a thrown thing: its flight


@dataclass(frozen=True, eq=False)
class CameraPath:
    """The lens through one shot, sampled like a track; `shake` and `horizon` are shares of the frame's height."""

    focal: Curve  # pixels a metre at distance 1
    x: Curve
    lift: Curve
    advance: Curve
    horizon: Curve
    roll: Curve
    shake_x: Curve
    shake_y: Curve
    sweep: Curve
    focus: Curve  # distance that is sharp, 0 where everything is

    def at(self, t: float, width: int, height: int) -> View:
        place = min(max(t * RATE, 0.0), len(self.x) - 1.0)
        i = int(place)
        j, share = min(i + 1, len(self.x) - 1), place - i

        def value(curve: Curve) -> float:
            return float(curve[i] + (curve[j] - curve[i]) * share)

        return View(
            width=width,
            height=height,
            focal=value(self.focal),
            x=value(self.x),
            lift=value(self.lift),
            advance=value(self.advance),
            horizon=value(self.horizon) * height,
            roll=value(self.roll),
            shake=(value(self.shake_x) * height, value(self.shake_y) * height),
            sweep=value(self.sweep) * width,
            focus=value(self.focus),
        )


@dataclass(frozen=True, eq=False)
class ShotPlan:
    """One directed shot."""

    seconds: float
    setting: str
    hour: str
    weather: str
    tracks: tuple[Track, ...]
    camera: CameraPath
    base: View  # the view its scenery is painted for
    effects: tuple[Effect, ...] = ()
    flashes: tuple[float, ...] = ()  # seconds of hits: the picture jumps
    is_aloft: bool = False  # high over its place: everyone flies
    light: str = ""  # asked for by name: "spotlight", "candle" …; empty: the hour's own
    #: Seconds until the lens has come out from behind what stands near it; below 0 it goes to the left.
    reveal: float = 0.0
    transition: str = "cut"  # from the shot before: "cut", "fade", "black", "whip"
    links: tuple[tuple[int, int], ...] = ()  # pairs of tracks with a rope between them
    #: How its own time, which everything here but `seconds` is told in, runs in the film; None: as it is.
    clock: Clock | None = None
    passing: Passing | None = None  # how much of the film is over, where time goes on within it


@dataclass(frozen=True, eq=False)
class Direction:
    """The whole film."""

    shots: tuple[ShotPlan, ...]
    moments: tuple[Moment, ...] = field(default=())

    @property
    def seconds(self) -> float:
        return sum(shot.seconds for shot in self.shots)
