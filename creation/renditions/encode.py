"""A film, smaller: 360 pixels on its short side, at most about 400 kbit/s with its sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from creation.models import Clip
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits

SHORT_SIDE = 360
#: Bits a second of pictures at most, over about two seconds; and of sound.
PICTURE_RATE, SOUND_RATE = "350k", "48k"
_FASTEST = 30


def encode(film: Path, target: Path, clip: Clip, tick: Callable[[], None]) -> None:
    """Writes the small file of `film` to `target`: one core, behind everything else the machine does.

    `tick` is called about four times a second. Raises MediaError, or what `tick` raises. Costs about half the film's
    playing time.
    """
    width, height = size(clip.width, clip.height)
    pictures = f"scale={width}:{height}:flags=bicubic,format=yuv420p"
    arguments = [
        *("-threads", "1", *ffmpeg.source(film, "mp4"), "-map", "0:v:0", "-map", "0:a:0?", "-sn", "-dn"),
        *("-map_metadata", "-1", "-map_chapters", "-1", "-vf", pictures, "-r", f"{min(clip.fps, _FASTEST):g}"),
        *("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "main", "-crf", "28", "-threads", "1"),
        *("-maxrate", PICTURE_RATE, "-bufsize", "700k", "-g", "60", "-tag:v", "avc1"),
        *("-c:a", "aac", "-b:a", SOUND_RATE, "-ar", "44100", "-ac", "1"),
        *("-movflags", "+faststart", "-f", "mp4", f"file:{target}"),
    ]
    ffmpeg.run(arguments, Limits(seconds=120 + 20 * clip.seconds, nice=15), tick)


def size(width: int, height: int) -> tuple[int, int]:
    """Width and height of the small file: the film's shape in even numbers, never larger than the film."""
    scale = min(1.0, SHORT_SIDE / min(width, height))
    return tuple(max(2, 2 * round(side * scale / 2)) for side in (width, height))  # type: ignore[return-value]
