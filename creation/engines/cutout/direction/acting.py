"""The sheet a figure's part is written on: curves to fill, second by second."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from creation.engines.cutout.direction.types import RATE, Curve, Track, Words
from creation.engines.cutout.figures import Figure
from creation.engines.cutout.figures.nearest import nearest
from creation.engines.cutout.noise import dice
from creation.storyboard.types import Member

#: A woman's height. What is larger is drawn somewhat smaller than life and what is smaller larger, to share a frame.
_HUMAN = 1.65


@dataclass(eq=False)
class Acting:
    """One figure's part in one shot while it is being written. Indices are samples of `RATE`."""

    member: Member
    copy: int
    figure: Figure
    sort: str  # "person", "animal", "bird", "sea", "vehicle", "being", "thing"
    seed: int
    size: float
    samples: int
    x: Curve = field(init=False)
    depth: Curve = field(init=False)
    up: Curve = field(init=False)
    floor: Curve = field(init=False)  # metres of `up` that are what it stands on
    facing: Curve = field(init=False)
    turn: Curve = field(init=False)
    squash: Curve = field(init=False)
    scale: Curve = field(init=False)
    since: Curve = field(init=False)
    airborne: Curve = field(init=False)
    gaze_x: Curve = field(init=False)
    gaze_y: Curve = field(init=False)
    mouth: Curve = field(init=False)
    lips: Curve = field(init=False)
    verb: Words = field(init=False)
    emotion: Words = field(init=False)
    mount: int = -1
    is_extra: bool = False  # brought on by a deed, which says where it is: no mark, no framing
    is_prop: bool = False  # not of the storyboard's cast
    shard: tuple[tuple[float, float], ...] = ()
    about: float | None = None  # the middle of that group along the stage, where it is not this one's place
    about_depth: float = 0.0  # how far away its middle is, where it has no one place
    carries: str = ""  # how it holds what it has with it: "hand", "over", "mouth"
    laden: float = 0.0  # metres up to the head of who rides on it
    slim: float = 1.0  # of its breadth that is seen: a domino stands edge on
    extent: tuple[float, float] | None = None  # metres along and up of the group it stands for
    looks_on: bool = False  # one of a crowd that watches the others: behind them, on no mark of its own
    is_ashore: bool = False  # on land where the others are in the water
    is_travelling: bool = False
    slant: float = 1.0  # of its length that is seen: what runs at an angle to the frame is foreshortened
    lies: bool = False  # stretched out along the ground at some time of the shot

    def __post_init__(self) -> None:
        def curve(value: float) -> Curve:
            return np.full(self.samples, value, np.float32)

        self.x, self.up, self.floor, self.turn = (curve(0) for _ in range(4))
        self.airborne, self.mouth, self.lips = (curve(0) for _ in range(3))
        self.gaze_x, self.gaze_y = curve(0.3), curve(0)
        self.depth, self.facing, self.squash, self.scale = curve(1), curve(1), curve(1), curve(1)
        # Nobody breathes in step.
        self.since = (np.arange(self.samples, dtype=np.float32) / RATE) + np.float32(
            dice(self.seed, "offset").random() * 3
        )
        self.verb = np.full(self.samples, "stand", "<U16")
        self.emotion = np.full(self.samples, "neutral", "<U16")

    @property
    def height(self) -> float:
        return self.extent[1] if self.extent else self.figure.height * self.size

    @property
    def length(self) -> float:
        if self.extent:
            return self.extent[0]
        return max(self.figure.length * self.size * self.slant, (0.95 if self.lies else 0.3) * self.height)

    def does(self, verb: str, a: int, b: int, emotion: str = "", *, since: float = 0.0) -> None:
        """From sample `a` to `b`, at most to the end of the shot, it does `verb`."""
        b = min(b, self.samples)
        if b <= a:
            return
        self.verb[a:b] = verb
        self.since[a:b] = np.arange(b - a, dtype=np.float32) / RATE + np.float32(since)
        if emotion:
            self.emotion[a:b] = emotion

    def looks(self, a: int, b: int, x: float, y: float = 0.0) -> None:
        self.gaze_x[a:b], self.gaze_y[a:b] = x, y

    def track(self) -> Track:
        """The finished part; speed and phase follow from where it goes."""
        step = np.diff(self.x, prepend=self.x[:1])
        climb = np.diff(self.depth, prepend=self.depth[:1]) * 2.0
        way = np.hypot(step, climb) / self.size
        speed = np.convolve(np.pad(way * RATE, 4, mode="edge"), np.ones(9) / 9, "valid")
        start = dice(self.seed, "gait").random()
        stride = max(0.05, self.figure.stride)
        return Track(
            member=self.member.id,
            copy=self.copy,
            seed=self.seed,
            size=self.size,
            x=self.x,
            depth=self.depth,
            up=self.up,
            floor=self.floor,
            facing=_turned(self.facing * np.float32(self.slant)),
            turn=self.turn,
            squash=self.squash,
            since=self.since,
            phase=(np.cumsum(way) / stride + start).astype(np.float32),
            speed=speed.astype(np.float32),
            mouth=self.mouth,
            lips=self.lips,
            gaze_x=_eased(self.gaze_x, 5),
            gaze_y=_eased(self.gaze_y, 5),
            blink=_blinks(self.seed, self.samples, self.verb),
            airborne=self.airborne,
            scale=self.scale,
            verb=_known(self.verb, self.figure.verbs),
            emotion=self.emotion,
            mount=self.mount,
            prop=self.member if self.is_prop else None,
            shard=self.shard,
            carries=self.carries,
        )


def display_size(figure: Figure, sort: str) -> float:
    """How much to scale a figure so that a mouse and an elephant can share a frame and scale still tells."""
    extent = max(figure.height, 0.75 * figure.length)
    # Things stay what they are beside those who use them.
    power, most = (0.2, 1.25) if sort == "thing" else (0.36, 2.4)
    return float(np.clip((_HUMAN / max(0.02, extent)) ** power, 0.34, most))


def _known(verbs: Words, known: frozenset[str]) -> Words:
    """The verbs as this figure can do them."""
    shown = verbs.copy()
    for verb in np.unique(verbs):
        shown[verbs == verb] = nearest(str(verb), known)
    return shown


def _eased(curve: Curve, width: int) -> Curve:
    kernel = np.hanning(width * 2 + 3)[1:-1]
    padded = np.pad(curve, width, mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), "valid").astype(np.float32)


def _turned(facing: Curve) -> Curve:
    """A turn takes a tenth of a second, through the narrow side."""
    return _eased(facing, 4)


def _blinks(seed: int, samples: int, verb: Words) -> Curve:
    curve = np.zeros(samples, np.float32)
    rng = dice(seed, "blink")
    at = rng.uniform(0.4, 2.5)
    while (i := int(at * RATE)) < samples:
        shape = np.array([0.5, 1, 1, 1, 0.8, 0.4], np.float32)
        end = min(samples, i + len(shape))
        curve[i:end] = shape[: end - i]
        at += 0.22 if rng.random() < 0.15 else rng.uniform(1.8, 4.6)
    curve[verb == "sleep"] = 1.0
    return curve
