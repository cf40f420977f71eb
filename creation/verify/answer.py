"""What is answered to the question whether something was made here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from creation.models import Clip


class Verdict(StrEnum):
    """How the answer begins."""

    UNTOUCHED = "untouched"  # the very file this site signed
    OURS = "ours"  # a film of ours, changed as the answer says
    SIGNED = "signed"  # signed here and whole, but its film is no longer here
    ELSEWHERE = "elsewhere"  # whole, and signed by somebody else
    UNKNOWN = "unknown"  # nothing was found, which does not mean that it was not made by a machine


class Surety(StrEnum):
    """What the answer rests on."""

    SIGNATURE = "signature"  # this site's signature of exactly this file
    PACKETS = "packets"  # the same pictures, bit for bit
    PICTURES = "pictures"  # many pictures agree, one after the other
    PICTURE = "picture"  # one picture agrees


@dataclass(frozen=True)
class Change:
    """One thing that was done to a film."""

    code: str  # for programs: "cropped"
    words: str  # a whole translated sentence


@dataclass(frozen=True)
class Span:
    """Seconds from `begin` to `end`, of `whole`."""

    begin: float
    end: float
    whole: float


@dataclass(frozen=True)
class Found:
    """A film of ours that was recognised."""

    clip: Clip | None  # None where the asker may not see it: then nothing else is told of it
    surety: Surety
    changes: tuple[Change, ...] = ()
    shown: Span | None = None  # which seconds of the film were found
    within: Span | None = None  # and in which seconds of what was asked about
    pictures: int = 0  # compared where the film is shown
    agreeing: int = 0


@dataclass(frozen=True)
class Claims:
    """What the credentials in the file say, and whether that can be believed."""

    is_ours: bool
    is_whole: bool  # the file is the one that was signed
    signer: str
    site: str
    engine: str
    when: str  # ISO 8601
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """The whole answer; nothing of it is kept."""

    verdict: Verdict
    is_film: bool
    claims: Claims | None
    found: tuple[Found, ...]
    films: int  # that could have been found
    looked: int  # pictures of what was asked about that were looked at
    compared: int  # films that were compared picture by picture
