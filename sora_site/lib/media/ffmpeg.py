"""The only caller of ffmpeg. Files come in by paths the site made, through one demuxer chosen by us.

A playlist named `.mp4` would make ffmpeg open other files, so each input names its demuxer, and both the protocols and
the containers it may reach from there are listed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
from django.utils.translation import gettext as _

from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.process import Child, Limits, ProcessError, child

log = logging.getLogger(__name__)

#: Name of the demuxer by the kind of file; "mp4", "webm" and "gif" are what people bring, "wav" is the site's own.
DEMUXERS = {"mp4": "mov", "webm": "matroska", "gif": "gif", "wav": "wav"}
#: Decoders for what people and engines bring. PCM is the site's own sound; the rest of ffmpeg's hundreds stay shut.
_DECODERS = "h264,hevc,vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,mpeg4,mjpeg,prores,png,aac,opus,vorbis,mp3,gif,pcm_s16le"
_FULL_DISK = ("No space left on device", "File size limit exceeded")


def program() -> str:
    """Where the ffmpeg is that came with the site's packages."""
    found: str = imageio_ffmpeg.get_ffmpeg_exe()
    return found


def source(path: Path, kind: str) -> list[str]:
    """Arguments that read `path` as `kind` ("mp4", "webm", "gif" or "wav") and nothing else."""
    return [
        *("-protocol_whitelist", "file", "-format_whitelist", DEMUXERS[kind], "-codec_whitelist", _DECODERS),
        *("-f", DEMUXERS[kind], "-i", f"file:{path}"),
    ]


def run(arguments: Sequence[str], limits: Limits, tick: Callable[[], None] | None = None) -> None:
    """Runs ffmpeg to its end. Raises MediaError ("too_slow", "disk_full" or "broken"), or what `tick` raises.

    `tick` is called about four times a second; leaving by an exception leaves no process.
    """
    with opened(arguments, limits) as running:
        running.wait(tick)


@contextmanager
def opened(
    arguments: Sequence[str], limits: Limits, *, pipe_in: bool = False, pipe_out: bool = False
) -> Iterator[Child]:
    """A running ffmpeg; killed on leaving. Errors are those of `run`, also where one of its pipes broke."""
    command = [program(), "-hide_banner", "-nostdin", "-loglevel", "error", "-y", *arguments]
    with child(command, limits, pipe_in=pipe_in, pipe_out=pipe_out) as running:
        try:
            yield running
        except BrokenPipeError:
            try:
                running.wait()
            except ProcessError as problem:
                raise _in_words(problem) from problem
            raise MediaError("broken", _("The film could not be written.")) from None
        except ProcessError as problem:
            raise _in_words(problem) from problem


def pixels(
    path: Path,
    kind: str,
    size: tuple[int, int],
    limits: Limits,
    *,
    rate: float = 0,
    form: str = "bgra",
    decode_threads: int = 1,
) -> Generator[npt.NDArray[np.uint8], None, None]:
    """The pictures of a film, height × width × channels, one after the other, scaled to `size` (width, height).

    `rate` asks for the first picture of each 1/rate seconds, 0 for every picture; `form` is "bgra", "rgb24" or "gray".
    The arrays are the reader's own to write into. Raises MediaError; closing the iterator ends ffmpeg.
    """
    width, height = size
    channels = {"bgra": 4, "rgb24": 3, "gray": 1}[form]
    filters = _first_of_each(rate) if rate else []
    filters += [f"scale={width}:{height}:flags=area+accurate_rnd", f"format={form}"]
    arguments = [
        *("-threads", str(decode_threads), *source(path, kind), "-map", "0:v:0", "-an", "-sn", "-dn"),
        *("-vf", ",".join(filters), "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", form, "pipe:1"),
    ]
    length = width * height * channels
    with opened(arguments, limits, pipe_out=True) as running:
        while True:
            picture = np.empty((height, width, channels), np.uint8)
            if running.stdout.readinto(picture.data.cast("B")) < length:
                break
            yield picture
        running.wait()


def _first_of_each(rate: float) -> list[str]:
    # A thousandth is added against times that are written a little too low, such as 0.499999.
    now, before = (f"floor(({time}+0.001)*{rate:g})" for time in ("t", "prev_selected_t"))
    return ["setpts=PTS-STARTPTS", f"select='isnan(prev_selected_t)+gt({now},{before})'"]


def _in_words(problem: ProcessError) -> MediaError:
    log.warning("ffmpeg: %s", problem)
    if problem.timed_out:
        return MediaError("too_slow", _("This took too long to read. Try a shorter or smaller clip."))
    if any(sign in str(problem) for sign in _FULL_DISK):
        return MediaError("disk_full", _("The disk is full. Ask the operator to make room."))
    return MediaError("broken", _("This clip cannot be read; it may be damaged. Export it again and try once more."))
