"""What a film is, found out in a process that may crash, and refused in words when it is too much for the site."""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from sora_site.lib.media import sniff
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.ffmpeg import DEMUXERS
from sora_site.lib.media.process import Limits, ProcessError, child

log = logging.getLogger(__name__)

_CHILD = str(Path(__file__).with_name("_probe_child.py"))
_LIMITS = Limits(seconds=20, memory=3 * 2**30, file_bytes=0)


@dataclass(frozen=True)
class Probe:
    """A film as its packets tell, not as its header promises."""

    kind: str  # "mp4" or "webm", or another that was asked for
    bytes: int
    streams: int
    seconds: float  # of the video, or of the sound where there is no video
    audio_seconds: float
    width: int  # as stored; a telephone may ask for it to be turned
    height: int
    fps: float
    video_codec: str  # "" without a picture
    audio_codec: str  # "" without sound


@dataclass(frozen=True)
class Most:
    """What a film brought by a person may be, checked before anything is decoded."""

    bytes: int = 100 * 2**20
    seconds: float = 180.0
    long_side: int = 4096
    short_side: int = 2304
    fps: float = 120.0
    streams: int = 4
    kinds: tuple[str, ...] = ("mp4", "webm")  # of `sniff`


def probe(path: Path, most: Most | None = None) -> Probe:
    """Describes the film at `path`. Raises MediaError in words for the person who brought it.

    Codes: "empty", "too_big", "not_a_film", "broken", "cut_short", "no_picture", "too_long", "too_large", "too_fast",
    "too_many_streams", "too_slow".
    """
    most = most or Most()
    size = path.stat().st_size
    if size == 0:
        raise MediaError("empty", _("This file is empty."))
    if size > most.bytes:
        raise MediaError(
            "too_big", _("This clip is larger than %(most)d MB. Choose a shorter one.") % {"most": most.bytes // 2**20}
        )
    kind = sniff.kind_of_file(path)
    if kind not in most.kinds:
        raise MediaError("not_a_film", _("This is not a film the site can read. Choose an MP4, MOV or WebM file."))
    found = _ask(path, kind)
    declared, is_whole = found.pop("declared"), found.pop("is_whole")
    result = Probe(kind=kind, bytes=size, **found)
    _check(result, declared, most)
    if not is_whole or _ends_early(result, declared):
        raise MediaError("cut_short", _("This clip ends too early: its upload or export broke off. Try again."))
    return result


def _ask(path: Path, kind: str) -> dict[str, Any]:
    try:
        with child([sys.executable, "-I", _CHILD, DEMUXERS[kind], str(path)], _LIMITS, pipe_out=True) as running:
            answer = running.stdout.read(65_536)
            running.wait()
    except ProcessError as problem:
        log.warning("probe: %s", problem)
        if problem.timed_out:
            raise MediaError("too_slow", _("This took too long to read. Try a shorter or smaller clip.")) from problem
        raise MediaError("broken", _("This clip is damaged and cannot be read. Export it again.")) from problem
    found: dict[str, Any] = json.loads(answer)
    return found


def _check(found: Probe, declared: float, most: Most) -> None:
    if found.streams > most.streams:
        raise MediaError(
            "too_many_streams", _("This file holds too many tracks. Export it with one picture and sound.")
        )
    if not found.video_codec or not found.width or not found.height:
        raise MediaError("no_picture", _("There is no picture in this file."))
    if max(found.seconds, declared) > most.seconds:
        raise MediaError(
            "too_long", _("This clip is longer than %(most)d seconds. Cut it first.") % {"most": most.seconds}
        )
    if max(found.width, found.height) > most.long_side or min(found.width, found.height) > most.short_side:
        raise MediaError(
            "too_large",
            _("This clip has %(width)d × %(height)d pixels; %(long)d × %(short)d is the most.")
            % {"width": found.width, "height": found.height, "long": most.long_side, "short": most.short_side},
        )
    if found.fps > most.fps:
        raise MediaError("too_fast", _("This clip has more than %(most)d pictures a second.") % {"most": most.fps})


def _ends_early(found: Probe, declared: float) -> bool:
    # The last picture may stand for no time of its own, and headers round.
    slack = max(0.12, declared * 0.03) + (1 / found.fps if found.fps else 1)
    return found.seconds <= 0 or max(found.seconds, found.audio_seconds) < declared - slack
