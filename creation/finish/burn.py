"""Draws the mark into a film whose engine did not: pictures through ffmpeg, through the mark, through ffmpeg again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from creation.finish.mark import Mark
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.probe import Probe
from sora_site.lib.media.process import Limits

#: Of x264. Fixed, as the pictures depend on it.
_THREADS = 2


def burn(film: Path, target: Path, shape: Probe, mark: Mark, report: Callable[[float], None]) -> None:
    """Writes `film`, of which `shape` tells, with `mark` in each picture to `target`: H.264, no sound.

    `report` hears a fraction at each picture and may raise to stop. Raises MediaError.
    """
    limits = Limits(seconds=120 + 30 * shape.seconds)
    size = (shape.width, shape.height)
    expected = max(1.0, shape.seconds * shape.fps)
    with (
        closing(ffmpeg.pixels(film, "mp4", size, limits, decode_threads=_THREADS)) as pictures,
        ffmpeg.opened(_encoding(target, shape), limits, pipe_in=True) as encoder,
    ):
        for number, picture in enumerate(pictures):
            mark.draw(picture, number / shape.fps)
            encoder.stdin.write(picture.data)
            report(min(number / expected, 1.0))
        encoder.stdin.close()
        encoder.wait(lambda: report(1.0))


def _encoding(target: Path, shape: Probe) -> list[str]:
    # What a film is seen with everywhere: BT.709, said in the stream and meant in the numbers.
    colours = "colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv"
    return [
        *("-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{shape.width}x{shape.height}", "-r", f"{shape.fps:.6f}"),
        *("-i", "pipe:0", "-vf", f"scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,setparams={colours}"),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "19", "-threads", str(_THREADS)),
        *("-g", str(max(1, round(shape.fps * 2))), "-video_track_timescale", "90000", f"file:{target}"),
    ]
