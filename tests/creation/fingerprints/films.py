"""Small films of known pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits
from tests.creation.fingerprints.pictures import picture


def run(*arguments: str) -> None:
    """ffmpeg with these words."""
    ffmpeg.run(arguments, Limits(seconds=60))


def film(path: Path, seconds: int, width: int = 180, height: int = 320, fps: int = 30) -> Path:
    """Writes a silent H.264 film: another picture each second, moving a pixel to the left every ten frames."""
    arguments = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", str(fps), "-i", "pipe:0"]
    encoding = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "18", "-pix_fmt", "yuv420p", f"file:{path}"]
    with ffmpeg.opened([*arguments, *encoding], Limits(seconds=60), pipe_in=True) as running:
        for second in range(seconds):
            still = picture(second, height, width)
            for frame in range(fps):
                running.stdin.write(np.roll(still, -frame // 10, axis=1).tobytes())
        running.stdin.close()
        running.wait()
    return path
