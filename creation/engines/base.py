"""What every engine is to the site: `cutout` on any CPU now, `diffusion` and `remote` by the same protocol.

An engine knows a storyboard, a folder and a reporter. It knows no database, person or page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from creation.storyboard.types import Storyboard


class Stage(StrEnum):
    """What a film in progress is going through, in order. An engine reports the first three."""

    PREPARE = "prepare"  # loading, planning, speech
    RENDER = "render"  # pictures
    SOUND = "sound"
    FINISH = "finish"  # mark, mux, captions, poster, credentials


class CanceledError(Exception):
    """Raised out of `Reporter` calls when the maker canceled or the lease went: stop at once, leave no process."""


class EngineError(Exception):
    """The film cannot be made. `code` is for programs, the message is what the maker reads and can act on.

    `detail` is for the operator alone; with `retry` the film is tried again before it fails.
    """

    def __init__(self, code: str, message: str, *, retry: bool = False, detail: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.retry = retry
        self.detail = detail


@dataclass(frozen=True)
class Capabilities:
    """What an engine can be asked for. The site checks against this before a generation begins."""

    name: str
    version: str
    label: str  # shown to people: "Cut-out"
    sizes: tuple[tuple[int, int], ...]  # (width, height) in pixels
    frame_rates: tuple[int, ...]
    shortest_seconds: float
    longest_seconds: float
    makes_sound: bool  # False: the site's own sound track joins
    takes_picture: bool
    #: How many pictures of things it can cut out and let join the cast.
    takes_things: int = 0
    #: Whether the operator may remove the visible mark (some model licences forbid it).
    mark_may_be_removed: bool = True
    #: The IPTC digital source type of its films, for the credentials.
    source_type: str = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@dataclass(frozen=True)
class Job:
    """Everything one film is made from."""

    storyboard: Storyboard
    seed: int
    width: int
    height: int
    fps: int
    folder: Path  # empty, the engine's own until the film is finished or dropped
    mark: str = ""  # words of the moving mark, "" for none
    picture: Path | None = None  # a decoded PNG or WebP the film begins with
    #: Decoded pictures of things in the cast: a member's looks["thing"] is a number in this list.
    things: tuple[Path, ...] = ()
    #: A folder that outlives the film, in which the engine may keep what another film can use; None: keeps nothing.
    reuse: Path | None = None


@dataclass(frozen=True)
class Cue:
    """Words heard from `start` to `end`, in seconds."""

    start: float
    end: float
    words: str
    speaker: str = ""


@dataclass(frozen=True)
class Rendering:
    """What an engine hands over; the site finishes it."""

    video: Path  # H.264 yuv420p MP4 without sound, exactly job.fps and the storyboard's length
    audio: Path | None  # 48 kHz stereo WAV of the film's length, already mixed to −16 LUFS; None: silent engine
    cues: tuple[Cue, ...] = ()
    is_marked: bool = False  # the mark is in the pictures already
    notes: dict[str, str] = field(default_factory=dict)  # for the provenance: versions, model hash, sigmas …


class Reporter(Protocol):
    """How an engine tells how far it is. Every call may raise CanceledError; make one at least each second."""

    def progress(self, stage: Stage, fraction: float) -> None:
        """`fraction` of `stage`, 0 to 1."""

    def preview(self, picture: bytes) -> None:
        """A picture of the film so far, at most 360 pixels wide: a JPEG, or a WebP that may move."""


class Engine(Protocol):
    """One way to make films."""

    def capabilities(self) -> Capabilities: ...

    def prepare(self) -> None:
        """Loads what the first film of this process would wait for; it may never be called."""

    def estimate(self, storyboard: Storyboard, width: int, height: int, fps: int) -> float:
        """Seconds of work on this machine, before anything is known of past runs."""

    def render(self, job: Job, reporter: Reporter) -> Rendering:
        """Makes the film. Raises EngineError or CanceledError; leaves no process behind, however it ends."""
